//! The learner's files, read and saved from somewhere else than their editor.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use exercise::{Judge, JudgeOptions, SaveError};
use support::{FIX, FIXED, TestCourse};

const FOLDER: &str = "exercises/04_ownership/01_print_twice";
const SOURCE: &str = "exercises/04_ownership/01_print_twice/src/lib.rs";

#[test]
fn what_was_read_can_be_saved_once_and_only_once() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    let began = exercise.read_own("src/lib.rs").unwrap();
    let saved = exercise
        .save_own("src/lib.rs", &began.hash, FIXED)
        .expect("nobody saved meanwhile");
    assert_eq!(fs::read_to_string(course.path(SOURCE)).unwrap(), FIXED);
    assert_eq!(exercise.read_own("src/lib.rs").unwrap(), saved);

    // Whoever began before that save learns what lies there now, and nothing is lost.
    let refused = exercise.save_own("src/lib.rs", &began.hash, "pub fn mine() {}\n");
    match refused {
        Err(SaveError::Changed(now)) => assert_eq!(now, saved),
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read_to_string(course.path(SOURCE)).unwrap(), FIXED);
}

#[test]
fn line_ends_stay_as_they_are_in_the_file() {
    let course = TestCourse::new(&[FIX]);
    course.write(SOURCE, "pub fn a() {}\r\n");
    let exercise = course.exercise("print_twice");
    let began = exercise.read_own("src/lib.rs").unwrap();
    assert_eq!(began.text, "pub fn a() {}\n");
    let saved = exercise
        .save_own("src/lib.rs", &began.hash, "pub fn b() {}\n\n")
        .unwrap();
    assert_eq!(
        fs::read(course.path(SOURCE)).unwrap(),
        b"pub fn b() {}\r\n\r\n"
    );
    assert_eq!(saved.text, "pub fn b() {}\n\n");
}

#[test]
fn only_the_learners_own_files_have_a_name() {
    let course = TestCourse::new(&[FIX]);
    course.write(&format!("{FOLDER}/src/words.rs"), "pub fn w() {}\n");
    course.write(&format!("{FOLDER}/src/notes.txt"), "mine\n");
    let exercise = course.exercise("print_twice");
    assert_eq!(exercise.own_files(), ["src/lib.rs", "src/words.rs"]);
    assert_eq!(
        exercise.read_own("src/words.rs").unwrap().text,
        "pub fn w() {}\n"
    );
    let outside = course.path(SOURCE).display().to_string();
    for name in [
        "tests/twice.rs",
        "Cargo.toml",
        "src/notes.txt",
        "src/../Cargo.toml",
        "../../../Cargo.toml",
        "src\\lib.rs",
        "./src/lib.rs",
        "",
        &outside,
    ] {
        let said = exercise.read_own(name).unwrap_err();
        assert!(said.contains("has no file"), "{name}: {said}");
        assert!(
            matches!(exercise.save_own(name, "", "x"), Err(SaveError::NotOwn(_))),
            "{name}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_exercise_is_not_followed_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let course = TestCourse::new(&[FIX]);
    let path = course.path(SOURCE);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let exercise = course.exercise("print_twice");
    let began = exercise.read_own("src/lib.rs").unwrap();
    exercise.save_own("src/lib.rs", &began.hash, FIXED).unwrap();
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);

    course.write("secret.txt", "not yours\n");
    fs::remove_file(&path).unwrap();
    symlink(course.path("secret.txt"), &path).unwrap();
    assert!(
        exercise
            .read_own("src/lib.rs")
            .unwrap_err()
            .contains("leads out")
    );
    assert!(exercise.save_own("src/lib.rs", "", "x").is_err());
    assert_eq!(
        fs::read_to_string(course.path("secret.txt")).unwrap(),
        "not yours\n"
    );
}

#[test]
fn a_verdict_is_remembered_for_the_file_as_it_lies_there() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    let judge = Judge::new(&course.load(), JudgeOptions::default());
    assert!(judge.remembered(&exercise).is_none(), "nothing was judged");
    course.write(SOURCE, FIXED);
    let cancel = exercise::Cancel::new();
    assert!(judge.check(&exercise, &cancel).passed());
    assert!(judge.remembered(&exercise).is_some_and(|v| v.passed()));
    course.write(SOURCE, format!("{FIXED}// more\n"));
    assert!(judge.remembered(&exercise).is_none(), "this was not judged");
}
