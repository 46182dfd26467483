//! Exercises in which the learner edits Python.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

#[cfg(unix)]
use std::{collections::BTreeMap, fs};

use exercise::Outcome;
#[cfg(unix)]
use exercise::TestState;
use support::{Sample, TestCourse};

const COUNT: Sample<'static> = Sample {
    folder: "05_snake",
    metadata: "kind = \"python\"\nstarts = \"tests fail\"",
    files: &[
        (
            "python/snake.py",
            "\"\"\"Count.\"\"\"\n\n\ndef count():\n    return 2\n",
        ),
        (
            "tests/test_snake.py",
            "from snake import count\n\n\ndef test_three():\n    assert count() == 3, 'three are wanted'\n\n\n\
             def test_number():\n    assert isinstance(count(), int)\n",
        ),
    ],
};

/// Several files, of which a `.toml` is the one to edit first.
#[cfg(unix)]
const PACKAGE: Sample<'static> = Sample {
    folder: "06_boxed",
    metadata: "kind = \"python\"\nstarts = \"tests fail\"\nedit = \"python/pyproject.toml\"\nforbid = [\"dynamic\"]",
    files: &[
        (
            "python/pyproject.toml",
            "# Name it.\n#\n# Done when it has a name.\n\n[project]\nname = \"box\"\n",
        ),
        ("python/src/snake/__init__.py", "LENGTH = 3\n"),
        ("python/src/snake/py.typed", ""),
        ("python/.github/workflows/test.yml", "on: push\n"),
        ("python/picture.txt", "not the learner's\n"),
        (
            "tests/test_boxed.py",
            "import sys\nimport tomllib\nfrom pathlib import Path\n\n\
             HERE = Path(__file__).parent.parent / 'python'\nsys.path.insert(0, str(HERE / 'src'))\n\n\n\
             def test_name():\n    about = tomllib.loads((HERE / 'pyproject.toml').read_text())\n    \
             assert about['project']['name'] == 'snake'\n\n\n\
             def test_length():\n    import snake\n    assert snake.LENGTH == 3\n",
        ),
        ("tests/data.txt", "beside the tests\n"),
    ],
};

#[test]
fn without_the_environment_the_way_to_it_is_told() {
    let course = TestCourse::new(&[COUNT]);
    assert_eq!(course.exercise("snake").task(), "Count.");
    assert_eq!(
        tool_failed(&course),
        "Python's tools are not set up yet: run `cargo course setup` once, and check again."
    );
}

/// What the check says that could not be made.
fn tool_failed(course: &TestCourse) -> String {
    match course.check_as_is("snake").outcome {
        Outcome::ToolFailed { reason } => reason,
        other => panic!("judged without an environment: {other:?}"),
    }
}

#[test]
fn an_environment_that_does_not_fit_is_told_in_a_sentence() {
    let course = TestCourse::new(&[COUNT]);
    let python = ["bin/python", "Scripts/python.exe"][usize::from(cfg!(windows))];
    let stale = |why: &str| {
        format!(
            "Python's tools in .venv do not fit any more ({why}): run `cargo course setup`, and \
             check again."
        )
    };
    course.write(".venv/pyvenv.cfg", "home = /gone\n");
    assert_eq!(tool_failed(&course), stale("its Python is gone"));
    // A link to a Python that was removed.
    #[cfg(unix)]
    {
        fs::create_dir_all(course.path(".venv/bin")).unwrap();
        std::os::unix::fs::symlink("/gone/python3", course.path(".venv/bin/python")).unwrap();
        assert_eq!(tool_failed(&course), stale("its Python is gone"));
        fs::remove_file(course.path(".venv/bin/python")).unwrap();
    }
    course.write(&format!(".venv/{python}"), "");
    assert_eq!(tool_failed(&course), stale("it was not finished"));
    course.write(
        ".venv/course.lock",
        "python 3.12.0 /bin/python3\npytest==1\n",
    );
    course.write("python_examples/requirements.lock", "pytest==2\n");
    assert_eq!(
        tool_failed(&course),
        stale("the course needs other versions of them now")
    );
}

