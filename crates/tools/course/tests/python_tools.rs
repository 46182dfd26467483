//! The course's own Python tools: installed when an exercise needs them, and mended when they do not
//! fit any more. The lock of these courses is empty, so that no network is needed.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::env;
use std::fs;
use std::iter;
use std::os::unix::fs::symlink;
use std::process::Stdio;

use support::{Ran, TestCourse, record_shipped};

const LOCK: &str = "python_examples/requirements.lock";

fn course() -> TestCourse {
    let course = TestCourse::new();
    let folder = "exercises/04_ownership/09_snake";
    course.write(
        &format!("{folder}/Cargo.toml"),
        "[package]\nname = \"snake\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [lib]\ndoctest = false\npath = \"../../no_rust.rs\"\n\n\
         [package.metadata.exercise]\ntitle = \"A snake\"\nkind = \"python\"\n\
         starts = \"tests fail\"\npage = \"ownership/moves\"\nminutes = 5\nhints = [\"a\"]\n",
    );
    course.write("exercises/no_rust.rs", "");
    course.write(
        &format!("{folder}/python/snake.py"),
        "\"\"\"Say how many.\"\"\"\n\nHOW_MANY = 1\n",
    );
    course.write(
        &format!("{folder}/tests/test_snake.py"),
        "import snake\n\n\ndef test_two() -> None:\n    assert snake.HOW_MANY == 2\n",
    );
    course.write(LOCK, "# nothing\n");
    record_shipped(&course.root());
    course
}

#[test]
fn the_tools_are_installed_when_an_exercise_needs_them_and_mended_when_they_do_not_fit() {
    let course = course();
    let rust = course.run(&["check", "show_twice"]);
    assert!(!course.root().join(".venv").exists(), "{rust:?}");

    let first = course.run(&["check", "snake", "--json"]);
    assert!(first.err.contains("installed once"), "{first:?}");
    assert!(
        first.err.contains("installing the locked tools"),
        "{first:?}"
    );
    // The lock holds no pytest: the check cannot be made, and says so without a traceback.
    let said = &first.json()["verdicts"][0]["outcome"];
    assert_eq!(said["kind"], "tool_failed", "{first:?}");
    let reason = said["reason"].as_str().unwrap();
    assert!(reason.contains("cargo course setup"), "{reason}");
    assert!(!first.err.contains("Traceback"), "{first:?}");

    // Once made it is left alone.
    let second = course.run(&["check", "snake"]);
    assert!(!second.err.contains("installing"), "{second:?}");

    // Whoever has activated it still has the same one: it must not be made anew with itself.
    let inside = course.root().join(".venv/bin");
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(iter::once(inside).chain(env::split_paths(&path))).unwrap();
    for arguments in [["setup"], ["doctor"]] {
        let activated = course.command(&arguments).env("PATH", &path).output();
        let said = String::from_utf8(activated.unwrap().stdout).unwrap();
        assert!(said.contains(".venv is ready"), "{said}");
        assert!(!said.contains("installing"), "{said}");
    }

    // The course was updated.
    course.write(LOCK, "# nothing still\n");
    let updated = course.run(&["check", "snake"]);
    assert!(
        updated
            .err
            .contains("needs other versions of the tools now"),
        "{updated:?}"
    );

    // The Python it was made from is gone.
    let python = course.root().join(".venv/bin/python");
    fs::remove_file(&python).unwrap();
    symlink("/gone/python3", &python).unwrap();
    let mended = course.run(&["check", "snake"]);
    assert!(mended.err.contains("its Python is gone"), "{mended:?}");
    assert!(python.is_file(), "{mended:?}");

    // It was replaced by another version: what tells of it is asked only in doubt.
    let stamp = course.read(".venv/course.lock");
    let (_, rest) = stamp.split_once('\n').unwrap();
    course.write(
        ".venv/course.lock",
        &format!("python 3.11.0 /old/python3\n{rest}"),
    );
    let replaced = course.run(&["check", "snake"]);
    assert!(
        replaced.err.contains("made for another Python"),
        "{replaced:?}"
    );
    assert!(course.run(&["setup"]).out.contains(".venv is ready"));
}

#[test]
fn without_python_the_verdict_says_what_to_do() {
    let course = course();
    let ran = course
        .command(&["check", "snake"])
        .env("COURSE_PYTHON", "/gone/python3")
        .output()
        .unwrap();
    let err = String::from_utf8(ran.stderr).unwrap();
    let out = String::from_utf8(ran.stdout).unwrap();
    assert!(err.contains("Python was not found"), "{err}");
    let words: Vec<&str> = out.split_whitespace().collect();
    assert!(
        words.join(" ").contains("run `cargo course setup` once"),
        "{out}"
    );
}

#[test]
fn two_that_make_the_tools_at_once_make_them_once() {
    let course = course();
    let setup = || course.command(&["setup"]).stdout(Stdio::piped()).spawn();
    let both = [setup().unwrap(), setup().unwrap()];
    let said = both.map(|one| Ran::from(one.wait_with_output().unwrap()));
    let made = said.iter().filter(|one| one.out.contains("making .venv"));
    assert_eq!(made.count(), 1, "{said:?}");
    assert!(said.iter().all(|one| one.code == 0), "{said:?}");
}
