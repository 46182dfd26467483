//! Running the compiled tests under limits, and what their end means.

use std::path::Path;
use std::thread;
use std::time::Duration;

use sandbox::{Cancel, Finished, Limits, Status, StopReason};

use super::compile::{Program, failed};
use super::output::{self, Report};
use super::package::Target;
use super::tools::Tools;
use crate::exercise::Exercise;
use crate::text;
use crate::verdict::{Outcome, TestResult, TestState};

/// What the learner's program may use unless the caller says otherwise.
pub(crate) fn usual_limits() -> Limits {
    Limits {
        wall: Some(Duration::from_secs(10)),
        // Tests run side by side: several endless ones use it up faster than the clock.
        cpu: Some(Duration::from_secs(20)),
        memory: Some(2 * 1024 * 1024 * 1024),
        output: Some(1024 * 1024),
        processes: Some(64),
        disk: None,
    }
}

/// The same for pytest.
pub(crate) fn pytest_limits() -> Limits {
    Limits {
        wall: Some(Duration::from_secs(30)),
        // One endless loop is stopped sooner than a test that waits for ever.
        cpu: Some(Duration::from_secs(20)),
        // An interpreter with its packages asks for much that it never uses.
        memory: Some(4 * 1024 * 1024 * 1024),
        ..usual_limits()
    }
}

/// One run of one test program.
#[derive(Debug)]
pub(crate) struct TargetRun {
    pub tests: Vec<TestResult>,
    /// Why the run says no, when it is not simply a failed test.
    pub trouble: Option<Outcome>,
}

/// Everything needed to run test programs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Runner<'a> {
    pub tools: &'a Tools,
    pub limits: Limits,
    pub python: Option<&'a Path>,
}

impl Runner<'_> {
    /// Runs all test programs of one exercise, at once where there are several.
    pub(crate) fn run_all(
        &self,
        folder: &Path,
        targets: &[Target],
        programs: &[Program],
        source: &str,
        cancel: &Cancel,
    ) -> Vec<TargetRun> {
        let run = |target: &Target| match programs.iter().find(|p| p.target == target.name) {
            Some(program) => self.run(folder, target, program, source, cancel),
            None => TargetRun {
                tests: Vec::new(),
                trouble: Some(failed(format!(
                    "cargo built no program for tests/{}.rs",
                    target.name
                ))),
            },
        };
        if let [one] = targets {
            return vec![run(one)];
        }
        thread::scope(|scope| {
            let running: Vec<_> = targets
                .iter()
                .map(|t| scope.spawn(move || run(t)))
                .collect();
            running
                .into_iter()
                .map(|thread| {
                    thread.join().unwrap_or_else(|_| TargetRun {
                        tests: Vec::new(),
                        trouble: Some(failed(String::from("a test run could not be watched"))),
                    })
                })
                .collect()
        })
    }

    /// Runs one test program.
    pub(crate) fn run(
        &self,
        folder: &Path,
        target: &Target,
        program: &Program,
        source: &str,
        cancel: &Cancel,
    ) -> TargetRun {
        let command = sandbox::Command::new(&program.path)
            .args(["--color", "never"])
            .current_dir(folder)
            .env("CARGO_MANIFEST_DIR", folder)
            .env("RUST_BACKTRACE", "0")
            .env("NO_COLOR", "1")
            .env_remove("RUST_TEST_THREADS")
            .env_remove("RUST_TEST_NOCAPTURE")
            .env_remove("RUST_MIN_STACK")
            .limits(self.limits);
        let command = match self.python {
            Some(python) => command.env("COURSE_PYTHON", python),
            None => command,
        };
        match self.tools.with_std(command).run(cancel) {
            Ok(finished) => judge_run(target, &finished, self.limits, source),
            Err(e) => TargetRun {
                tests: Vec::new(),
                trouble: Some(failed(format!("the tests could not be run: {e}"))),
            },
        }
    }
}

