fn report(line: &str) -> String {
    let Some((time, text)) = line.split_once(' ') else {
        println!("no time: {line}");
        return String::from("skipped");
    };
    format!("at {time}: {text}")
}

fn main() {
    println!("{}", report("lunch"));
}
