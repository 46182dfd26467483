struct Line<'a> {
    time: &'a str,
}

fn archive(log: String) {
    println!("{} letters", log.len());
}

fn main() {
    let log = String::from("09:14 admitted");
    let line = Line { time: &log[..5] };
    archive(log);
    println!("{}", line.time);
}
