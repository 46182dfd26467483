use lifetimes::line::LogLine;

fn main() {
    let line;
    {
        let log = String::from("09:14 bed 3: admitted");
        line = LogLine::parse(&log);
        //~^ E0597
    }
    println!("{line:?}");
}
