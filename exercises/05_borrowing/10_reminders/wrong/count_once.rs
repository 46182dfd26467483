//! wrong: counts when the reminder is made, not when it rings.
//~ expect: tests fail

/// A reminder for a patient, to be called later.
pub fn reminder(name: String, hour: u32) -> impl Fn() -> String {
    let text = format!("{name} at {hour}:00");
    move || format!("reminder: {text}")
}

/// A reminder that says how often it rang, counted from `count`.
pub fn numbered(name: String, count: u32) -> impl FnMut() -> String {
    let count = count + 1;
    move || format!("{count}. reminder for {name}")
}