fn judge_run(target: &Target, finished: &Finished, limits: Limits, source: &str) -> TargetRun {
    let stdout = String::from_utf8_lossy(&finished.stdout);
    let stderr = String::from_utf8_lossy(&finished.stderr);
    let Report {
        mut tests,
        complete,
    } = output::read(&target.name, &stdout);
    for expected in &target.tests {
        let reported = |t: &TestResult| t.name.rsplit("::").next() == Some(expected);
        if !tests.iter().any(reported) {
            tests.push(TestResult::new(expected, &target.name, TestState::NotRun));
        }
    }
    // The tests end in any order; people read them in the order of the file.
    tests.sort_by_key(|t| {
        let short = t.name.rsplit("::").next();
        let place = target
            .tests
            .iter()
            .position(|name| Some(name.as_str()) == short);
        place.unwrap_or(usize::MAX)
    });
    let open: Vec<&str> = tests
        .iter()
        .filter(|t| t.state == TestState::NotRun)
        .map(|t| t.name.as_str())
        .collect();
    let trouble = trouble(finished, limits, &stderr, &open, complete, source);
    TargetRun { tests, trouble }
}

/// What is wrong with a run beside failed tests.
fn trouble(
    finished: &Finished,
    limits: Limits,
    stderr: &str,
    open: &[&str],
    complete: bool,
    source: &str,
) -> Option<Outcome> {
    match finished.stopped {
        Some(StopReason::Cancelled) => return Some(Outcome::Cancelled),
        Some(reason @ (StopReason::Wall | StopReason::Cpu)) => {
            let worked = Duration::from_secs(finished.elapsed.as_secs().max(1));
            return Some(Outcome::TimedOut {
                limit: match reason {
                    StopReason::Wall => limits.wall.unwrap_or(worked),
                    _ => worked,
                },
                during: (!open.is_empty()).then(|| open.join(", ")),
                line: only_loop(source),
            });
        }
        Some(other) => return Some(too_much(other, limits)),
        None => {}
    }
    if stderr.contains("has overflowed its stack") {
        return Some(stack_overflow(stderr));
    }
    if stderr.contains("memory allocation of ") && !complete {
        return Some(memory(limits));
    }
    let ended = match finished.status {
        Status::Exited(0 | 101) if complete && open.is_empty() => return None,
        Status::Exited(_) if complete && open.is_empty() => {
            "The tests ended with an unexpected exit code.".to_owned()
        }
        Status::Exited(code) => format!(
            "The program ended with exit code {code} before {} had reported. Does the code call `std::process::exit`?",
            tests_in_words(open)
        ),
        Status::Signalled(signal) => format!(
            "The program was ended by {} before {} had reported.",
            signal_in_words(signal),
            tests_in_words(open)
        ),
    };
    let said = stderr.trim();
    let reason = if said.is_empty() {
        ended
    } else {
        let lines: Vec<&str> = said.lines().take(6).collect();
        format!("{ended} It said: {}", lines.join("\n"))
    };
    Some(Outcome::EndedEarly { reason })
}

/// The outcome of a run that used more than allowed of something other than time.
pub(crate) fn too_much(reason: StopReason, limits: Limits) -> Outcome {
    match reason {
        StopReason::Memory => memory(limits),
        StopReason::Output => {
            let detail = format!(
                "It printed more than {} and was stopped. Is there a print inside a loop that never ends?",
                size(limits.output.map_or(0, |o| o as u64))
            );
            exceeded("output", detail)
        }
        StopReason::Processes => {
            let detail = format!(
                "It had more than {} processes at once and was stopped. Does something start itself again and again?",
                limits.processes.unwrap_or_default()
            );
            exceeded("processes", detail)
        }
        StopReason::Disk => {
            let detail = format!(
                "It wrote more than {} and was stopped. Is there a write inside a loop that never ends?",
                size(limits.disk.unwrap_or_default())
            );
            exceeded("disk", detail)
        }
        other => exceeded(
            other.name(),
            format!("The tests used more {other} than allowed and were stopped."),
        ),
    }
}

