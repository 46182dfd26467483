//! Measurements are read from a log, `Ana pulse 64`, and the highest of one kind is looked for. The
//! log stays where it is; nothing of it is copied.
//!
//! Your Python instinct: `line.split()` makes three new strings, and the object keeps them. Here
//! the struct keeps looks, and has to say so.
//!
//! Your task: make the struct and the functions compile. When the struct is right, the compiler has
//! a further question.
//!
//! Done when: measurements are parts of the log, and the kind that was asked for may be forgotten.

/// A measurement: whose, what, how much.
#[derive(Debug, PartialEq)]
pub struct Measurement {
    /// The patient.
    pub patient: &str,
    /// What was measured.
    pub what: &str,
    /// The value.
    pub value: u32,
}

/// Reads a line such as `Ana pulse 64`; `None` when a part is missing or the value is no number.
pub fn read(line: &str) -> Option<Measurement> {
    let (patient, rest) = line.split_once(' ')?;
    let (what, value) = rest.split_once(' ')?;
    Some(Measurement {
        patient,
        what,
        value: value.parse().ok()?,
    })
}

/// The highest value of one kind among the lines.
pub fn highest(log: &str, what: &str) -> Option<Measurement> {
    let mut highest: Option<Measurement> = None;
    for measurement in log.lines().filter_map(read) {
        let beaten = match &highest {
            Some(old) => measurement.value > old.value,
            None => true,
        };
        if measurement.what == what && beaten {
            highest = Some(measurement);
        }
    }
    highest
}
