struct Line {
    time: &'static str,
}

fn read_line() -> Line {
    let log = String::from("09:14 admitted");
    Line { time: &log[..5] }
}

fn main() {
    println!("{}", read_line().time);
}
