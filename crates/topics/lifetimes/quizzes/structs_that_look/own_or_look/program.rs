struct Line<'a> {
    time: &'a str,
}

fn read_line<'a>() -> Line<'a> {
    let log = String::from("09:14 admitted");
    Line { time: &log[..5] }
}

fn main() {
    println!("{}", read_line().time);
}
