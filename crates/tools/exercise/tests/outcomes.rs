//! Each way a check can end, on a real toolchain.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use exercise::{Outcome, TestState, Verdict};
use support::{FIX, FIXED, REFUSE, TestCourse};

fn failed_tests(verdict: &Verdict) -> Vec<&str> {
    let failed = verdict
        .tests
        .iter()
        .filter(|t| t.state == TestState::Failed);
    failed.map(|t| t.name.as_str()).collect()
}

#[test]
fn as_shipped_refused_then_failing_panicking_and_solved() {
    let course = TestCourse::new(&[FIX]);

    let shipped = course.check_as_is("print_twice");
    assert_eq!(shipped.outcome, Outcome::DoesNotCompile);
    assert_eq!(shipped.codes(), ["E0382"]);
    assert_eq!(shipped.diagnostics[0].primary().unwrap().file, "src/lib.rs");

    let failing = course.check("print_twice", &FIXED.replace("} {", "}-{"));
    assert_eq!(failing.outcome, Outcome::TestsFailed);
    assert_eq!(failed_tests(&failing).len(), 2);
    let first = failing
        .tests
        .iter()
        .find(|t| t.name == "it_stands_twice")
        .unwrap();
    assert_eq!(first.left.as_deref(), Some("\"a-a\""));
    assert_eq!(first.right.as_deref(), Some("\"a a\""));
    assert_eq!(first.location.as_ref().unwrap().file, "tests/twice.rs");

    let panicking = course.check(
        "print_twice",
        "/// Twice.\npub fn twice(_: String) -> String { todo!() }\n",
    );
    assert_eq!(panicking.outcome, Outcome::Panicked);
    assert_eq!(
        panicking.tests[0].location.as_ref().unwrap().file,
        "src/lib.rs"
    );

    let solved = course.check("print_twice", FIXED);
    assert!(solved.passed(), "{solved:?}");
    assert_eq!(solved.tests.len(), 2);
    assert!(!solved.remembered);
}

#[test]
fn misuse_must_be_refused_as_declared() {
    let course = TestCourse::new(&[REFUSE]);
    let verdict = course.check_as_is("ticket");
    let Outcome::NotRefused { accepted } = &verdict.outcome else {
        panic!("{verdict:?}");
    };
    assert!(
        accepted[0].contains("tests/refused/twice.rs"),
        "{accepted:?}"
    );
    assert_eq!(failed_tests(&verdict), ["twice"]);

    let source = std::fs::read_to_string(course.exercise("ticket").source()).unwrap();
    let solved = course.check("ticket", &source.replace("&self", "self"));
    assert!(solved.passed(), "{solved:?}");
    assert_eq!(solved.tests.len(), 2);

    // Taking the thing away is no refusal.
    let hidden = course.check(
        "ticket",
        &source
            .replace("&self", "self")
            .replace("pub struct", "struct"),
    );
    assert_eq!(hidden.outcome, Outcome::DoesNotCompile);
}

#[test]
fn misuse_that_cannot_be_compiled_never_passes() {
    let course = TestCourse::new(&[REFUSE]);
    course.write(
        "crates/helper/Cargo.toml",
        "[package]\nname = \"helper\"\nedition = \"2024\"\n",
    );
    course.write("crates/helper/src/lib.rs", "");
    let manifest = course.exercise("ticket").dir.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).unwrap();
    let depends = "[dependencies]\nhelper = { path = \"crates/helper\" }\n";
    std::fs::write(&manifest, format!("{text}\n{depends}")).unwrap();
    course.bless();
    let source = std::fs::read_to_string(course.exercise("ticket").source()).unwrap();
    let verdict = course.check("ticket", &source.replace("&self", "self"));
    let Outcome::ToolFailed { reason } = &verdict.outcome else {
        panic!("{verdict:?}");
    };
    assert!(reason.contains("misuse programs"), "{reason}");
}

#[test]
fn a_panic_that_the_test_wants_is_not_shown_for_its_own() {
    let course = TestCourse::new(&[FIX]);
    let test = r#"use std::thread;

#[test]
fn the_printer_fails() {
    let printer = thread::Builder::new().name("printer".into());
    let printer = printer.spawn(|| panic!("the printer is out of paper")).unwrap();
    let unnamed = thread::spawn(|| panic!("the cable is loose"));
    assert!(printer.join().is_err() && unnamed.join().is_err());
    assert_eq!(print_twice::twice("a".into()), "a a", "the line stands twice");
}
"#;
    let tests = course.exercise("print_twice").dir.join("tests");
    std::fs::write(tests.join("printer.rs"), test).unwrap();
    course.bless();

    let failing = course.check("print_twice", &FIXED.replace("} {", "}-{"));
    let mut tests = failing.tests.iter();
    let test = tests.find(|t| t.name == "the_printer_fails").unwrap();
    let message = test.message.as_deref().unwrap();
    assert!(
        message.ends_with("failed: the line stands twice"),
        "{message}"
    );
    assert_eq!(test.right.as_deref(), Some("\"a a\""));
    assert_eq!(test.location.as_ref().unwrap().line, 9);
    assert!(test.output.contains("out of paper"), "{}", test.output);
    assert!(test.output.contains("loose"), "{}", test.output);
}
