//! Progress survives what disks, people and power failures do to it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use exercise::Progress;
use support::{FIX, Sample, TestCourse};

fn open(root: &Path) -> Progress {
    let (progress, notices) = Progress::open(root).unwrap();
    assert!(notices.is_empty(), "{notices:?}");
    progress
}

fn file(root: &Path) -> std::path::PathBuf {
    root.join(".course/progress.json")
}

#[test]
fn what_is_recorded_is_there_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let mut progress = open(root);
    assert!(progress.is_new());
    progress.mark_done("ownership/a").unwrap();
    progress.set_current("ownership/b").unwrap();
    progress.set_hints_seen("ownership/b", 2).unwrap();
    progress.set_hints_seen("ownership/b", 1).unwrap();

    let mut again = open(root);
    assert!(!again.is_new());
    assert!(again.done("ownership/a") && !again.done("ownership/b"));
    assert_eq!(again.current(), Some("ownership/b"));
    assert_eq!(again.hints_seen("ownership/b"), 2);
    again.unmark("ownership/a").unwrap();
    assert!(!open(root).done("ownership/a"));
}

#[test]
fn two_at_once_add_to_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let root = root.to_owned();
            thread::spawn(move || {
                let mut progress = Progress::open(&root).unwrap().0;
                for n in 0..25 {
                    progress
                        .mark_done(&format!("ownership/w{writer}_{n}"))
                        .unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    assert_eq!(open(root).all_done().len(), 100);
}

#[test]
fn a_truncated_file_is_restored_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    open(root).mark_done("ownership/a").unwrap();
    let whole = fs::read(file(root)).unwrap();
    for length in [0, 1, whole.len() / 2, whole.len() - 3] {
        fs::write(file(root), &whole[..length]).unwrap();
        let (progress, notices) = Progress::open(root).unwrap();
        assert!(progress.done("ownership/a"), "cut to {length}");
        assert!(notices[0].0.contains("restored"), "{notices:?}");
        // It is whole again, and said once.
        assert!(open(root).done("ownership/a"));
    }
    fs::remove_file(file(root)).unwrap();
    let (progress, notices) = Progress::open(root).unwrap();
    assert!(progress.done("ownership/a") && !notices.is_empty());

    // Without a copy the damage is told, and work goes on.
    fs::remove_file(root.join(".course/progress.backup.json")).unwrap();
    fs::write(file(root), "{\"vers").unwrap();
    let (mut progress, notices) = Progress::open(root).unwrap();
    assert!(notices[0].0.contains("no copy"), "{notices:?}");
    progress.mark_done("ownership/b").unwrap();
    assert!(open(root).done("ownership/b"));
}

#[test]
fn a_newer_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::create_dir(root.join(".course")).unwrap();
    let newer = "{\"version\": 7, \"stars\": 3}";
    fs::write(file(root), newer).unwrap();
    let (mut progress, notices) = Progress::open(root).unwrap();
    assert!(progress.read_only());
    assert!(notices[0].0.contains("newer version"));
    let error = progress.mark_done("ownership/a").unwrap_err();
    assert!(error.to_string().contains("cargo course update"), "{error}");
    assert_eq!(fs::read_to_string(file(root)).unwrap(), newer);

    // Also when it became newer while we ran.
    fs::write(
        file(root),
        "{\"version\":1,\"current\":null,\"exercises\":{}}",
    )
    .unwrap();
    let mut progress = open(root);
    fs::write(file(root), newer).unwrap();
    assert!(progress.mark_done("ownership/a").is_err());
    assert_eq!(fs::read_to_string(file(root)).unwrap(), newer);
}

#[test]
fn a_lock_that_is_never_released_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let mut progress = open(root);
    progress.mark_done("ownership/a").unwrap();
    let lock = File::open(root.join(".course/progress.lock")).unwrap();
    lock.lock().unwrap();
    let error = progress.mark_done("ownership/b").unwrap_err();
    assert!(
        error.to_string().contains("another running course"),
        "{error}"
    );
    drop(lock);
    progress.mark_done("ownership/b").unwrap();
    assert_eq!(open(root).all_done().len(), 2);
}

