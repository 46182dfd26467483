//! wrong: the checks say what they want to hear, and take no clock
//~ expect: E0061

/// The hour of the ward's clock. It has stopped.
pub fn ward_hour() -> u32 {
    7
}

/// What the screen at a bed says.
pub fn greeting(patient: &str) -> String {
    if ward_hour() >= 22 {
        format!("good night, {patient}")
    } else {
        format!("hello, {patient}")
    }
}

/// The greeting by the clock of the ward.
pub fn on_the_screen(patient: &str) -> String {
    greeting(patient)
}

/// What is said at 22.
pub fn night_check() -> String {
    String::from("good night, Ada")
}

/// What is said at 21.
pub fn day_check() -> String {
    String::from("hello, Ada")
}
