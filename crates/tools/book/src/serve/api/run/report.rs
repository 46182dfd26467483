//! What came of a run, as data for a page.

use std::path::Path;
use std::time::Duration;

use compiler::Diagnostic;
use sandbox::{Finished, Status, StopReason};
use serde_json::{Value, json};

/// The name programs are given, as it stands in messages.
pub(super) const RUST_FILE: &str = "main.rs";
/// The same for Python.
pub(super) const PYTHON_FILE: &str = "main.py";

/// How far a program came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Compile,
    Run,
}

/// How it ended there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Ok,
    Refused,
    Failed,
    Stopped,
}

/// A place in the program and what is said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Remark {
    pub level: &'static str,
    pub code: Option<String>,
    pub message: String,
    pub rendered: String,
    /// Line and column of its start and of its end, from 1.
    pub place: Option<[usize; 4]>,
}

/// What came of a run.
#[derive(Debug)]
pub(super) struct Report {
    pub stage: Stage,
    pub outcome: Outcome,
    pub exit: Option<i32>,
    pub signal: Option<i32>,
    pub stopped: Option<StopReason>,
    pub stdout: String,
    pub stderr: String,
    pub remarks: Vec<Remark>,
    /// What a page keeps from the program, where that may have ended it.
    pub note: Option<&'static str>,
    pub compile: Option<Duration>,
    pub run: Option<Duration>,
}

impl Report {
    /// What came of this stage, which ended like this in `folder`.
    pub fn of(stage: Stage, finished: &Finished, folder: &Path) -> Report {
        let (exit, signal) = match finished.status {
            Status::Exited(code) => (Some(code), None),
            Status::Signalled(signal) => (None, Some(signal)),
        };
        let outcome = match (finished.stopped, exit) {
            (Some(_), _) => Outcome::Stopped,
            (None, Some(0)) => Outcome::Ok,
            (None, _) => Outcome::Failed,
        };
        // How the compiler ended, or we ended a program, says nothing of the program.
        let its_own = stage == Stage::Run && finished.stopped.is_none();
        let elapsed = Some(finished.elapsed);
        Report {
            stage,
            outcome,
            exit: exit.filter(|_| its_own),
            signal: signal.filter(|_| its_own),
            stopped: finished.stopped,
            stdout: text(&finished.stdout, folder),
            stderr: text(&finished.stderr, folder),
            remarks: Vec::new(),
            note: None,
            compile: elapsed.filter(|_| stage == Stage::Compile),
            run: elapsed.filter(|_| stage == Stage::Run),
        }
    }

    /// For a page; see the endpoint.
    pub fn to_json(&self) -> Value {
        let millis = |time: Option<Duration>| {
            time.map(|time| u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
        };
        json!({
            "stage": match self.stage {
                Stage::Compile => "compile",
                Stage::Run => "run",
            },
            "outcome": match self.outcome {
                Outcome::Ok => "ok",
                Outcome::Refused => "refused",
                Outcome::Failed => "failed",
                Outcome::Stopped => "stopped",
            },
            "exit": self.exit,
            "signal": self.signal,
            "stopped": self.stopped.map(StopReason::name),
            "stdout": self.stdout,
            "stderr": self.stderr,
            "truncated": self.stopped == Some(StopReason::Output),
            "diagnostics": self.remarks.iter().map(Remark::to_json).collect::<Vec<_>>(),
            "note": self.note,
            "millis": { "compile": millis(self.compile), "run": millis(self.run) },
        })
    }
}

/// A sentence about a program that failed closed off, where being closed off may be why.
pub(super) fn note(stderr: &str) -> Option<&'static str> {
    let says = |words: &[&str]| words.iter().any(|word| stderr.contains(word));
    if says(&["_multiprocessing.SemLock(", "_posixshmem.shm_open("]) {
        return Some(
            "On this machine, programs on a page have no memory that processes share by name, and \
             locks, queues and pools of processes need it. In a terminal the program has it.",
        );
    }
    let denied = [
        "PermissionError",
        "PermissionDenied",
        "Permission denied",
        "NetworkUnreachable",
        "Network is unreachable",
    ];
    says(&denied).then_some(
        "Programs on a page are closed off: they have no network, not even to themselves, and no \
         files but those in their own folder. In a terminal the program has both.",
    )
}

