//! wrong: looks when the new pulse is in already, so both numbers are the new one.
//~ expect: tests fail

/// What a monitor shows.
#[derive(Debug, PartialEq)]
pub struct Monitor {
    /// Whose pulse.
    pub patient: String,
    /// Beats a minute.
    pub pulse: u32,
}

/// A new pulse was measured.
pub fn measure(monitor: &mut Monitor, pulse: u32) -> String {
    monitor.pulse = pulse;
    let before = &monitor.pulse;
    format!("{}: {before}, now {pulse}", monitor.patient)
}

/// The monitor goes to another patient.
pub fn move_on(monitor: &mut Monitor, patient: String) -> String {
    monitor.pulse = 0;
    let before = std::mem::replace(&mut monitor.patient, patient);
    format!("from {before} to {}", monitor.patient)
}
