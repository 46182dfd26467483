//! Traces on pages: recorded, proved, and refused when they no longer say what Python does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::Fixture;

const RECORD: &str = "crates/topics/ownership/recorded/moves.trace.json";
const PROGRAM: &str = "python_examples/04_ownership/moves.py";
const PROOF: &str = "traces/ownership/moves";
const PAGE: &str = "book/src/04-ownership/moves.md";

fn course() -> Fixture {
    let course = Fixture::new();
    course.write(
        PROGRAM,
        "beds = [3]\nlent = beds\nlent.append(4)\nprint(beds)\n",
    );
    let page = course.read(PAGE);
    course.write(PAGE, &format!("{page}\n{{{{#trace ownership/moves}}}}\n"));
    course
}

#[test]
fn a_trace_is_recorded_and_holds() {
    let course = course();
    course.fails(
        &["traces"],
        PROOF,
        &["cannot be read", "cargo course bless"],
    );
    let blessed = course.bless(&["traces"]);
    assert_eq!(blessed.changed().collect::<Vec<_>>(), [RECORD]);
    assert!(course.read(RECORD).contains("\"references\":2"));
    course.holds(&["traces", "recorded", "book/build"]);
}

#[test]
fn a_program_that_changed_is_caught() {
    let course = course();
    course.bless(&["traces"]);
    course.change(PROGRAM, "lent = beds", "lent = list(beds)");
    course.fails(&["traces"], PROOF, &["no longer does", "\"references\":1"]);
}

#[test]
fn a_record_without_counts_is_no_proof_of_others() {
    let course = course();
    course.bless(&["traces"]);
    course.change(RECORD, "\"references\":2", "\"references\":3");
    course.fails(&["traces"], PROOF, &["no longer does"]);
}

#[test]
fn what_differs_from_run_to_run_is_not_recorded() {
    let course = course();
    course.change(PROGRAM, "print(beds)", "import time\nnow = time.time_ns()");
    let blessed = course.bless(&["traces"]);
    assert_eq!(blessed.refused(), 1);
    assert!(blessed.text().contains("another trace each time"));
}

#[test]
fn a_record_that_no_page_shows_is_caught() {
    let course = Fixture::new();
    course.write(RECORD, "{}\n");
    course.fails(&["recorded"], "recorded/ownership", &["moves.trace.json"]);
}
