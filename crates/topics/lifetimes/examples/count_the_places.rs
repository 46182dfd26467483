//! How often each place is named in a log, counted under looks into it.

use lifetimes::report;

fn read_log() -> String {
    "09:14 bed 3: admitted\n09:20 bed 5: X-ray\n09:30 bed 3: fever\n".to_string()
}

fn main() {
    let log = read_log();
    let mut counts: Vec<(&str, u32)> = report::places(&log).into_iter().collect();
    counts.sort();
    for (place, count) in counts {
        println!("{place}: {count}");
    }
}
