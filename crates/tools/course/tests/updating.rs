//! A newer course comes in, and nothing of the learner's is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{FILE, SHIPPED, TestCourse, record_shipped, write, write_course};

const OTHER: &str = "exercises/04_ownership/02_count_beds/src/lib.rs";
const MINE: &str = "// mine\n";
const NEWER: &str =
    "//! Show the line twice, please.\n\npub fn twice(line: String) -> String {\n    line\n}\n";

/// A newer course: another text in the first exercise, and a new page.
fn newer(root: &Path) {
    write_course(root);
    write(root, FILE, NEWER);
    write(root, "book/src/new.md", "# New\n");
    record_shipped(root);
}

fn text(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn git(root: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@b",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(arguments)
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn what_nobody_changed_is_replaced_and_what_the_learner_changed_stays() {
    let course = TestCourse::new();
    let incoming = tempfile::tempdir().unwrap();
    newer(incoming.path());
    course.write(OTHER, MINE);
    let from = incoming.path().to_str().unwrap();
    let ran = course.run(&["update", "--from", from]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(course.read(FILE), NEWER);
    assert_eq!(course.read(OTHER), MINE);
    assert_eq!(course.read("book/src/new.md"), "# New\n");
    // A second time there is nothing left to do, and the learner's file still stays.
    let again = course.run(&["update", "--from", from, "--json"]).json();
    assert_eq!(again["taken"], 0, "{again}");
    assert_eq!(course.read(OTHER), MINE);
}

#[test]
fn where_both_changed_the_new_file_lies_beside() {
    let course = TestCourse::new();
    let incoming = tempfile::tempdir().unwrap();
    newer(incoming.path());
    course.write(FILE, MINE);
    let ran = course.run(&["update", "--from", incoming.path().to_str().unwrap()]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains("lib.rs.incoming"), "{}", ran.out);
    assert_eq!(course.read(FILE), MINE);
    assert_eq!(course.read(&format!("{FILE}.incoming")), NEWER);
}

#[test]
fn an_exercise_with_another_number_takes_the_learners_work_along() {
    let course = TestCourse::new();
    let incoming = tempfile::tempdir().unwrap();
    let new = incoming.path();
    write_course(new);
    for part in ["exercises", "solutions"] {
        let topic = new.join(part).join("04_ownership");
        // The two change places.
        fs::rename(topic.join("01_show_twice"), topic.join("x")).unwrap();
        fs::rename(topic.join("02_count_beds"), topic.join("01_count_beds")).unwrap();
        fs::rename(topic.join("x"), topic.join("02_show_twice")).unwrap();
        for folder in ["01_count_beds", "02_show_twice"] {
            let manifest = topic.join(folder).join("Cargo.toml");
            let fixed = fs::read_to_string(&manifest)
                .unwrap()
                .replace("01_show_twice", "02_show_twice")
                .replace("02_count_beds", "01_count_beds");
            fs::write(manifest, fixed).unwrap();
        }
    }
    record_shipped(new);
    course.write(FILE, MINE);
    let ran = course.run(&["update", "--from", new.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(
        course.read("exercises/04_ownership/02_show_twice/src/lib.rs"),
        MINE
    );
    assert!(
        !course
            .root()
            .join("exercises/04_ownership/01_show_twice")
            .exists()
    );
    let list = course.run(&["list", "--json"]).json();
    assert_eq!(list["exercises"].as_array().unwrap().len(), 2);
    assert_eq!(list["exercises"][0]["id"], "ownership/count_beds");
}

#[test]
fn an_exercise_the_newer_course_dropped_stays_only_if_it_was_worked_on() {
    for worked_on in [false, true] {
        let course = TestCourse::new();
        let incoming = tempfile::tempdir().unwrap();
        let new = incoming.path();
        write_course(new);
        for part in ["exercises", "solutions"] {
            fs::remove_dir_all(new.join(part).join("04_ownership/02_count_beds")).unwrap();
        }
        record_shipped(new);
        if worked_on {
            course.write(OTHER, MINE);
        }
        let ran = course.run(&["update", "--from", new.to_str().unwrap()]);
        assert_eq!(ran.code, 0, "{ran:?}");
        let folder = course.root().join("exercises/04_ownership/02_count_beds");
        assert_eq!(folder.exists(), worked_on);
        let solution = course.root().join("solutions/04_ownership/02_count_beds");
        assert!(!solution.exists(), "its tests may be gone");
        assert!(ran.out.contains(".course/kept/"), "{}", ran.out);
        if worked_on {
            assert_eq!(course.read(OTHER), MINE);
        }
    }
}

#[test]
fn a_folder_that_is_no_course_changes_nothing() {
    let course = TestCourse::new();
    let empty = tempfile::tempdir().unwrap();
    let missing = empty.path().join("nowhere");
    let file = empty.path().join("course.zip");
    fs::write(&file, "this is no archive").unwrap();
    for from in [empty.path(), &missing, &file] {
        let ran = course.run(&["update", "--from", from.to_str().unwrap()]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(!ran.err.is_empty());
        assert_eq!(course.read(FILE), SHIPPED);
    }
}

#[test]
fn an_archive_is_unpacked() {
    let course = TestCourse::new();
    let incoming = tempfile::tempdir().unwrap();
    newer(&incoming.path().join("course-main"));
    let packed = Command::new("tar")
        .args(["-czf", "course.tar.gz", "course-main"])
        .current_dir(incoming.path())
        .status();
    if !packed.is_ok_and(|status| status.success()) {
        return;
    }
    let archive = incoming.path().join("course.tar.gz");
    let ran = course.run(&["update", "--from", archive.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(course.read(FILE), NEWER);
    assert!(!course.root().join(".course/incoming").exists());
}

/// A published course and a learner's clone of it; `None` without git.
fn clone() -> Option<(tempfile::TempDir, std::path::PathBuf, std::path::PathBuf)> {
    Command::new("git").arg("--version").output().ok()?;
    let folder = tempfile::tempdir().unwrap();
    let published = folder.path().join("published");
    let learner = folder.path().join("my clöne");
    write_course(&published);
    write(&published, ".gitignore", "target/\n.course/\n");
    write(&published, "README.md", "old\n");
    git(&published, &["init", "--quiet"]);
    git(&published, &["add", "."]);
    git(&published, &["commit", "--quiet", "-m", "first"]);
    let to = learner.to_str().unwrap();
    git(folder.path(), &["clone", "--quiet", "published", to]);
    Some((folder, published, learner))
}

fn publish(published: &Path) {
    newer(published);
    write(published, "README.md", "new\n");
    git(published, &["add", "."]);
    git(published, &["commit", "--quiet", "-m", "second"]);
}

fn update(learner: &Path) -> support::Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_course"))
        .arg("update")
        .current_dir(learner)
        .env_remove("COURSE_ROOT")
        .output()
        .unwrap();
    support::Ran::from(output)
}

#[test]
fn a_clone_follows_its_upstream_and_keeps_the_learners_work() {
    let Some((_folder, published, learner)) = clone() else {
        return;
    };
    assert!(update(&learner).out.contains("up to date"));
    publish(&published);
    write(&learner, OTHER, MINE);
    let ran = update(&learner);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(text(&learner, FILE), NEWER);
    assert_eq!(text(&learner, "README.md"), "new\n");
    assert_eq!(text(&learner, OTHER), MINE);
    // For git, only the learner's own work is a change now.
    let status = git(&learner, &["status", "--porcelain"]);
    assert_eq!(status.trim(), format!("M {OTHER}"));
    assert!(update(&learner).out.contains("up to date"));
}

#[test]
fn the_learners_own_commits_are_never_moved_or_overwritten() {
    let Some((_folder, published, learner)) = clone() else {
        return;
    };
    write(&learner, FILE, MINE);
    git(&learner, &["commit", "--quiet", "-am", "my solution"]);
    let before = git(&learner, &["rev-parse", "HEAD"]);
    publish(&published);
    let ran = update(&learner);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!(text(&learner, FILE), MINE);
    assert_eq!(text(&learner, &format!("{FILE}.incoming")), NEWER);
    assert_eq!(git(&learner, &["rev-parse", "HEAD"]), before);
    assert!(ran.out.contains("commits of your own"), "{}", ran.out);
}

#[test]
fn without_git_the_other_way_is_named() {
    let course = TestCourse::new();
    let empty = tempfile::tempdir().unwrap();
    let ran = course
        .command(&["update"])
        .env("PATH", empty.path())
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8(ran.stderr).unwrap().contains("--from"));
}
