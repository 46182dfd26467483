//! In Python you patched the name `hour` for the length of a test. You expect to
//! assign another function here as well. Rust refuses: E0070.
//!
//! Let `greeting` take the clock as its second argument: anything that can be called
//! without arguments and says the hour, as `u32`, also a closure that has captured
//! something. Whoever passes `ward_hour` gets the real clock, and a check passes one of
//! its own.
//!
//! Done when `on_the_screen` greets by `ward_hour`, `night_check` by a clock that says 22,
//! `day_check` by a clock that says 21, and `greeting` asks its clock exactly once.

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

pub fn on_the_screen(patient: &str) -> String {
    greeting(patient)
}

pub fn night_check() -> String {
    ward_hour = || 22;
    greeting("Ada")
}

pub fn day_check() -> String {
    ward_hour = || 21;
    greeting("Ada")
}
