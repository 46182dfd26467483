//! What a check found out, as data.
//!
//! A [`Verdict`] is rendered three ways: as text by [`crate::render`], as JSON
//! by [`Verdict::to_json`] and as a page by the book.
//!
//! # The JSON
//!
//! ```text
//! { "exercise": "ownership/print_it_twice",
//!   "passed": false,
//!   "outcome": { "kind": "does_not_compile", "headline": "Does not compile: E0382" },
//!   "diagnostics": [ … ], "lints": [ … ],
//!   "tests": [ { "name", "target", "state", "message", "left", "right",
//!                "location": { "file", "line", "column" }, "output" } ],
//!   "notes": [ "…" ], "cards": [ "E0382" ],
//!   "elapsed_ms": 92, "remembered": false }
//! ```
//!
//! `outcome.kind` is one of the words of [`Outcome::kind`]. Outcomes that carry
//! more have it beside the kind: `reason`, `accepted`, `limit_ms`, `during`,
//! `line`, `limit`, `detail`. Absent facts are `null`.

use std::time::Duration;

use compiler::Diagnostic;

mod json;

/// How one check of one exercise ended.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The id of the exercise, `topic/name`.
    pub exercise: String,
    /// How it ended.
    pub outcome: Outcome,
    /// What the compiler reported: errors first, then warnings.
    pub diagnostics: Vec<Diagnostic>,
    /// Every test that was run or should have been run.
    pub tests: Vec<TestResult>,
    /// What clippy would write differently. Never turns a pass into a failure.
    pub lints: Vec<Diagnostic>,
    /// Remarks for the learner that decide nothing, such as a changed test file.
    pub notes: Vec<String>,
    /// Codes met in this verdict that have an explanation card.
    pub cards: Vec<String>,
    /// How long the check took.
    pub elapsed: Duration,
    /// True when nothing had changed and the verdict comes from memory.
    pub remembered: bool,
    /// True when the build repeated Cargo's calls of the compiler instead of asking Cargo. No part of
    /// the JSON.
    pub replayed: bool,
}

/// The ways a check can end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Everything demanded is there.
    Passed,
    /// The compiler refused the learner's code, or the tests built on it.
    DoesNotCompile,
    /// At least one test's demand was not met.
    TestsFailed,
    /// Tests failed because the learner's own code panicked.
    Panicked,
    /// A misuse program that should be refused still compiles, or is refused for another reason.
    NotRefused {
        /// One sentence for each misuse program that is not refused as declared.
        accepted: Vec<String>,
    },
    /// Compiles and passes, but uses what the task forbids or misses what it demands.
    NotAccepted {
        /// What is forbidden or missing, and where.
        reason: String,
    },
    /// Took longer than allowed.
    TimedOut {
        /// How long it ran until it was stopped.
        limit: Duration,
        /// The test that was running, when known.
        during: Option<String>,
        /// The line of the loop that probably never ends, when known.
        line: Option<u32>,
    },
    /// Used more memory, output, processes or processor time than allowed.
    LimitExceeded {
        /// Which limit: "memory", "output", "processes" or "processor time".
        limit: String,
        /// What happened, for the learner.
        detail: String,
    },
    /// The program ended before all tests had reported.
    EndedEarly {
        /// What happened, for the learner.
        reason: String,
    },
    /// The learner's file cannot be used as source text.
    Unreadable {
        /// Why, and what to do.
        reason: String,
    },
    /// A tool that judges (cargo, rustc, pytest) could not do its work.
    ToolFailed {
        /// Why, and what to do.
        reason: String,
    },
    /// A newer save or the learner ended the check.
    Cancelled,
}

/// One test of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestResult {
    /// The name of the test function, with its modules.
    pub name: String,
    /// The test file it stands in, without `.rs`.
    pub target: String,
    /// What became of it.
    pub state: TestState,
    /// What the panic said, without the values of an `assert_eq!`.
    pub message: Option<String>,
    /// The left value of a failed `assert_eq!`.
    pub left: Option<String>,
    /// The right value of a failed `assert_eq!`.
    pub right: Option<String>,
    /// Where the panic happened.
    pub location: Option<Location>,
    /// What the test printed.
    pub output: String,
}

/// What became of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestState {
    /// It passed.
    Passed,
    /// It failed.
    Failed,
    /// It is marked `#[ignore]`.
    Ignored,
    /// It never reported: the program ended before.
    NotRun,
}

/// A place in a source file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The file, relative to the exercise's folder when it lies inside.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl Outcome {
    /// One word for machines, stable.
    pub fn kind(&self) -> &'static str {
        match self {
            Outcome::Passed => "passed",
            Outcome::DoesNotCompile => "does_not_compile",
            Outcome::TestsFailed => "tests_failed",
            Outcome::Panicked => "panicked",
            Outcome::NotRefused { .. } => "not_refused",
            Outcome::NotAccepted { .. } => "not_accepted",
            Outcome::TimedOut { .. } => "timed_out",
            Outcome::LimitExceeded { .. } => "limit_exceeded",
            Outcome::EndedEarly { .. } => "ended_early",
            Outcome::Unreadable { .. } => "unreadable",
            Outcome::ToolFailed { .. } => "tool_failed",
            Outcome::Cancelled => "cancelled",
        }
    }
}

impl TestResult {
    /// A result with nothing but its name and state.
    pub fn new(name: &str, target: &str, state: TestState) -> TestResult {
        TestResult {
            name: name.to_owned(),
            target: target.to_owned(),
            state,
            message: None,
            left: None,
            right: None,
            location: None,
            output: String::new(),
        }
    }
}

impl TestState {
    /// One word for machines, stable.
    pub fn kind(self) -> &'static str {
        match self {
            TestState::Passed => "passed",
            TestState::Failed => "failed",
            TestState::Ignored => "ignored",
            TestState::NotRun => "not_run",
        }
    }
}

impl Verdict {
    /// A verdict with this outcome and nothing else known.
    pub fn new(exercise: String, outcome: Outcome) -> Verdict {
        Verdict {
            exercise,
            outcome,
            diagnostics: Vec::new(),
            tests: Vec::new(),
            lints: Vec::new(),
            notes: Vec::new(),
            cards: Vec::new(),
            elapsed: Duration::ZERO,
            remembered: false,
            replayed: false,
        }
    }

    /// Whether the exercise is solved.
    pub fn passed(&self) -> bool {
        self.outcome == Outcome::Passed
    }

    /// The error codes of the diagnostics, each once, in the order met.
    pub fn codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for code in self.diagnostics.iter().filter_map(|d| d.code.clone()) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        codes
    }
}
