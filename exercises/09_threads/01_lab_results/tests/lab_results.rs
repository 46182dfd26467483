//! Tests of the lab that work, that fail in three ways, and that need each other.

#![allow(clippy::panic)]

use std::panic;
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

use lab_results::run_all;

/// Nothing here takes longer, unless it waits for something that never happens.
const LONGEST: Duration = Duration::from_secs(5);

/// Runs the tests of the lab, and gives up when they do not come to an end.
fn run(tests: &'static [fn() -> u32]) -> Vec<Result<u32, String>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let outcome = panic::catch_unwind(|| run_all(tests));
        sender.send(outcome.ok())
    });
    match receiver.recv_timeout(LONGEST) {
        Ok(Some(report)) => report,
        Ok(None) => panic!("`run_all` itself panicked: a failed test must not end the report"),
        Err(_) => panic!(
            "`run_all` does not come to an end: two tests need each other, so both have to be started before you wait for the first"
        ),
    }
}

fn bed() -> u32 {
    let beds = "no number";
    beds.len() as u32
}

fn pulse() -> u32 {
    72
}

fn blood() -> u32 {
    140
}

fn no_sample() -> u32 {
    panic!("there is no sample")
}

fn wrong_bed() -> u32 {
    panic!("bed {} is empty", bed())
}

fn code_only() -> u32 {
    panic::panic_any(7_u64)
}

#[test]
fn results_come_in_the_order_of_the_list() {
    assert_eq!(run(&[blood, pulse, blood]), [Ok(140), Ok(72), Ok(140)]);
    assert_eq!(run(&[]), [], "no tests, no lines");
}

#[test]
fn a_failed_test_does_not_end_the_report() {
    let report = run(&[pulse, no_sample, blood]);
    assert_eq!(report.len(), 3, "every test has its line: {report:?}");
    assert_eq!(report[0], Ok(72), "before the failed test");
    assert_eq!(report[2], Ok(140), "behind the failed test");
}

#[test]
fn a_literal_is_reported() {
    assert_eq!(
        run(&[no_sample]),
        [Err("there is no sample".to_string())],
        "the test panicked with a literal, a `&str`"
    );
}

#[test]
fn a_text_with_values_is_reported() {
    assert_eq!(
        run(&[wrong_bed]),
        [Err("bed 9 is empty".to_string())],
        "the test panicked with values filled in, a `String`"
    );
}

#[test]
fn what_is_no_text_has_no_reason() {
    assert_eq!(
        run(&[code_only]),
        [Err("no reason given".to_string())],
        "the test panicked with a number"
    );
}

static BOTH_RUN: Barrier = Barrier::new(2);

fn hold() -> u32 {
    BOTH_RUN.wait();
    1
}

fn turn() -> u32 {
    BOTH_RUN.wait();
    panic!("the tube broke")
}

#[test]
fn all_run_at_the_same_time() {
    assert_eq!(
        run(&[hold, turn]),
        [Ok(1), Err("the tube broke".to_string())],
        "one test holds and one turns"
    );
}
