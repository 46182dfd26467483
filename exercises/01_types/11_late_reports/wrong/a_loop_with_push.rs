//! wrong: it works, and is the loop that the comprehension replaced.
//~ expect: not accepted

/// How many flights were late, and how many minutes altogether.
pub fn summary(delays: &[i32]) -> String {
    let late: Vec<i32> = delays.iter().copied().filter(|delay| *delay > 0).collect();
    if late.is_empty() {
        return String::from("all on time");
    }
    let total: i32 = late.iter().sum();
    format!("{} late, {total} minutes", late.len())
}

/// The delays of an hour and more, in whole hours.
pub fn whole_hours(delays: &[i32]) -> Vec<i32> {
    let mut hours = Vec::new();
    for delay in delays {
        if *delay >= 60 {
            hours.push(*delay / 60);
        }
    }
    hours
}
