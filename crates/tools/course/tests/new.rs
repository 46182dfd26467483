//! `cargo course new` as it is typed: what it writes works, and nothing that is there is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use support::{TestCourse, record_shipped};

const TOPIC: &str = "crates/topics/ownership/topic.toml";

fn course() -> TestCourse {
    let course = TestCourse::new();
    course.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"exercises/*/*\", \"solutions/*/*\"]\n\n\
         [workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.95\"\n\
         publish = false\n\n[workspace.lints.rust]\nunsafe_code = \"forbid\"\n",
    );
    course.write(
        TOPIC,
        "number = 4\nname = \"ownership\"\ntitle = \"Ownership\"\n",
    );
    course
}

#[test]
fn an_exercise_is_open_as_written_and_its_solution_passes() {
    let course = course();
    for (number, kind) in (3..).zip(["fix-compile", "make-pass", "port", "predict"]) {
        let name = format!("night_{number}");
        let ran = course.run(&[
            "new",
            "exercise",
            &format!("ownership/{name}"),
            "--kind",
            kind,
        ]);
        assert_eq!(ran.code, 0, "{kind}: {ran:?}");
        assert!(
            ran.out.contains("bless --only shipped/04_ownership"),
            "{ran:?}"
        );
        record_shipped(&course.root());
        let open = course.run(&["check", &name]);
        assert_eq!(open.code, 1, "{kind}: {open:?}");
        let folder = format!("04_ownership/{number:02}_{name}/src/lib.rs");
        let solution = course.read(&format!("solutions/{folder}"));
        course.write(&format!("exercises/{folder}"), &solution);
        let solved = course.run(&["check", &name]);
        assert_eq!(solved.code, 0, "{kind}: {solved:?}");
    }
    let again = course.run(&["new", "exercise", "ownership/night_3"]);
    assert!(
        again.code == 2 && again.err.contains("exists already"),
        "{again:?}"
    );
}

#[test]
fn a_pair_a_refused_program_and_a_quiz_are_written_and_declared_once() {
    let course = course();
    let ran = course.run(&["new", "pair", "ownership/night_report"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let declared = course.read(TOPIC);
    assert!(declared.ends_with("[pairs.night_report]\ntitle = \"Night report\"\n"));
    assert!(
        course
            .root()
            .join("python_examples/04_ownership/night_report.py")
            .is_file()
    );
    let again = course.run(&["new", "pair", "ownership/night_report"]);
    assert!(
        again.code == 2 && again.err.contains("declared already"),
        "{again:?}"
    );
    assert_eq!(course.read(TOPIC), declared);

    // A program that is there stays, and no declaration is added for what was not written.
    course.write("python_examples/04_ownership/rounds.py", "mine");
    let there = course.run(&["new", "pair", "ownership/rounds"]);
    assert!(
        there.code == 2 && there.err.contains("choose another name"),
        "{there:?}"
    );
    let rust = course.root().join("crates/topics/ownership/examples");
    assert!(!rust.join("rounds.rs").exists());
    assert_eq!(
        course.read("python_examples/04_ownership/rounds.py"),
        "mine"
    );
    assert_eq!(course.read(TOPIC), declared);

    let ran = course.run(&["new", "refused", "ownership/read_after", "--code", "E0499"]);
    assert!(
        ran.code == 0 && ran.out.contains("book/cards/E0499.toml"),
        "{ran:?}"
    );
    let program = "crates/topics/ownership/tests/compile_fail/read_after.rs";
    assert!(course.read(program).contains("//~ E0499"));
    let ran = course.run(&["new", "quiz", "ownership/nights"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let quiz = course.read("crates/topics/ownership/quizzes/nights.toml");
    assert!(quiz.contains("[[question]]"), "{quiz}");
}

#[test]
fn a_name_that_cannot_be_is_refused_with_the_reason() {
    let course = course();
    for (arguments, said) in [
        (["new", "pair", "night"], "TOPIC/NAME"),
        (
            ["new", "pair", "nights/report"],
            "The topics are: ownership",
        ),
        (
            ["new", "pair", "ownership/Night-Report"],
            "lower-case letters",
        ),
        (
            ["new", "exercise", "ownership/../night"],
            "lower-case letters",
        ),
    ] {
        let ran = course.run(&arguments);
        assert!(ran.code == 2 && ran.err.contains(said), "{said}: {ran:?}");
    }
    let ran = course.run(&["new", "refused", "ownership/moved", "--code", "382"]);
    assert!(ran.code == 2 && ran.err.contains("like E0382"), "{ran:?}");
    let title = ["new", "pair", "ownership/night", "--title", "the \"night\""];
    let ran = course.run(&title);
    assert!(ran.code == 2 && ran.err.contains("quotes"), "{ran:?}");
}

#[test]
fn a_project_of_ones_own_lies_outside_and_overwrites_nothing() {
    let course = TestCourse::new();
    let beside = course.root().parent().unwrap().join("ward_names");
    let ran = course.run(&["new", "extension", "ward_names"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.contains("cargo test"), "{ran:?}");
    let adapter = beside.join("python/ward_names/__init__.py");
    assert!(adapter.is_file() && beside.join(".gitignore").is_file());
    fs::write(&adapter, "mine").unwrap();
    let again = course.run(&["new", "extension", "ward_names"]);
    assert_eq!(again.code, 2, "{again:?}");
    assert!(again.err.contains("is not empty"), "{again:?}");
    assert_eq!(fs::read_to_string(&adapter).unwrap(), "mine");
    let inside = course.run(&["new", "extension", "other", "--into", "target/other"]);
    assert_eq!(inside.code, 2, "{inside:?}");
    assert!(inside.err.contains("inside the course"), "{inside:?}");
    let keyword = course.run(&["new", "extension", "class"]);
    assert_eq!(keyword.code, 2, "{keyword:?}");
    assert!(!beside.with_file_name("class").exists());
}
