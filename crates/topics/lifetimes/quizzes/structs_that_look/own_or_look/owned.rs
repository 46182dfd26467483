struct Line {
    time: String,
}

fn read_line() -> Line {
    let log = String::from("09:14 admitted");
    Line { time: log[..5].to_string() }
}

fn main() {
    println!("{}", read_line().time);
}
