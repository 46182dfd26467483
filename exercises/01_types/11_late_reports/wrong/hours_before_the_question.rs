//! wrong: `map` stands before `filter`, so the question about 60 minutes is put to hours.
//~ expect: tests fail

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
    delays
        .iter()
        .map(|delay| delay / 60)
        .filter(|delay| *delay >= 60)
        .collect()
}
