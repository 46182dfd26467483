//! wrong: a text that is no number counts as 0, and nobody is told.
//~ expect: tests fail

/// What the screen shows for the two texts that were typed.
pub fn free_beds(beds_text: &str, taken_text: &str) -> String {
    let beds = beds_text.parse::<u32>().unwrap_or(0);
    let taken = taken_text.parse::<u32>().unwrap_or(0);
    describe(beds, taken)
}

/// What the screen shows for two numbers.
fn describe(beds: u32, taken: u32) -> String {
    if taken > beds {
        return format!("{} too many", taken - beds);
    }
    format!("{} free", beds - taken)
}
