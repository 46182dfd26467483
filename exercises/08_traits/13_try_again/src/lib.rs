//! Four functions that have to do with functions: one tries again, one takes notes, one makes a test, one counts with it.
//!
//! Your Python instinct: `Callable` is `Callable`. In Rust a closure promises how often it can be called, and whether a call changes something.
//!
//! Your task: let each function ask for the weakest promise that is enough for what it does, and let `above` give away a closure that lives on. Apart from `move`, the bodies are right.
//!
//! Done when: a call that counts, an action that gives a text away and a test that counts too are all welcome, and a test can be lent and used again.

/// Calls until it succeeds, so many times at most and once at least. Gives the last answer.
pub fn try_again<T, E>(times: u32, call: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
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
pub fn noted(log: &mut Vec<String>, name: &str, action: impl Fn() -> String) {
    log.push(format!("{name} begins"));
    let words = action();
    log.push(format!("{name} ends: {words}"));
}

/// A test for readings above a limit, to be used by others later.
pub fn above(limit: u32) -> impl Fn(u32) -> bool {
    |reading| reading > limit
}

/// How many readings pass a test.
pub fn count(readings: &[u32], test: impl FnOnce(u32) -> bool) -> usize {
    readings.iter().filter(|reading| test(**reading)).count()
}
