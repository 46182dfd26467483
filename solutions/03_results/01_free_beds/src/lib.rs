//! `let … else` opens the good case and leaves the function in the other one, so
//! the numbers stand in the open afterwards and the code does not move to the
//! right. A `match` on the pair, `match (beds_text.parse::<u32>(), …)`, works too and
//! needs an arm for each combination that matters.
//!
//! `unwrap_or(0)` would compile as well, and show "0 free" for a typing error.

/// What the screen shows for the two texts that were typed.
pub fn free_beds(beds_text: &str, taken_text: &str) -> String {
    let Ok(beds) = beds_text.parse::<u32>() else {
        return unknown(beds_text);
    };
    let Ok(taken) = taken_text.parse::<u32>() else {
        return unknown(taken_text);
    };
    describe(beds, taken)
}

fn unknown(text: &str) -> String {
    format!("not known: `{text}` is no number")
}

/// What the screen shows for two numbers.
fn describe(beds: u32, taken: u32) -> String {
    if taken > beds {
        return format!("{} too many", taken - beds);
    }
    format!("{} free", beds - taken)
}
