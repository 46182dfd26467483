//! wrong: ties the result to the kind as well, so the question may not be forgotten.
//~ expect: E0597

/// A measurement: whose, what, how much.
#[derive(Debug, PartialEq)]
pub struct Measurement<'a> {
    /// The patient.
    pub patient: &'a str,
    /// What was measured.
    pub what: &'a str,
    /// The value.
    pub value: u32,
}

/// Reads a line such as `Ana pulse 64`; `None` when a part is missing or the value is no number.
pub fn read(line: &str) -> Option<Measurement<'_>> {
    let (patient, rest) = line.split_once(' ')?;
    let (what, value) = rest.split_once(' ')?;
    Some(Measurement {
        patient,
        what,
        value: value.parse().ok()?,
    })
}

/// The highest value of one kind among the lines.
pub fn highest<'a>(log: &'a str, what: &'a str) -> Option<Measurement<'a>> {
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
