//! A line of the log, taken apart without copying it.

use lifetimes::line::LogLine;

fn main() {
    let log = String::from("09:14 bed 3: admitted");
    if let Some(line) = LogLine::parse(&log) {
        println!("{} at {}: {}", line.place, line.time, line.words);
    }
}
