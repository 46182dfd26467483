//! wrong: a text made of the old name alone is a copy of it.
//~ expect: not accepted

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
    let before = monitor.pulse;
    monitor.pulse = pulse;
    format!("{}: {before}, now {pulse}", monitor.patient)
}

/// The monitor goes to another patient.
pub fn move_on(monitor: &mut Monitor, patient: String) -> String {
    monitor.pulse = 0;
    let before = format!("{}", monitor.patient);
    monitor.patient = patient;
    format!("from {before} to {}", monitor.patient)
}
