//! wrong: clones the name before the closure takes it, although nobody needs the first one.
//~ expect: not accepted

/// A reminder for a patient, to be called later.
pub fn reminder(name: String, hour: u32) -> impl Fn() -> String {
    let text = format!("{name} at {hour}:00");
    move || format!("reminder: {text}")
}

/// A reminder that says how often it rang, counted from `count`.
pub fn numbered(name: String, mut count: u32) -> impl FnMut() -> String {
    let taken = name.clone();
    move || {
        count += 1;
        format!("{count}. reminder for {taken}")
    }
}
