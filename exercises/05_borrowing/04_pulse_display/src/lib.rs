//! A monitor shows a patient's pulse. When a new one is measured, the log says what it
//! was before and what it is now; when the monitor goes to another patient, it says
//! from whom to whom.
//!
//! Your Python instinct: `before = monitor.pulse` keeps the old number, whatever is
//! assigned to `monitor.pulse` later. In Rust `&monitor.pulse` looks at the *place*, and the
//! place is about to get another content.
//!
//! Your task: make both functions compile without changing what they say. The old
//! name in `move_on` is a String of which no copy is made: you have to get it out of
//! the monitor in one step with putting the new one in. (Topic 04 has a function for
//! that, in `std::mem`.)
//!
//! Done when: both lines of the log are right, and so is the monitor afterwards.

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
    let before = &monitor.pulse;
    monitor.pulse = pulse;
    format!("{}: {before}, now {pulse}", monitor.patient)
}

/// The monitor goes to another patient.
pub fn move_on(monitor: &mut Monitor, patient: String) -> String {
    monitor.pulse = 0;
    let before = &monitor.patient;
    monitor.patient = patient;
    format!("from {before} to {}", monitor.patient)
}
