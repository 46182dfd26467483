//! `move` makes the closures owners: of `text` in the first, of `name` and `count` in the second. `FnMut` in the
//! signature says that calling it changes something inside, which is why the caller needs `let mut`.
//!
//! Late binding, the surprise of Python's lambdas in loops, cannot happen: a closure that owns a value is not asked
//! about a variable.

/// A reminder for a patient, to be called later.
pub fn reminder(name: String, hour: u32) -> impl Fn() -> String {
    let text = format!("{name} at {hour}:00");
    move || format!("reminder: {text}")
}

/// A reminder that says how often it rang, counted from `count`.
pub fn numbered(name: String, mut count: u32) -> impl FnMut() -> String {
    move || {
        count += 1;
        format!("{count}. reminder for {name}")
    }
}
