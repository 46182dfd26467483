//! What the tests share.

#[cfg(target_os = "linux")]
use std::fs;
use std::time::{Duration, Instant};

use sandbox::{Cancel, Command, Finished, Limits};

/// The program that misbehaves.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_sandbox-misbehave");

/// A misbehaviour, watched over by a supervisor.
pub fn supervised(args: &[&str]) -> Command {
    plain(args).supervisor(PROGRAM)
}

/// A misbehaviour, as a test program of another crate runs it: this one did not call `init`.
pub fn plain(args: &[&str]) -> Command {
    Command::new(PROGRAM).args(args)
}

pub fn run(command: &Command) -> Finished {
    command.run(&Cancel::new()).unwrap()
}

/// Generous, so that a limit of the test is the one that is reached.
pub fn limits() -> Limits {
    Limits {
        wall: Some(Duration::from_secs(20)),
        ..Limits::default()
    }
}

/// How many processes have `mark` among their arguments.
#[cfg(not(target_os = "linux"))]
pub fn marked(mark: &str) -> usize {
    let mut ps = std::process::Command::new("ps");
    let listed = ps.args(["axww", "-o", "command="]).output().unwrap();
    let lines = String::from_utf8_lossy(&listed.stdout).into_owned();
    let with_mark = lines
        .lines()
        .filter(|line| line.split_whitespace().any(|word| word == mark));
    with_mark.count()
}

/// How many processes have `mark` among their arguments.
#[cfg(target_os = "linux")]
pub fn marked(mark: &str) -> usize {
    let entries = fs::read_dir("/proc").unwrap().flatten();
    entries
        .filter_map(|entry| fs::read(entry.path().join("cmdline")).ok())
        .filter(|line| {
            line.split(|byte| *byte == 0)
                .any(|arg| arg == mark.as_bytes())
        })
        .count()
}

/// Waits until `condition` holds, and fails after ten seconds.
pub fn eventually(what: &str, mut condition: impl FnMut() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < Duration::from_secs(10), "never: {what}");
        std::thread::sleep(Duration::from_millis(2));
    }
}
