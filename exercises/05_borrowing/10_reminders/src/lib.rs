//! Reminders are made in the morning and ring later: functions that give functions back.
//!
//! Your Python instinct: an inner function sees the outer function's names for as long as it lives, so `def later():
//! return f"…{name}"` works. In Rust the names of a function end with it, and a closure that only looks at them
//! cannot leave.
//!
//! Your task: let both closures take along what they need. `numbered` counts its calls, each closure for itself; no
//! name is cloned.
//!
//! Done when: reminders made in a function ring after it, and each has a count of its own.

/// A reminder for a patient, to be called later.
pub fn reminder(name: String, hour: u32) -> impl Fn() -> String {
    let text = format!("{name} at {hour}:00");
    || format!("reminder: {text}")
}

/// A reminder that says how often it rang, counted from `count`.
pub fn numbered(name: String, mut count: u32) -> impl FnMut() -> String {
    || {
        count += 1;
        format!("{count}. reminder for {name}")
    }
}
