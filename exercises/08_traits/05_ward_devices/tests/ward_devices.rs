//! A ward with devices of its own, and with one that the tests bring along.

use ward_devices::{Device, Monitor, Pump, Ward, small_ward};

/// A lamp that calls at every second tick.
struct Lamp {
    on: bool,
}

impl Device for Lamp {
    fn label(&self) -> String {
        "lamp".to_string()
    }

    fn tick(&mut self) {
        self.on = !self.on;
    }

    fn alarm(&self) -> bool {
        self.on
    }
}

fn pump(bed: u32, millilitres: u32) -> Box<Pump> {
    Box::new(Pump { bed, millilitres })
}

fn monitor(patient: &str, pulse: u32) -> Box<Monitor> {
    Box::new(Monitor {
        patient: patient.to_string(),
        pulse,
    })
}

#[test]
fn the_small_ward_has_a_monitor_that_calls() {
    let mut ward = small_ward();
    assert_eq!(ward.calling(), ["monitor of Ana"], "at first");
    ward.tick();
    ward.tick();
    assert_eq!(
        ward.calling(),
        ["pump 3", "monitor of Ana"],
        "after two minutes the pump is empty"
    );
}

#[test]
fn all_that_call_are_named_in_order() {
    let mut ward = Ward::empty();
    ward.add(monitor("Bo", 140));
    ward.add(pump(5, 0));
    ward.add(monitor("Chen", 80));
    ward.add(pump(7, 1));
    assert_eq!(ward.calling(), ["monitor of Bo", "pump 5"], "at first");
    ward.tick();
    assert_eq!(
        ward.calling(),
        ["monitor of Bo", "pump 5", "pump 7"],
        "a minute later"
    );
}

#[test]
fn others_can_bring_devices() {
    let mut ward = Ward::empty();
    ward.add(Box::new(Lamp { on: false }));
    assert!(ward.calling().is_empty(), "the lamp is off");
    ward.tick();
    assert_eq!(ward.calling(), ["lamp"], "it is on");
    ward.tick();
    assert!(ward.calling().is_empty(), "it is off again");
}
