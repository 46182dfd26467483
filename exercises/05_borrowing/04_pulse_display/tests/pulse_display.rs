//! The log, and the monitor afterwards.

use pulse_display::{Monitor, measure, move_on};

fn monitor(patient: &str, pulse: u32) -> Monitor {
    Monitor {
        patient: String::from(patient),
        pulse,
    }
}

#[test]
fn a_new_pulse_is_logged_with_the_old_one() {
    let mut shown = monitor("Ana", 64);
    assert_eq!(measure(&mut shown, 48), "Ana: 64, now 48", "first measure");
    assert_eq!(measure(&mut shown, 50), "Ana: 48, now 50", "second measure");
    assert_eq!(shown, monitor("Ana", 50), "the monitor");
}

#[test]
fn the_monitor_moves_on() {
    let mut shown = monitor("Ana", 64);
    let bo = String::from("Bo");
    let place = bo.as_ptr();
    assert_eq!(move_on(&mut shown, bo), "from Ana to Bo", "the log");
    assert_eq!(shown, monitor("Bo", 0), "the monitor");
    assert!(
        shown.patient.as_ptr() == place,
        "the new name itself is in the monitor, not a copy"
    );
}
