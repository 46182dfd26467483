//! Memory, many exercises at once, and agreement with plain cargo.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::process::Command;
use std::time::Instant;

use exercise::{Cancel, Event, Exercise, JudgeOptions, Outcome};
use support::{FIX, FIXED, REFUSE, Sample, TestCourse, plain};

const SUM_FAILS: Sample<'static> = Sample {
    folder: "03_sum",
    metadata: "kind = \"make-pass\"\nstarts = \"tests fail\"",
    files: &[
        (
            "src/lib.rs",
            "//! Add.\n\n/// Sum.\npub fn sum() -> u8 {\n    2\n}\n",
        ),
        (
            "tests/sum.rs",
            "#[test]\nfn three() {\n    assert_eq!(sum::sum(), 3);\n}\n",
        ),
        (
            "tests/again.rs",
            "#[test]\nfn again() {\n    assert!(sum::sum() > 0);\n}\n",
        ),
    ],
};

fn remembering() -> JudgeOptions {
    JudgeOptions {
        lints: false,
        ..JudgeOptions::default()
    }
}

#[test]
fn the_same_inputs_are_remembered_and_any_change_is_judged() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    let check = || course.judge(remembering()).check(&exercise, &Cancel::new());

    let start = Instant::now();
    let first = check();
    let judged = start.elapsed();
    assert!(!first.remembered);
    let start = Instant::now();
    let second = check();
    let recalled = start.elapsed();
    assert!(second.remembered);
    assert_eq!(second.outcome, Outcome::DoesNotCompile);
    assert_eq!(
        second.diagnostics, first.diagnostics,
        "with the compiler's colours"
    );
    assert!(recalled * 5 < judged, "{recalled:?} against {judged:?}");

    fs::write(exercise.source(), FIXED).unwrap();
    let solved = check();
    assert!(solved.passed() && !solved.remembered);

    // Other shipped tests, another verdict.
    course.write(
        "exercises/04_ownership/01_print_twice/tests/twice.rs",
        "#[test]\nfn never() {\n    panic!(\"no\");\n}\n",
    );
    fs::write(exercise.source(), "//! Task.\n\npub fn a() {}\n").unwrap();
    course.bless();
    assert_eq!(check().outcome, Outcome::TestsFailed);

    // A damaged memory is no memory.
    for entry in fs::read_dir(course.path(".course/verdicts/print_twice")).unwrap() {
        fs::write(entry.unwrap().path(), "{").unwrap();
    }
    assert!(!check().remembered);
}

#[test]
fn all_at_once_gives_the_same_verdicts_and_recalls_them() {
    let sources = [
        (
            "04_panics",
            "/// Sum.\npub fn sum() -> u8 {\n    todo!()\n}\n",
        ),
        ("05_passes", "/// Sum.\npub fn sum() -> u8 {\n    3\n}\n"),
        (
            "06_loops",
            "/// Sum.\npub fn sum() -> u8 {\n    std::process::exit(0)\n}\n",
        ),
    ];
    let course = TestCourse::new(&[FIX, REFUSE, SUM_FAILS]);
    for (folder, source) in sources {
        let name = &folder[3..];
        let test = format!("#[test]\nfn three() {{\n    assert_eq!({name}::sum(), 3);\n}}\n");
        course.add(&Sample {
            folder,
            files: &[("src/lib.rs", source), ("tests/sum.rs", &test)],
            ..SUM_FAILS
        });
    }
    course.bless();
    course.add(&Sample {
        folder: "07_empty",
        files: &[("src/lib.rs", "")],
        ..SUM_FAILS
    });

    let loaded = course.load();
    let exercises: Vec<&Exercise> = loaded.exercises().collect();
    let judge = course.judge(remembering());
    let mut heard = Vec::new();
    let start = Instant::now();
    let all = judge.check_all(&exercises, &Cancel::new(), &mut |exercise, verdict| {
        heard.push((exercise.name.clone(), verdict.outcome.kind()));
    });
    let kinds: Vec<&str> = all.iter().map(|v| v.outcome.kind()).collect();
    let expected = [
        "does_not_compile",
        "not_refused",
        "tests_failed",
        "panicked",
        "passed",
        "ended_early",
        "unreadable",
    ];
    assert_eq!(kinds, expected, "{all:#?}");
    assert_eq!(heard.len(), exercises.len(), "each is told once: {heard:?}");
    assert_eq!(all[2].tests.len(), 2, "both test files: {:?}", all[2].tests);

    let judged = start.elapsed();

    // One by one the answer is the same.
    let fresh = course.judge(plain());
    for (exercise, together) in exercises.iter().zip(&all) {
        let alone = fresh.check(exercise, &Cancel::new());
        assert_eq!(alone.outcome, together.outcome);
        assert_eq!(alone.tests, together.tests);
        assert_eq!(alone.diagnostics, together.diagnostics);
    }

    let start = Instant::now();
    let again = judge.check_all(&exercises, &Cancel::new(), &mut |_, _| {});
    let recalled = start.elapsed();
    assert!(recalled * 20 < judged, "{recalled:?} against {judged:?}");
    assert!(
        again.iter().filter(|v| v.remembered).count() >= 5,
        "{again:?}"
    );
    assert_eq!(
        again.iter().map(|v| v.outcome.kind()).collect::<Vec<_>>(),
        expected
    );
}

/// The judge works on a copy; plain cargo in the course must agree with it.
#[test]
fn plain_cargo_agrees() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    let shipped = fs::read_to_string(exercise.source()).unwrap();
    for (source, outcome, says) in [
        (shipped.as_str(), Outcome::DoesNotCompile, "error[E0382]"),
        (
            &FIXED.replace("} {", "}-{"),
            Outcome::TestsFailed,
            "2 failed",
        ),
        (FIXED, Outcome::Passed, "2 passed"),
    ] {
        assert_eq!(course.check("print_twice", source).outcome, outcome);
        let cargo = Command::new(env!("CARGO"))
            .args(["test", "--offline", "-p", "print_twice"])
            .current_dir(course.root())
            .env("CARGO_TARGET_DIR", course.path("target"))
            .output()
            .unwrap();
        assert_eq!(cargo.status.success(), outcome == Outcome::Passed);
        let output = [cargo.stdout, cargo.stderr].concat();
        let output = String::from_utf8_lossy(&output);
        assert!(output.contains(says), "{output}");
    }
}

#[test]
fn clippy_speaks_after_the_pass_and_decides_nothing() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    fs::write(
        exercise.source(),
        "/// Twice.\npub fn twice(line: String) -> String {\n    return format!(\"{line} {line}\");\n}\n",
    )
    .unwrap();
    let mut events = Vec::new();
    let verdict =
        course
            .judge(JudgeOptions::default())
            .check_with(&exercise, &Cancel::new(), &mut |event| {
                events.push(match event {
                    Event::Preparing(_) => "preparing",
                    Event::Compiling => "compiling",
                    Event::Running => "running",
                    Event::EarlyVerdict(verdict) if verdict.passed() => "passed",
                    Event::EarlyVerdict(_) => "refused",
                    Event::Lints(_) => "lints",
                });
            });
    assert_eq!(events, ["compiling", "running", "passed", "lints"]);
    assert!(verdict.passed());
    assert_eq!(
        verdict.lints[0].code.as_deref(),
        Some("clippy::needless_return")
    );
    let recalled = course
        .judge(JudgeOptions::default())
        .check(&exercise, &Cancel::new());
    assert!(recalled.remembered && recalled.lints == verdict.lints);
}
