//! wrong: the check says what it wants to hear, and asks nobody
//~ expect: tests fail

/// The hour of the ward's clock. It has stopped.
pub fn ward_hour() -> u32 {
    7
}

/// What the screen at a bed says.
pub fn greeting(patient: &str, hour: impl Fn() -> u32) -> String {
    if hour() >= 22 {
        format!("good night, {patient}")
    } else {
        format!("hello, {patient}")
    }
}

/// The greeting by the clock of the ward.
pub fn on_the_screen(patient: &str) -> String {
    greeting(patient, ward_hour)
}

/// What is said at 22.
pub fn night_check() -> String {
    String::from("good night, Ada")
}

/// What is said at 21.
pub fn day_check() -> String {
    greeting("Ada", || 21)
}