/// A Python that was replaced by another, which does not find what was installed for the old one.
#[cfg(unix)]
#[test]
fn an_environment_whose_packages_are_not_found_is_told_as_well() {
    use std::os::unix::fs::PermissionsExt;
    let course = TestCourse::new(&[COUNT]);
    course.write(".venv/course.lock", "python 3.12.0 /bin/python3\n");
    course.write(
        ".venv/bin/python",
        "#!/bin/sh\necho '/bin/python: No module named pytest' >&2\nexit 1\n",
    );
    let program = course.path(".venv/bin/python");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let reason = tool_failed(&course);
    assert!(reason.contains("cargo course setup"), "{reason}");
    assert!(!reason.contains("No module"), "{reason}");
}

/// With the course's own environment, where it was set up.
#[cfg(unix)]
#[test]
fn pytest_judges() {
    let course = TestCourse::new(&[COUNT]);
    if !course.set_up() {
        return;
    }
    let shipped = course.check_as_is("snake");
    assert_eq!(shipped.outcome, Outcome::TestsFailed, "{shipped:?}");
    let failed: Vec<_> = shipped
        .tests
        .iter()
        .filter(|t| t.state == TestState::Failed)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].name, "test_three");
    let message = failed[0].message.as_deref().unwrap();
    assert!(
        message.starts_with("three are wanted\nassert 2 == 3"),
        "{message}"
    );
    assert_eq!(failed[0].location.as_ref().unwrap().line, 5);

    let solved = course.check("snake", "def count():\n    return 3\n");
    assert!(solved.passed() && solved.tests.len() == 2, "{solved:?}");

    let ends = |source: &str| match course.check("snake", source).outcome {
        Outcome::EndedEarly { reason } => reason,
        other => panic!("{other:?}"),
    };
    let broken = ends("def count(:\n");
    for part in [
        "tests/test_snake.py, line 1:",
        "File \"python/snake.py\", line 1",
        "SyntaxError",
    ] {
        assert!(broken.contains(part), "{part}: {broken}");
    }
    let missing = ends("def counts():\n    return 3\n");
    assert!(
        missing.contains("ImportError: cannot import name 'count'"),
        "{missing}"
    );
    let raising = ends("x = 1\nraise RuntimeError('now')\n");
    assert!(
        raising.contains("python/snake.py, line 2:\nRuntimeError: now"),
        "{raising}"
    );
    let left = ends("import os\n\n\ndef count():\n    os._exit(0)\n");
    assert!(
        left.contains("test_three") && left.contains("exit code 0"),
        "{left}"
    );
}

#[cfg(unix)]
#[test]
fn what_the_learner_did_to_the_files_is_told() {
    let course = TestCourse::new(&[COUNT]);
    if !course.set_up() {
        return;
    }
    let unreadable = |what: &str| match course.check_as_is("snake").outcome {
        Outcome::Unreadable { reason } => assert!(reason.contains(what), "{reason}"),
        other => panic!("{other:?}"),
    };
    let file = course.exercise("snake").source();
    fs::write(&file, "# only words\n\n").unwrap();
    unreadable("empty");
    fs::write(&file, "#".repeat(2 * 1024 * 1024)).unwrap();
    unreadable("larger than 1 MiB");
    fs::remove_file(&file).unwrap();
    unreadable("gone");
    fs::write(&file, "def count():\n    return 2\n").unwrap();
    course.write(
        "exercises/04_ownership/05_snake/tests/test_snake.py",
        "def test_three():\n    pass\n",
    );
    let verdict = course.check_as_is("snake");
    assert_eq!(verdict.outcome, Outcome::TestsFailed);
    assert!(
        verdict.notes[0].contains("not as shipped"),
        "{:?}",
        verdict.notes
    );
}

