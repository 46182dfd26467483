#[derive(Clone)]
struct Line<'a> {
    time: &'a str,
}

fn read_line<'a>() -> Line<'a> {
    let log = String::from("09:14 admitted");
    let line = Line { time: &log[..5] };
    line.clone()
}

fn main() {
    println!("{}", read_line().time);
}
