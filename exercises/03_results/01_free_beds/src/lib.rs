//! The desk types two numbers: how many beds the ward has, and how many are
//! taken. The screen shows what is left.
//!
//! Your Python instinct: `int(beds)` *is* a number, and if it cannot be one,
//! an exception goes past you to somebody else. Here `parse` gives a `Result`:
//! the number is inside, or a failure is. `describe` wants numbers, so this does
//! not compile.
//!
//! Your task: open both results before `describe` is called. A text that is no
//! number must be named on the screen: ``not known: `many` is no number``. When
//! both are wrong, the first one is named. A guess such as 0 is not accepted: a
//! ward without free beds is something else than a typing error.
//!
//! Done when: the screen shows the free beds, or names the text that is no number.

/// What the screen shows for the two texts that were typed.
pub fn free_beds(beds_text: &str, taken_text: &str) -> String {
    let beds = beds_text.parse::<u32>();
    let taken = taken_text.parse::<u32>();
    describe(beds, taken)
}

/// What the screen shows for two numbers.
fn describe(beds: u32, taken: u32) -> String {
    if taken > beds {
        return format!("{} too many", taken - beds);
    }
    format!("{} free", beds - taken)
}