#[cfg(unix)]
#[test]
fn a_test_that_does_not_end_is_named_with_the_line() {
    use exercise::{Cancel, JudgeOptions, Limits};
    let course = TestCourse::new(&[COUNT]);
    if !course.set_up() {
        return;
    }
    let source = "import threading\n\n\ndef count():\n    threading.Event().wait()\n";
    let exercise = course.exercise("snake");
    fs::write(exercise.source(), source).unwrap();
    let judge = course.judge(JudgeOptions {
        limits: Some(Limits {
            wall: Some(std::time::Duration::from_secs(6)),
            ..Limits::default()
        }),
        ..support::plain()
    });
    let verdict = judge.check(&exercise, &Cancel::new());
    let Outcome::TimedOut { during, line, .. } = verdict.outcome else {
        panic!("{verdict:?}");
    };
    assert_eq!(during.as_deref(), Some("test_three"));
    assert_eq!(line, Some(5));
}

#[cfg(unix)]
#[test]
fn an_exercise_of_several_files_in_python_is_the_learners() {
    let course = TestCourse::new(&[PACKAGE]);
    let exercise = course.exercise("boxed");
    assert_eq!(exercise.task(), "Name it.\n\nDone when it has a name.");
    assert_eq!(
        exercise.own_files(),
        [
            "python/pyproject.toml",
            "python/.github/workflows/test.yml",
            "python/src/snake/__init__.py",
            "python/src/snake/py.typed",
        ]
    );
    assert!(!exercise.is_own("python/picture.txt") && !exercise.is_own("python/dist/a.py"));
    if !course.set_up() {
        return;
    }
    assert_eq!(course.check_as_is("boxed").outcome, Outcome::TestsFailed);
    let named = "# Named.\n[project]\nname = \"snake\"\n";
    assert!(course.check("boxed", named).passed());
    // A file that the learner made, and one that was taken away.
    course.write(
        "exercises/04_ownership/06_boxed/python/src/snake/size.py",
        "LENGTH = 3\n",
    );
    let init = "exercises/04_ownership/06_boxed/python/src/snake/__init__.py";
    course.write(init, "from .size import LENGTH as LENGTH\n");
    assert!(course.check_as_is("boxed").passed());
    fs::remove_file(course.path("exercises/04_ownership/06_boxed/python/src/snake/size.py"))
        .unwrap();
    assert_eq!(course.check_as_is("boxed").outcome, Outcome::TestsFailed);
    let forbidden = format!("{named}dynamic = [\"version\"]\n");
    course.write(init, "LENGTH = 3\n");
    assert!(matches!(
        course.check("boxed", &forbidden).outcome,
        Outcome::NotAccepted { .. }
    ));

    // Another answer is whole: what it leaves out is not there.
    let judge = course.judge(support::plain());
    let cancel = exercise::Cancel::new();
    let mut texts = BTreeMap::from([(String::from("python/pyproject.toml"), named.to_owned())]);
    let without = judge.check_sources(&exercise, &texts, &cancel);
    assert_eq!(without.outcome, Outcome::TestsFailed, "{without:?}");
    texts.insert("python/src/snake/__init__.py".into(), "LENGTH = 3\n".into());
    assert!(judge.check_sources(&exercise, &texts, &cancel).passed());
    assert!(judge.check_source(&exercise, named, &cancel).passed());

    // All of it goes back, also what was deleted.
    fs::remove_file(course.path(init)).unwrap();
    let topics = course.load();
    let topic = topics.topic_of(&exercise).unwrap();
    exercise::Shipped::load(topic)
        .unwrap()
        .restore(&exercise)
        .unwrap();
    assert!(course.path(init).is_file());
    assert!(
        exercise
            .read_own("python/pyproject.toml")
            .unwrap()
            .text
            .contains("box")
    );
}

#[test]
fn the_file_to_edit_must_be_one_of_the_learners() {
    for (edit, kind) in [
        ("src/lib.rs", "python"),
        ("python/a.txt", "python"),
        ("python/a.py", "port"),
    ] {
        let metadata = format!("kind = \"{kind}\"\nstarts = \"tests fail\"\nedit = \"{edit}\"");
        let course = TestCourse::new(&[Sample {
            metadata: &metadata,
            ..COUNT
        }]);
        let problems = course.load().problems().join("\n");
        assert!(problems.contains("`edit`"), "{problems}");
    }
}