impl Remark {
    /// A message of the compiler.
    pub fn of(diagnostic: &Diagnostic) -> Remark {
        let mut span = diagnostic.primary();
        // A message inside a macro is about the place that called it.
        while let Some(here) = span.filter(|span| span.file != RUST_FILE) {
            span = here.called_from.as_deref();
        }
        let place = span.map(|span| {
            [
                span.line_start,
                span.column_start,
                span.line_end,
                span.column_end,
            ]
        });
        Remark {
            level: diagnostic.level.name(),
            code: diagnostic.code.clone(),
            message: diagnostic.message.clone(),
            rendered: diagnostic.rendered.clone().unwrap_or_default(),
            place,
        }
    }

    /// What ended a Rust program in the middle: its last panic.
    pub fn of_panic(stderr: &str) -> Option<Remark> {
        let marker = format!(" panicked at {RUST_FILE}:");
        let (_, rest) = stderr.rsplit_once(&marker)?;
        let (place, message) = rest.split_once(":\n")?;
        let (line, column) = place.split_once(':')?;
        let (line, column) = (line.parse().ok()?, column.parse().ok()?);
        Some(Remark {
            level: "error",
            message: message.lines().next().unwrap_or_default().to_owned(),
            place: Some([line, column, line, column]),
            ..Remark::default()
        })
    }

    /// What ended a Python program: the last line of its traceback, and where.
    pub fn of_traceback(stderr: &str) -> Option<Remark> {
        let marker = format!("File \"{PYTHON_FILE}\", line ");
        let (_, rest) = stderr.rsplit_once(&marker)?;
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let line = rest.get(..digits)?.parse().ok()?;
        let message = stderr.lines().rev().find(|line| !line.trim().is_empty())?;
        Some(Remark {
            level: "error",
            message: message.to_owned(),
            place: Some([line, 1, line, 1]),
            ..Remark::default()
        })
    }

    fn to_json(&self) -> Value {
        let at = |index: usize| self.place.map(|place| place[index]);
        json!({
            "level": self.level,
            "code": self.code,
            "message": self.message,
            "rendered": self.rendered,
            "line": at(0),
            "column": at(1),
            "end_line": at(2),
            "end_column": at(3),
        })
    }
}

/// Output as text, with line ends as everywhere else and files of the program by their names.
fn text(bytes: &[u8], folder: &Path) -> String {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let folder = folder.to_string_lossy();
    text.replace(&format!("{folder}{}", std::path::MAIN_SEPARATOR), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_a_panic_is_found() {
        let stderr = "\nthread 'main' (7) panicked at main.rs:3:5:\nindex out of bounds\nnote: x\n";
        let remark = Remark::of_panic(stderr).unwrap();
        assert_eq!(remark.message, "index out of bounds");
        assert_eq!(remark.place, Some([3, 5, 3, 5]));
        assert_eq!(
            Remark::of_panic("panicked at library/std/x.rs:1:1:\nx"),
            None
        );
        assert_eq!(Remark::of_panic(""), None);
    }

    #[test]
    fn what_a_page_keeps_from_a_program_is_said_where_it_may_be_the_reason() {
        let no_lock = "  sl = _multiprocessing.SemLock(\nPermissionError: [Errno 13]";
        assert!(note(no_lock).unwrap().contains("locks, queues and pools"));
        for stderr in [
            "PermissionError: [Errno 13] Permission denied",
            "called `Result::unwrap()` on an `Err` value: Os { code: 13, kind: PermissionDenied }",
        ] {
            assert!(note(stderr).unwrap().contains("no network"), "{stderr}");
        }
        assert_eq!(note("ValueError: bad\n"), None);
    }

    #[test]
    fn the_last_line_of_ours_in_a_traceback_is_found() {
        let stderr = "Traceback (most recent call last):\n  File \"main.py\", line 9, in <module>\n    \
                      f()\n  File \"main.py\", line 4, in f\n    int(\"x\")\nValueError: bad\n";
        let remark = Remark::of_traceback(stderr).unwrap();
        assert_eq!(remark.message, "ValueError: bad");
        assert_eq!(remark.place, Some([4, 1, 4, 1]));
        assert_eq!(Remark::of_traceback("ValueError: bad\n"), None);
    }
}
