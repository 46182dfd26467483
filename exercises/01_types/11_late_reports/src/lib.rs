//! Each flight of a day has a delay in minutes; 0 or less is on time. The summary says how
//! many were late and by how much, and a list gives the long delays in whole hours.
//!
//! Your Python instinct: `[delay for delay in delays if delay > 0]` is a list, and `sum(…)` a
//! number; each says by itself what comes out. In Rust, `collect` and `sum` can make
//! many things, and make the one that is asked for.
//!
//! Your task: say what is asked for, until `summary` compiles; and write `whole_hours` as a
//! chain. In Python it is
//!
//! ```text
//! [delay // 60 for delay in delays if delay >= 60]
//! ```
//!
//! A loop would do as well, but this is about chains: `.push(` is not accepted.
//!
//! Done when: both functions give their answers.

/// How many flights were late, and how many minutes altogether.
pub fn summary(delays: &[i32]) -> String {
    let late = delays.iter().copied().filter(|delay| *delay > 0).collect();
    if late.is_empty() {
        return String::from("all on time");
    }
    let total = late.iter().sum();
    format!("{} late, {total} minutes", late.len())
}

/// The delays of an hour and more, in whole hours.
pub fn whole_hours(delays: &[i32]) -> Vec<i32> {
    delays.iter().copied().collect()
}
