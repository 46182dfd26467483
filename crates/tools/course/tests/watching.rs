//! Watch mode without a terminal: saves in, verdicts out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use support::{FILE, SHIPPED, SOLVED, TestCourse};

struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(course: &TestCourse, more: &[&str]) -> Watching {
        let mut arguments = vec!["--no-book"];
        arguments.extend(more);
        let mut child = course
            .command(&arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = child.stdout.take().unwrap();
        let (send, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        Watching { child, lines }
    }

    /// Everything printed up to the first line that holds `words`.
    fn until(&self, words: &str) -> String {
        let deadline = Instant::now() + Duration::from_secs(60);
        let mut said = String::new();
        while Instant::now() < deadline {
            if let Ok(line) = self.lines.recv_timeout(Duration::from_millis(100)) {
                said.push_str(&line);
                said.push('\n');
                if line.contains(words) {
                    return said;
                }
            }
        }
        panic!("{words:?} never came. What came:\n{said}");
    }

    fn letter(&mut self, letter: &str) {
        let stdin = self.child.stdin.as_mut().unwrap();
        writeln!(stdin, "{letter}").unwrap();
        stdin.flush().unwrap();
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn is_done(course: &TestCourse) -> bool {
    course.run(&["list", "--json"]).json()["exercises"][0]["done"] == true
}

#[test]
fn each_save_is_judged_and_green_is_recorded_at_once() {
    let course = TestCourse::new();
    let mut watch = Watching::start(&course, &[]);
    let start = watch.until("E0382");
    assert!(
        start.contains("Show it twice") && start.contains(FILE),
        "{start}"
    );
    assert!(!start.contains('\u{1b}'), "no escapes without a terminal");
    course.write(FILE, SOLVED);
    watch.until("Solved.");
    // Killed without a chance to tidy up: what was green stays recorded.
    watch.child.kill().unwrap();
    watch.child.wait().unwrap();
    assert!(is_done(&course));
}

#[test]
fn polling_notices_saves_by_renaming_as_well() {
    let course = TestCourse::new();
    let watch = Watching::start(&course, &["--poll", "--plain"]);
    watch.until("E0382");
    let draft = course.file().with_file_name("draft~");
    fs::write(&draft, SOLVED).unwrap();
    fs::rename(&draft, course.file()).unwrap();
    watch.until("Solved.");
}

#[test]
fn a_broken_file_is_said_and_the_next_save_works() {
    let course = TestCourse::new();
    let watch = Watching::start(&course, &[]);
    watch.until("E0382");
    fs::remove_file(course.file()).unwrap();
    fs::create_dir(course.file()).unwrap();
    watch.until("lib.rs");
    fs::remove_dir(course.file()).unwrap();
    fs::write(course.file(), b"\xff\xfe no text").unwrap();
    watch.until("UTF-8");
    course.write(FILE, SOLVED);
    watch.until("Solved.");
}

#[test]
fn letters_with_enter_do_what_keys_do() {
    let course = TestCourse::new();
    let mut watch = Watching::start(&course, &[]);
    watch.until("E0382");
    watch.letter("h");
    watch.until("a nudge");
    watch.letter("n");
    watch.until("Count the beds");
    watch.letter("p");
    watch.until("Show it twice");
    watch.letter("what is this");
    watch.until("q quit");
    watch.letter("r");
    watch.until("Put the exercise back");
    watch.letter("x");
    watch.until("Not reset");
    assert_eq!(course.read(FILE), SHIPPED);
    watch.letter("q");
    let status = watch.child.wait().unwrap();
    assert!(status.success());
}

#[test]
fn another_terminal_says_where_to_go() {
    let course = TestCourse::new();
    let watch = Watching::start(&course, &[]);
    watch.until("E0382");
    assert_eq!(course.run(&["goto", "count_beds"]).code, 0);
    watch.until("Count the beds");
}

#[test]
fn two_at_once_say_so_and_share_the_progress() {
    let course = TestCourse::new();
    let first = Watching::start(&course, &[]);
    let alone = first.until("E0382");
    assert!(!alone.contains("another"), "{alone}");
    let second = Watching::start(&course, &[]);
    second.until("another `cargo course` watches");
    course.write(FILE, SOLVED);
    first.until("Solved.");
    second.until("Solved.");
    assert!(is_done(&course));
}

#[cfg(unix)]
#[test]
fn a_friendly_kill_ends_it_in_order() {
    let course = TestCourse::new();
    let mut watch = Watching::start(&course, &[]);
    watch.until("E0382");
    let id = watch.child.id().to_string();
    let sent = std::process::Command::new("sh")
        .args(["-c", "kill -TERM \"$0\"", &id])
        .status()
        .unwrap();
    assert!(sent.success());
    assert_eq!(watch.child.wait().unwrap().code(), Some(0));
}

#[test]
fn the_end_of_standard_input_does_not_end_the_watch() {
    let course = TestCourse::new();
    let mut watch = Watching::start(&course, &[]);
    watch.until("E0382");
    drop(watch.child.stdin.take());
    course.write(FILE, SOLVED);
    watch.until("Solved.");
}
