//! The terminal is given back, however watch mode ends.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/pty.rs"]
mod pty;
mod support;

use pty::{GIVEN_BACK, Pty, TAKEN, ended};
use rustix::process::{Pid, Signal, kill_process};
use support::TestCourse;

fn watching(course: &TestCourse, columns: u16, rows: u16) -> (Pty, std::process::Child) {
    let mut terminal = Pty::new(columns, rows);
    assert!(terminal.is_as_a_shell_expects());
    let child = terminal.start(&mut course.command(&["--no-book"]));
    terminal.until(TAKEN);
    terminal.until("quit");
    assert!(
        !terminal.is_as_a_shell_expects(),
        "keys come one by one while it watches"
    );
    (terminal, child)
}

#[test]
fn ctrl_c_and_q_give_it_back() {
    let course = TestCourse::new();
    for key in ["\x03", "q"] {
        let (mut terminal, mut child) = watching(&course, 80, 24);
        terminal.press(key);
        terminal.until(GIVEN_BACK);
        assert!(ended(&mut child).success(), "{key:?}");
        assert!(terminal.is_as_a_shell_expects(), "{key:?}");
    }
}

#[test]
fn being_told_to_end_gives_it_back_even_when_it_is_tiny() {
    let course = TestCourse::new();
    let (mut terminal, mut child) = watching(&course, 20, 5);
    let pid = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
    kill_process(pid, Signal::TERM).unwrap();
    terminal.until(GIVEN_BACK);
    ended(&mut child);
    assert!(terminal.is_as_a_shell_expects());
}
