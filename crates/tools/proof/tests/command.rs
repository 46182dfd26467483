//! The program as `cargo course verify` starts it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::process::{Command, Output, Stdio};
#[cfg(unix)]
use std::time::{Duration, Instant};

use support::Fixture;

fn command(course: &Fixture, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_course-proof"));
    command
        .args(args)
        .arg("--root")
        .arg(course.root())
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CI")
        .stdin(Stdio::null());
    command
}

fn run(course: &Fixture, args: &[&str]) -> (Output, String, String) {
    let output = command(course, args).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    (output, out, err)
}

#[test]
fn a_table_and_the_counts_end_the_report_and_the_exit_code_says_it_too() {
    let course = Fixture::new();
    let args = [
        "verify",
        "--only",
        "book",
        "--only",
        "pairs/ownership/moves",
    ];
    let (output, out, err) = run(&course, &args);
    assert!(output.status.success(), "{out}{err}");
    assert!(out.ends_with("\n9 passed, 0 failed\n"), "{out}");
    assert!(out.starts_with("group"), "{out}");
    assert!(err.contains("9 proofs, 0 remembered\n"), "{err}");
    assert!(err.contains("book done"), "{err}");
    let (_, _, err) = run(&course, &args);
    assert!(err.contains("9 proofs, 9 remembered\n"), "{err}");

    course.change("python_examples/04_ownership/moves.py", "ward 3", "ward 4");
    let (output, out, _) = run(&course, &args);
    assert_eq!(output.status.code(), Some(1));
    assert!(out.starts_with("FAILED pairs/ownership/moves\n"), "{out}");
    assert!(
        out.contains("\n8 passed, 1 failed\n") && out.ends_with(" failed\n"),
        "{out}"
    );

    let (output, out, _) = run(&course, &["verify", "--json", "--only", "pairs"]);
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&json["passed"], &json["failed"]), (&1.into(), &1.into()));
}

#[test]
fn what_matches_nothing_is_an_error_that_names_the_groups() {
    let course = Fixture::new();
    let (output, _, err) = run(&course, &["verify", "--only", "quiz"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        err.contains("`quiz`") && err.contains("book, cards, exercises"),
        "{err}"
    );
    let (output, _, err) = run(&course, &["bless", "--only", "quiz"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        err.contains("modules, pairs, quizzes, refused, sessions, shipped, traces, xrays"),
        "{err}"
    );
}

#[test]
fn what_cannot_be_proved_here_fails_in_continuous_integration() {
    let course = Fixture::new();
    let args = ["verify", "--only", "python/ruff"];
    let (output, out, _) = run(&course, &args);
    assert!(output.status.success(), "{out}");
    assert!(out.contains("NOT PROVED python/ruff"), "{out}");
    assert!(out.ends_with("\n0 passed, 0 failed\n"), "{out}");
    let output = command(&course, &args).env("CI", "true").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.ends_with(b"\n0 passed, 1 failed\n"));
}

#[test]
fn a_folder_or_a_workspace_that_cannot_be_read_is_said() {
    let course = Fixture::new();
    let output = Command::new(env!("CARGO_BIN_EXE_course-proof"))
        .args(["verify", "--root", "no/such/folder"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no/such/folder"));

    course.write("crates/topics/ownership/Cargo.toml", "[package\n");
    let (output, _, err) = run(&course, &["verify"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err.contains("crates/topics/ownership/Cargo.toml"), "{err}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_everything_soon_and_keeps_what_was_proved() {
    let course = Fixture::new();
    course.change(
        "python_examples/04_ownership/moves.py",
        "print(line)",
        "import pathlib, time\npathlib.Path('started').touch()\ntime.sleep(600)",
    );
    let args = [
        "verify",
        "--jobs",
        "2",
        "--only",
        "book/fences",
        "--only",
        "pairs/ownership/moves",
    ];
    let mut child = command(&course, &args)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let patience = Instant::now() + Duration::from_secs(60);
    let remembered = course.root().join(".course/proofs.json");
    while !course.root().join("started").exists() {
        assert!(Instant::now() < patience, "the script never started");
        std::thread::sleep(Duration::from_millis(20));
    }
    let sent = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(sent.success());
    let asked = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if asked.elapsed() > Duration::from_secs(30) {
            child.kill().unwrap();
            panic!("it did not end");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(out.contains("The run was ended"), "{out}");
    assert!(out.ends_with("\n1 passed, 0 failed\n"), "{out}");
    assert!(
        std::fs::read_to_string(remembered)
            .unwrap()
            .contains("book/fences")
    );
}

#[test]
fn a_learners_answers_are_left_alone_and_the_shipped_texts_are_proved() {
    let course = Fixture::new();
    let source = "exercises/04_ownership/01_print_twice/src/lib.rs";
    course.change(source, "{line} {moved}", "{moved}   {moved}");
    let args = [
        "verify",
        "--only",
        "shipped",
        "--only",
        "exercises/04_ownership/01",
    ];
    let (output, out, _) = run(&course, &args);
    assert_eq!(output.status.code(), Some(1), "nobody learns here: {out}");
    assert!(out.contains("FAILED shipped/04_ownership"), "{out}");

    std::fs::create_dir_all(course.root().join(".course")).unwrap();
    std::fs::write(course.root().join(".course/progress.json"), "{}").unwrap();
    let (output, out, err) = run(&course, &args);
    assert!(output.status.success(), "{out}{err}");
    assert!(err.contains("1 exercise holds your own work"), "{err}");

    let tests = "exercises/04_ownership/01_print_twice/tests/print_twice.rs";
    course.change(tests, "fn ", "fn changed_");
    let (output, out, _) = run(&course, &args);
    assert_eq!(output.status.code(), Some(1), "only answers are left alone");
    assert!(out.contains("tests/print_twice.rs"), "{out}");

    course.change(tests, "fn changed_", "fn ");
    let output = command(&course, &args).env("CI", "true").output().unwrap();
    assert_eq!(output.status.code(), Some(1), "CI proves what is on disk");
}
