//! Runs the programs and compares what happened with your predictions.

#![allow(clippy::expect_used, clippy::useless_vec)]

use std::panic;
use std::sync::Once;
use std::thread;

mod programs;

/// The thread of a program, so that its panic can be told from a wrong prediction.
const PROGRAM: &str = "program";

static QUIET: Once = Once::new();

/// What happens when the program runs: `value`, `error` or `panic`.
fn outcome(program: fn() -> Result<String, String>) -> &'static str {
    QUIET.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if thread::current().name() != Some(PROGRAM) {
                usual(info);
            }
        }));
    });
    let thread = thread::Builder::new().name(PROGRAM.to_string());
    let running = thread.spawn(program).expect("a thread can be started");
    match running.join() {
        Ok(Ok(_)) => "value",
        Ok(Err(_)) => "error",
        Err(_) => "panic",
    }
}

fn compare(predicted: &str, program: fn() -> Result<String, String>, rule: &str) {
    assert!(
        ["value", "error", "panic"].contains(&predicted),
        "a prediction is \"value\", \"error\" or \"panic\"; this one is \"{predicted}\""
    );
    let happened = outcome(program);
    assert!(
        predicted == happened,
        "that is not what happens.\nThe rule: {rule}"
    );
}

#[test]
fn negative() {
    compare(
        error_or_panic::NEGATIVE,
        programs::negative,
        "`parse` never panics. A text that does not fit the type is an `Err`.",
    );
}

#[test]
fn large_byte() {
    compare(
        error_or_panic::LARGE_BYTE,
        programs::large_byte,
        "A number that does not fit a `u8` is no `u8`: `parse` answers with an `Err`, it does not cut off and does not panic.",
    );
}

#[test]
fn behind_the_end() {
    compare(
        error_or_panic::BEHIND_THE_END,
        programs::behind_the_end,
        "`list[3]` promises an element, and there is none: a bug of the program, so it panics.",
    );
}

#[test]
fn asked_politely() {
    compare(
        error_or_panic::ASKED_POLITELY,
        programs::asked_politely,
        "`get` gives an Option, and `ok_or` makes the missing element a failure that the caller can handle.",
    );
}

#[test]
fn no_patients() {
    compare(
        error_or_panic::NO_PATIENTS,
        programs::no_patients,
        "Whole numbers have no value for a division by 0; `/` has no way to say so, so it panics. (`checked_div` gives an Option.)",
    );
}

#[test]
fn no_doses() {
    compare(
        error_or_panic::NO_DOSES,
        programs::no_doses,
        "Floats have a value for it: 1.0 / 0.0 is infinity. Python raises ZeroDivisionError here too.",
    );
}

#[test]
fn a_default() {
    compare(
        error_or_panic::A_DEFAULT,
        programs::a_default,
        "`unwrap_or` replaces the failure by a value. Nobody hears of it.",
    );
}

#[test]
fn expected() {
    compare(
        error_or_panic::EXPECTED,
        programs::expected,
        "`expect` opens the Result, and panics with its words when there is no value inside.",
    );
}

#[test]
fn handed_on() {
    compare(
        error_or_panic::HANDED_ON,
        programs::handed_on,
        "`?` returns the failure to the caller. It never panics.",
    );
}