#[test]
fn a_renamed_exercise_stays_done() {
    let folder = tempfile::tempdir().unwrap();
    let renamed = Sample {
        metadata: "kind = \"fix-compile\"\nstarts = \"E0382\"\naliases = [\"old_name\"]",
        ..FIX
    };
    let course = TestCourse::new(&[renamed]);
    let mut progress = open(folder.path());
    progress.mark_done("ownership/old_name").unwrap();
    progress.know(&course.load());
    assert!(progress.done("ownership/print_twice"));
    assert_eq!(progress.all_done(), ["ownership/print_twice"]);
    progress.unmark("ownership/print_twice").unwrap();
    assert!(!progress.done("ownership/print_twice"));
}

/// Writes progress without end; only runs when the test below starts it.
#[test]
fn writes_until_killed() {
    let Some(root) = std::env::var_os("PROGRESS_TEST_ROOT") else {
        return;
    };
    let mut progress = Progress::open(Path::new(&root)).unwrap().0;
    for n in 0.. {
        progress.mark_done(&format!("ownership/x{n}")).unwrap();
        // The parent knows by this that the change was reported as saved.
        fs::write(Path::new(&root).join("saved"), n.to_string()).unwrap();
    }
}

#[test]
fn killed_at_any_moment_nothing_saved_is_lost() {
    let program = std::env::current_exe().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for round in 0..100u64 {
        let root = folder.path().join(round.to_string());
        fs::create_dir(&root).unwrap();
        open(&root).mark_done("ownership/first").unwrap();
        let mut child = Command::new(&program)
            .args(["--exact", "writes_until_killed"])
            .env("PROGRESS_TEST_ROOT", &root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let start = Instant::now();
        while !root.join("saved").exists() && start.elapsed() < Duration::from_secs(10) {
            thread::sleep(Duration::from_micros(200));
        }
        thread::sleep(Duration::from_micros(round * 397 % 9000));
        child.kill().unwrap();
        child.wait().unwrap();
        let (mut progress, notices) = Progress::open(&root).unwrap();
        assert!(notices.is_empty(), "round {round}: {notices:?}");
        assert!(progress.done("ownership/first"), "round {round}");
        if let Some(n) = fs::read_to_string(root.join("saved"))
            .ok()
            .and_then(|n| n.parse::<u64>().ok())
        {
            assert!(progress.done(&format!("ownership/x{n}")), "round {round}");
        }
        progress.mark_done("ownership/after").unwrap();
    }
}

/// A disk too small for the file, where this user may make one.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_file_intact() {
    let folder = tempfile::tempdir().unwrap();
    let script = "mount -t tmpfs -o size=64k tmpfs \"$1\" && shift && exec \"$@\"";
    let output = Command::new("unshare")
        .args(["-rm", "sh", "-c", script, "sh"])
        .arg(folder.path())
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "fills_its_disk", "--nocapture"])
        .env("PROGRESS_FULL_ROOT", folder.path())
        .output();
    let Ok(output) = output else {
        eprintln!("not shown here: there is no `unshare`");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if !said.contains("running 1 test") {
        eprintln!("not shown here: no file system may be mounted");
        return;
    }
    assert!(output.status.success(), "{said}");
    assert!(said.contains("the disk was full"), "{said}");
}

#[test]
fn fills_its_disk() {
    let Some(root) = std::env::var_os("PROGRESS_FULL_ROOT") else {
        return;
    };
    let root = Path::new(&root);
    let mut progress = open(root);
    progress.mark_done("ownership/a").unwrap();
    let before = fs::read_to_string(file(root)).unwrap();
    let _ = fs::write(root.join("filler"), vec![b'x'; 1024 * 1024]);
    let error = progress.mark_done("ownership/b").unwrap_err();
    assert!(error.to_string().contains("the disk is full"), "{error}");
    assert_eq!(fs::read_to_string(file(root)).unwrap(), before);
    fs::remove_file(root.join("filler")).unwrap();
    progress.mark_done("ownership/b").unwrap();
    assert_eq!(open(root).all_done(), ["ownership/a", "ownership/b"]);
    println!("the disk was full");
}
