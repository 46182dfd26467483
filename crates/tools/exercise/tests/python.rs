//! Exercises in which the learner edits Python.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use exercise::{Outcome, TestState};
use support::{Sample, TestCourse};

const COUNT: Sample<'static> = Sample {
    folder: "05_snake",
    metadata: "kind = \"python\"\nstarts = \"tests fail\"",
    files: &[
        ("src/lib.rs", "//! Nothing in Rust here.\n"),
        (
            "python/snake.py",
            "\"\"\"Count.\"\"\"\n\n\ndef count():\n    return 2\n",
        ),
        (
            "tests/test_snake.py",
            "from snake import count\n\n\ndef test_three():\n    assert count() == 3\n\n\n\
             def test_number():\n    assert isinstance(count(), int)\n",
        ),
    ],
};

#[test]
fn without_the_environment_the_way_to_it_is_told() {
    let course = TestCourse::new(&[COUNT]);
    assert_eq!(course.exercise("snake").task(), "Count.");
    let Outcome::ToolFailed { reason } = course.check_as_is("snake").outcome else {
        panic!("judged without an environment");
    };
    assert!(reason.contains("cargo course setup"), "{reason}");
}

/// With the course's own environment, where it was set up.
#[cfg(unix)]
#[test]
fn pytest_judges() {
    let venv = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../.venv");
    let Ok(venv) = fs::canonicalize(venv) else {
        eprintln!("not shown here: run `cargo course setup` first");
        return;
    };
    let course = TestCourse::new(&[COUNT]);
    std::os::unix::fs::symlink(venv, course.path(".venv")).unwrap();

    let shipped = course.check_as_is("snake");
    assert_eq!(shipped.outcome, Outcome::TestsFailed, "{shipped:?}");
    let failed: Vec<_> = shipped
        .tests
        .iter()
        .filter(|t| t.state == TestState::Failed)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].name, "test_three");
    assert!(
        failed[0].message.as_deref().unwrap().contains("2 == 3"),
        "{failed:?}"
    );
    assert_eq!(failed[0].location.as_ref().unwrap().line, 5);

    let solved = course.check("snake", "def count():\n    return 3\n");
    assert!(solved.passed() && solved.tests.len() == 2, "{solved:?}");

    let broken = course.check("snake", "def count(:\n");
    let Outcome::EndedEarly { reason } = &broken.outcome else {
        panic!("{broken:?}");
    };
    assert!(reason.contains("SyntaxError"), "{reason}");

    let left = course.check("snake", "import os\n\n\ndef count():\n    os._exit(0)\n");
    assert!(
        matches!(left.outcome, Outcome::EndedEarly { .. }),
        "{left:?}"
    );
}
