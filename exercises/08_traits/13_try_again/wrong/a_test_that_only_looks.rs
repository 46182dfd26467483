//! wrong: asks for a test that changes nothing, though `filter` would not mind.
//~ expect: E0594

/// Calls until it succeeds, so many times at most and once at least. Gives the last answer.
pub fn try_again<T, E>(times: u32, mut call: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    let mut answer = call();
    for _ in 1..times {
        if answer.is_ok() {
            break;
        }
        answer = call();
    }
    answer
}

/// Writes when something begins, and what it says at its end.
pub fn noted(log: &mut Vec<String>, name: &str, action: impl FnOnce() -> String) {
    log.push(format!("{name} begins"));
    let words = action();
    log.push(format!("{name} ends: {words}"));
}

/// A test for readings above a limit, to be used by others later.
pub fn above(limit: u32) -> impl Fn(u32) -> bool {
    move |reading| reading > limit
}

/// How many readings pass a test.
pub fn count(readings: &[u32], test: impl Fn(u32) -> bool) -> usize {
    readings.iter().filter(|reading| test(**reading)).count()
}
