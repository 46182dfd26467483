//! Honest uses of the pump: they compile as shipped and must go on compiling.

use infusion_pump::Pump;

#[test]
fn the_rate_is_set_and_shown() {
    let mut pump = Pump::new("saline");
    assert_eq!(pump.display(), "saline, 0 ml an hour", "a new pump");
    pump.set_rate(40);
    assert_eq!(pump.display(), "saline, 40 ml an hour", "after setting it");
}

#[test]
fn many_may_look_at_once() {
    let pump = Pump::new("saline");
    let nurse = pump.display();
    let doctor = pump.display();
    assert_eq!(nurse, doctor, "two looks at one pump");
}

#[test]
fn a_pump_is_dismantled_once() {
    let mut pump = Pump::new("saline");
    pump.set_rate(40);
    let log: Vec<String> = pump.dismantle();
    assert_eq!(log, ["set to 40"], "the log has what was set");
}
