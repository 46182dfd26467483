fn report(line: &str) -> String {
    let pair = ("Ana", 3);
    let (name, bed) = pair;
    // Where is the first blank, and what is in front of it?
    let Some(space) = line.find(' ');
    let Some(first) = line.split(' ').next() else {
        return String::new();
    };
    if let Some(rest) = line.strip_prefix("note: ") {
        return format!("{name}, bed {bed}: {rest}");
    }
    format!("{first} {space}")
}

fn main() {
    println!("{}", report("note: slept well"));
}
