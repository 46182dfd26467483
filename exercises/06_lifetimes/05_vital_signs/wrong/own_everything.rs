//! wrong: copies every name, where the task is to look.
//~ expect: E0308

/// A measurement: whose, what, how much.
#[derive(Debug, PartialEq)]
pub struct Measurement {
    /// The patient.
    pub patient: String,
    /// What was measured.
    pub what: String,
    /// The value.
    pub value: u32,
}

/// Reads a line such as `Ana pulse 64`; `None` when a part is missing or the value is no number.
pub fn read(line: &str) -> Option<Measurement> {
    let (patient, rest) = line.split_once(' ')?;
    let (what, value) = rest.split_once(' ')?;
    Some(Measurement {
        patient: patient.to_string(),
        what: what.to_string(),
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
