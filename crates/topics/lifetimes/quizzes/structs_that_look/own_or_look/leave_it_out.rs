struct Line<'a> {
    time: &'a str,
}

fn read_line<'a>() -> Line<'a> {
    Line { time: "" }
}

fn main() {
    println!("{}", read_line().time);
}