fn tests_in_words(open: &[&str]) -> String {
    match open {
        [] => String::from("the tests"),
        [one] => format!("the test `{one}`"),
        several => format!("{} tests", several.len()),
    }
}

pub(crate) fn signal_in_words(signal: i32) -> String {
    match signal {
        4 => String::from("an illegal instruction (SIGILL)"),
        6 => String::from("an abort (SIGABRT)"),
        9 => String::from("the system (SIGKILL; perhaps the machine ran out of memory)"),
        11 => String::from("an access to memory that is not its own (SIGSEGV)"),
        other => format!("signal {other}"),
    }
}

pub(crate) fn stack_overflow(stderr: &str) -> Outcome {
    let thread = stderr
        .split_once("thread '")
        .and_then(|(_, rest)| rest.split_once('\''))
        .map(|(name, _)| format!(" while the test `{name}` ran"))
        .unwrap_or_default();
    Outcome::EndedEarly {
        reason: format!(
            "The stack overflowed{thread}: a function calls itself without end, or too deep. \
             Python would raise RecursionError; Rust ends the program. \
             Look at the case in which the recursion should stop."
        ),
    }
}

pub(crate) fn memory(limits: Limits) -> Outcome {
    let detail = format!(
        "It asked for more than {} of memory and was stopped. Does a collection grow without end, or is a capacity far too large?",
        size(limits.memory.unwrap_or_default())
    );
    exceeded("memory", detail)
}

fn exceeded(limit: &str, detail: String) -> Outcome {
    Outcome::LimitExceeded {
        limit: limit.to_owned(),
        detail,
    }
}

fn size(bytes: u64) -> String {
    const KIB: u64 = 1024;
    match bytes {
        b if b >= KIB * KIB * KIB && b.is_multiple_of(KIB * KIB * KIB) => {
            format!("{} GiB", b / KIB / KIB / KIB)
        }
        b if b >= KIB * KIB => format!("{} MiB", b / KIB / KIB),
        b => format!("{} KiB", b / KIB),
    }
}

/// The line of the source's only `loop` or `while`, when there is exactly one.
pub(crate) fn only_loop(source: &str) -> Option<u32> {
    let code = text::code_only(source);
    let mut found = Vec::new();
    for word in ["loop", "while"] {
        let mut from = 0;
        while let Some(at) = text::find_word(&code[from..], word) {
            found.push(from + at);
            from += at + word.len();
        }
    }
    match found.as_slice() {
        [one] => Some(text::line_of(&code, *one)),
        _ => None,
    }
}

/// The outcome of an exercise's runs together.
pub(crate) fn outcome(exercise: &Exercise, runs: Vec<TargetRun>) -> (Outcome, Vec<TestResult>) {
    let mut tests = Vec::new();
    let mut troubles = Vec::new();
    for run in runs {
        tests.extend(run.tests);
        troubles.extend(run.trouble);
    }
    // Test files may have ended in any order.
    tests.sort_by(|a, b| a.target.cmp(&b.target));
    if let Some(trouble) = troubles.into_iter().next() {
        return (trouble, tests);
    }
    let failing: Vec<&TestResult> = tests
        .iter()
        .filter(|t| t.state == TestState::Failed)
        .collect();
    if failing.is_empty() {
        let outcome = if tests.iter().any(|t| t.state == TestState::Passed) {
            Outcome::Passed
        } else {
            failed(format!("no test of {} was run", exercise.id()))
        };
        return (outcome, tests);
    }
    let own = |t: &&TestResult| {
        t.location
            .as_ref()
            .is_some_and(|l| l.file.starts_with("src/"))
    };
    let outcome = if failing.iter().all(own) {
        Outcome::Panicked
    } else {
        Outcome::TestsFailed
    };
    (outcome, tests)
}
