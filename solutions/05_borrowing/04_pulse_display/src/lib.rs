//! A `u32` is copied out of its place, and the copy does not mind what happens to the place. A
//! String is not: `mem::replace` puts the new name in and hands the old one over, in one step, so that
//! no look at the place is open while it changes.
//!
//! `format!` before the assignment works for `move_on` too: look first, then change.

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
    let before = std::mem::replace(&mut monitor.patient, patient);
    format!("from {before} to {}", monitor.patient)
}
