//! `let late: Vec<i32>` says what `collect` makes, and `let total: i32` what `sum` makes. In
//! `whole_hours` nobody has to say it: the signature does.
//!
//! First the filter, then the division: after `delay / 60` nobody knows the minutes any more.
//! `Vec<_>` would do for `late`; the compiler knows what is in it. And `.sum::<i32>()` would
//! say the type at the call.
//!
//! `summary` needs no list at all: `filter(…).count()` and `filter(…).sum()` would go through the
//! delays twice without keeping any. The list is worth its room when more than two
//! questions are put to it.

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
        .copied()
        .filter(|delay| *delay >= 60)
        .map(|delay| delay / 60)
        .collect()
}
