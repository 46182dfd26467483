//! wrong: the results are handed on to where numbers are needed.
//~ expect: E0277

/// What the screen shows for the two texts that were typed.
pub fn free_beds(beds_text: &str, taken_text: &str) -> String {
    let beds = beds_text.parse::<u32>()?;
    let taken = taken_text.parse::<u32>()?;
    describe(beds, taken)
}

/// What the screen shows for two numbers.
fn describe(beds: u32, taken: u32) -> String {
    if taken > beds {
        return format!("{} too many", taken - beds);
    }
    format!("{} free", beds - taken)
}
