fn report(line: &str) -> String {
    let Some((time, text)) = line.split_once(' ') else {
        println!("skipped: {line}");
    };
    //~^^^ E0308
    format!("at {time}: {text}")
}

fn main() {
    println!("{}", report("lunch"));
}
