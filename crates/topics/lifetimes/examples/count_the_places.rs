//! How often each place is named in a log, counted under looks into it.

use lifetimes::report;

const LOG: &str = "09:14 bed 3: admitted
09:20 bed 5: X-ray
09:30 bed 3: fever
";

fn main() {
    let mut counts: Vec<(&str, u32)> = report::places(LOG).into_iter().collect();
    counts.sort();
    for (place, count) in counts {
        println!("{place}: {count}");
    }
}
