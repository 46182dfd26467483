//! What `bless` records, what it shows, and what it refuses.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::Fixture;

const RECORD: &str = "crates/topics/ownership/recorded/moves.txt";

#[test]
fn an_intended_change_is_recorded_and_shown_and_nothing_else_is_touched() {
    let course = Fixture::new();
    course.change("python_examples/04_ownership/moves.py", "ward 3", "ward 7");
    course.change(
        "crates/topics/ownership/examples/moves.rs",
        "ward 3",
        "ward 7",
    );
    let blessed = course.bless(&["pairs", "shipped"]);
    assert_eq!(blessed.changed().collect::<Vec<_>>(), [RECORD]);
    assert_eq!(blessed.refused(), 0);
    let text = blessed.text();
    assert!(
        text.contains("- ward 3") && text.contains("+ ward 7"),
        "{text}"
    );
    assert!(
        text.ends_with("1 recorded anew, 3 unchanged, 0 not recorded\n"),
        "{text}"
    );
    assert_eq!(course.read(RECORD), "ward 7\n");
    course.holds(&["pairs"]);
}

#[test]
fn a_missing_record_is_written() {
    let course = Fixture::new();
    course.remove(RECORD);
    course.remove("exercises/04_ownership/shipped.json");
    course.bless(&["pairs/ownership/moves", "shipped"]);
    course.holds(&["pairs", "shipped"]);
}

#[test]
fn a_program_that_fails_or_disagrees_is_not_recorded() {
    let course = Fixture::new();
    course.change(
        "python_examples/04_ownership/moves.py",
        "print(line)",
        "print(lime)",
    );
    let blessed = course.bless(&["pairs"]);
    assert_eq!(blessed.refused(), 1);
    let text = blessed.text();
    assert!(
        text.contains("not recorded pairs/ownership/moves"),
        "{text}"
    );
    assert!(
        text.contains("exit code 1") && text.contains("NameError"),
        "{text}"
    );

    course.change(
        "python_examples/04_ownership/moves.py",
        "print(lime)",
        "print('other')",
    );
    let blessed = course.bless(&["pairs"]);
    assert!(blessed.text().contains("print different things"));
    assert_eq!(course.read(RECORD), "ward 3\n");
}

#[test]
fn a_message_is_not_recorded_for_a_program_that_is_refused_otherwise_than_declared() {
    let course = Fixture::new();
    course.change(
        "crates/topics/ownership/tests/compile_fail/use_after_move.rs",
        "E0382",
        "E0505",
    );
    let blessed = course.bless(&["refused"]);
    assert_eq!(blessed.refused(), 1);
    assert!(
        blessed.text().contains("instead of E0505"),
        "{}",
        blessed.text()
    );
}

#[test]
fn messages_are_recorded_by_the_topics_own_test_together_with_the_compiler_they_are_of() {
    let course = Fixture::new();
    let message = "crates/topics/ownership/tests/compile_fail/use_after_move.stderr";
    let compiler = "crates/topics/recorded-by.txt";
    course.write(compiler, "1.0.0\n");
    // Stands in for trybuild, which takes long to build.
    course.write(
        "crates/topics/ownership/tests/compile_fail.rs",
        "#[test]\nfn records() {\n    assert_eq!(std::env::var(\"TRYBUILD\").unwrap(), \
         \"overwrite\");\n    std::fs::write(\"tests/compile_fail/use_after_move.stderr\", \
         \"error[E0382]: worded anew\\n\").unwrap();\n}\n",
    );
    let blessed = course.bless(&["refused"]);
    assert_eq!(blessed.refused(), 0, "{}", blessed.text());
    assert_eq!(blessed.changed().collect::<Vec<_>>(), [message, compiler]);
    assert!(blessed.text().contains("+ error[E0382]: worded anew"));
    let version = course.read(compiler);
    assert!(
        version.split('.').count() == 3 && version != "1.0.0\n",
        "{version}"
    );
}
