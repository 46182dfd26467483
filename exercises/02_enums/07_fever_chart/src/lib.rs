//! The chart of a patient has a mark for each reading, by these rules. The first
//! rule that fits counts.
//!
//! | reading | mark |
//! |---|---|
//! | temperature below 34.0, or 43.0 and above | `check the thermometer` |
//! | temperature from 38.5, in the ear | `fever 387, again in the mouth` |
//! | temperature from 38.5, in the mouth | `fever 387` |
//! | any other temperature | `no fever` |
//! | pulse 0 | `alarm` |
//! | pulse 40 to 49, asleep | `slow, but asleep` |
//! | pulse below 50, or above 120 | `pulse 45, call the doctor` |
//! | any other pulse | `pulse fine` |
//! | missed | `come again` |
//!
//! Your Python instinct: nested `if`s with `isinstance` outside and comparisons
//! inside. It can be done like that here, too. But one arm for each line of the
//! table can be laid beside the table and compared.
//!
//! Temperatures are in tenths of a degree, so 38.5 is 385. The numbers in the marks
//! are the ones measured.
//!
//! Your task: write `mark` by the table, as one `match`.
//!
//! Done when: all tests pass.

/// Where the temperature was taken.
#[derive(Debug)]
pub enum Place {
    /// In the ear: quick, and not exact.
    Ear,
    /// Under the tongue.
    Mouth,
}

/// What the nurse has measured.
#[derive(Debug)]
pub enum Reading {
    /// A temperature in tenths of a degree: 384 is 38.4.
    Temperature(u32, Place),
    /// Beats a minute.
    Pulse(u32),
    /// The patient was not there.
    Missed,
}

/// What the chart says about a reading.
pub fn mark(reading: &Reading, asleep: bool) -> String {
    match reading {
        Reading::Temperature(tenths, _) => format!("temperature {tenths}"),
        Reading::Pulse(beats) => format!("pulse {beats}"),
        Reading::Missed => String::from("come again"),
    }
}
