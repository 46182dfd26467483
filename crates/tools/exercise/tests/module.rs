//! Exercises whose Rust becomes a module for Python.
//!
//! PyO3 is built once, in the target folder of these tests.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use exercise::{Cancel, Judge, JudgeOptions, Limits, Outcome, TestState};
use support::{Sample, TestCourse};

const WARD: Sample<'static> = Sample {
    folder: "07_ward",
    metadata: "kind = \"make-pass\"\nstarts = \"tests fail\"\n\n[dependencies]\npyo3.workspace = true",
    files: &[
        ("src/lib.rs", START),
        (
            "python/original.py",
            "def free(beds: list[bool]) -> int:\n    return sum(beds)\n",
        ),
        (
            "tests/test_ward.py",
            "import original\nfrom ward import free\n\n\ndef test_some() -> None:\n    beds = [True, False]\n    \
             assert free(beds) == original.free(beds), 'one is free'\n\n\n\
             def test_none() -> None:\n    assert free([]) == 0\n",
        ),
    ],
};

const START: &str = "//! Count.\nuse pyo3::prelude::*;\n\n/// The ward.\n#[pymodule]\nmod ward {\n    use super::*;\n\n    \
    /// Free beds.\n    #[pyfunction]\n    fn free(beds: Vec<bool>) -> usize {\n        beds.len()\n    }\n}\n";

fn with(body: &str) -> String {
    START.replace("beds.len()", body)
}

const SOLVED: &str = "beds.into_iter().filter(|free| *free).count()";

/// The course with its judge, where the environment is there.
fn course() -> Option<(TestCourse, Judge)> {
    let course = TestCourse::new(&[WARD]);
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../Cargo.lock");
    course.write("Cargo.lock", fs::read(lock).unwrap());
    let ready = course.set_up();
    let judge = course.judge(options());
    ready.then_some((course, judge))
}

fn options() -> JudgeOptions {
    JudgeOptions {
        target_dir: Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("modules")),
        ..support::plain()
    }
}

#[test]
fn pytest_judges_the_module() {
    let Some((course, judge)) = course() else {
        return;
    };
    let exercise = course.exercise("ward");
    assert!(exercise.needs_python_tools());
    let check = |source: &str| {
        fs::write(exercise.source(), source).unwrap();
        judge.check(&exercise, &Cancel::new())
    };
    let shipped = check(START);
    assert_eq!(shipped.outcome, Outcome::TestsFailed, "{shipped:?}");
    let failed = &shipped.tests[0];
    assert_eq!(
        (failed.name.as_str(), failed.state),
        ("test_some", TestState::Failed)
    );
    assert!(
        failed
            .message
            .as_deref()
            .unwrap()
            .starts_with("one is free")
    );
    assert!(check(&with(SOLVED)).passed());

    let refused = check(&with("beds.len() + \"a\""));
    assert_eq!(refused.outcome, Outcome::DoesNotCompile, "{refused:?}");
    assert_eq!(refused.codes(), ["E0277"]);
    assert_eq!(refused.diagnostics[0].primary().unwrap().file, "src/lib.rs");

    let panicked = check(&with("beds.len() / (beds.len() - beds.len())"));
    assert_eq!(panicked.outcome, Outcome::Panicked, "{panicked:?}");
    let place = panicked.tests[0].location.as_ref().unwrap();
    assert_eq!((place.file.as_str(), place.line), ("src/lib.rs", 12));

    let ends = |source: &str| match check(source).outcome {
        Outcome::EndedEarly { reason } => reason,
        other => panic!("{other:?}"),
    };
    let gone = ends(&with("std::process::exit(3)"));
    assert!(
        gone.contains("exit code 3 while the test `test_some`"),
        "{gone}"
    );
    let overflow = ends(&with(
        "fn deep(n: usize) -> usize {\n            if n == usize::MAX { 0 } else { deep(n + 1) + n }\n        }\n        deep(beds.len())",
    ));
    assert!(overflow.contains("stack that overflowed"), "{overflow}");
    assert!(!overflow.contains("site-packages"), "{overflow}");
    let renamed = ends(&START.replace("mod ward", "mod yard"));
    assert!(renamed.contains("there is no module ward"), "{renamed}");
    let hidden = ends(&START.replace("    #[pyfunction]\n", ""));
    assert!(hidden.contains("does not hold that name"), "{hidden}");
}

/// The two texts have the same name in Python, and are built in the same folder.
#[test]
fn the_learners_text_and_another_one_do_not_meet() {
    let Some((course, judge)) = course() else {
        return;
    };
    let exercise = course.exercise("ward");
    let other = BTreeMap::from([(String::from("src/lib.rs"), with(SOLVED))]);
    for _ in 0..2 {
        let own = judge.check(&exercise, &Cancel::new());
        assert_eq!(own.outcome, Outcome::TestsFailed, "{own:?}");
        let other = judge.check_sources(&exercise, &other, &Cancel::new());
        assert!(other.passed(), "{other:?}");
    }
    let all = judge.check_all(&[&exercise], &Cancel::new(), &mut |_, _| {});
    assert_eq!(all[0].outcome, Outcome::TestsFailed);
}

#[test]
fn an_endless_loop_in_the_rust_is_stopped_and_a_newer_save_ends_a_check() {
    let Some((course, _)) = course() else {
        return;
    };
    let exercise = course.exercise("ward");
    let endless = with("loop {\n            std::hint::spin_loop();\n        }");
    fs::write(exercise.source(), endless).unwrap();
    let judge = course.judge(JudgeOptions {
        limits: Some(Limits {
            wall: Some(Duration::from_secs(4)),
            ..Limits::default()
        }),
        ..options()
    });
    let verdict = judge.check(&exercise, &Cancel::new());
    let Outcome::TimedOut { during, line, .. } = verdict.outcome else {
        panic!("{verdict:?}");
    };
    assert_eq!(during.as_deref(), Some("test_some"));
    assert_eq!(line, Some(12));

    let patient = course.judge(options());
    let cancel = Cancel::new();
    let verdict = patient.check_with(&exercise, &cancel, &mut |event| {
        if matches!(event, exercise::Event::Running) {
            cancel.cancel();
        }
    });
    assert_eq!(verdict.outcome, Outcome::Cancelled);
}

#[test]
fn clippy_has_its_say_after_a_pass() {
    let Some((course, _)) = course() else {
        return;
    };
    let exercise = course.exercise("ward");
    fs::write(exercise.source(), with(&format!("return {SOLVED};"))).unwrap();
    let judge = course.judge(JudgeOptions {
        lints: true,
        ..options()
    });
    let verdict = judge.check(&exercise, &Cancel::new());
    assert!(verdict.passed(), "{verdict:?}");
    let codes: Vec<_> = verdict
        .lints
        .iter()
        .filter_map(|l| l.code.as_deref())
        .collect();
    assert!(codes.contains(&"clippy::needless_return"), "{codes:?}");
}
