//! Figures: made by their script, and refused when they no longer are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use proof::measure::measure;
use support::Fixture;

const SCRIPT: &str = "book/figures/beds.py";
const RECORD: &str = "book/figures/beds.json";
const PROOF: &str = "figures/beds";
const PAGE: &str = "book/src/04-ownership/moves.md";

/// A script that measures nothing and says so in the right form.
const PRINTS: &str = r#"import json, sys
beds = 3 if "--quick" in sys.argv else 300
print(json.dumps({
    "title": "Beds", "caption": "Counted twice.", "latency": False, "sources": [],
    "machine": "a test", "versions": {"Python": "3"},
    "results": {"one": str(beds), "two": str(beds)},
    "number": {"value": "2 times", "words": "as many"},
}))
"#;

fn course() -> Fixture {
    let course = Fixture::new();
    course.write(SCRIPT, PRINTS);
    let page = course.read(PAGE);
    course.write(PAGE, &format!("{page}\n{{{{#figure beds}}}}\n"));
    course
}

fn make(course: &Fixture) -> Result<String, String> {
    measure(&course.open(), "beds").map_err(|error| format!("{error:#}"))
}

#[test]
fn a_figure_is_made_and_holds() {
    let course = course();
    course.fails(
        &["figures"],
        PROOF,
        &["beds.json cannot be read", "cargo course measure beds"],
    );
    let said = make(&course).unwrap();
    assert!(said.contains("2 contestants computed the same"), "{said}");
    assert!(course.read(RECORD).contains("\"one\": \"300\""));
    course.holds(&["figures", "book/build"]);
}

#[test]
fn a_script_that_has_changed_is_caught_by_the_proof_and_by_the_page() {
    let course = course();
    make(&course).unwrap();
    course.change(SCRIPT, "Counted twice.", "Counted again.");
    course.fails(
        &["figures"],
        PROOF,
        &["beds.py has changed since the figure was made"],
    );
    course.fails(&["book/build"], "book/build", &["beds.json is out of date"]);
}

#[test]
fn contestants_that_do_not_agree_make_no_figure() {
    let course = course();
    make(&course).unwrap();
    let record = course.read(RECORD);
    course.change(SCRIPT, "\"two\": str(beds)", "\"two\": str(beds + 1)");
    let error = make(&course).unwrap_err();
    assert!(
        error.contains("one computed 300, two computed 301"),
        "{error}"
    );
    assert_eq!(course.read(RECORD), record, "the record stays");
    course.fails(
        &["figures"],
        PROOF,
        &["with `--quick`", "one computed 3, two computed 4"],
    );
}

#[test]
fn a_figure_that_no_page_shows_and_a_script_that_fails_are_caught() {
    let course = course();
    make(&course).unwrap();
    course.change(PAGE, "{{#figure beds}}", "");
    course.fails(&["figures"], PROOF, &["no page shows the figure beds"]);
    course.write(SCRIPT, "raise SystemExit('no beds')\n");
    course.fails(&["figures"], PROOF, &["ended with exit code 1", "no beds"]);
    course.remove(SCRIPT);
    let error = make(&course).unwrap_err();
    assert!(error.contains("Figures in book/figures: beds"), "{error}");
}
