//! X-rays on pages: recorded, proved, and refused when they no longer say what the compiler answers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::Fixture;

const RECORD: &str = "crates/topics/ownership/recorded/moves.xray.json";
const PROGRAM: &str = "crates/topics/ownership/examples/moves.rs";
const PROOF: &str = "xrays/ownership/moves";
const PAGE: &str = "book/src/04-ownership/moves.md";

/// A course with an X-ray of the program `moves`, which uses the teaching crate.
fn course() -> Fixture {
    let course = Fixture::new();
    course.write(
        PROGRAM,
        "use ownership::Ward;\n\nfn main() {\n    let ward = Ward { beds: 3 };\n    \
         let given = ward;\n    println!(\"ward {}\", given.beds);\n}\n",
    );
    let page = course.read(PAGE);
    course.write(PAGE, &format!("{page}\n{{{{#xray ownership/moves}}}}\n"));
    course
}

#[test]
fn an_xray_is_recorded_and_holds() {
    let course = course();
    course.fails(&["xrays"], PROOF, &["cannot be read", "cargo course bless"]);
    let blessed = course.bless(&["xrays"]);
    assert_eq!(blessed.changed().collect::<Vec<_>>(), [RECORD]);
    let record = course.read(RECORD);
    assert!(record.contains("moved on line 5"), "{record}");
    course.holds(&["xrays", "recorded", "book/build"]);
}

#[test]
fn a_program_that_changed_is_caught() {
    let course = course();
    course.bless(&["xrays"]);
    course.change(PROGRAM, "given = ward", "given = &ward");
    course.fails(
        &["xrays"],
        PROOF,
        &["no longer answers", "-", "moved on line 5"],
    );
}

#[test]
fn what_cannot_be_looked_at_is_not_recorded() {
    let course = course();
    course.change(PROGRAM, "beds: 3", "beds: three");
    let blessed = course.bless(&["xrays"]);
    assert_eq!(blessed.refused(), 1);
    let text = blessed.text();
    assert!(text.contains("cannot be X-rayed"), "{text}");
    assert!(text.contains("line 4: E0425"), "{text}");
}

#[test]
fn a_record_that_no_page_shows_is_caught() {
    let course = Fixture::new();
    course.write(RECORD, "{ \"functions\": [] }\n");
    course.fails(
        &["recorded"],
        "recorded/ownership",
        &["moves.xray.json", "no X-ray or trace on a page"],
    );
}
