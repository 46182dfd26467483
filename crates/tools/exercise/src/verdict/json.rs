//! A verdict as JSON and back.

use std::time::Duration;

use compiler::Diagnostic;
use serde_json::{Map, Value, json};

use super::{Location, Outcome, TestResult, TestState, Verdict};
use crate::render;

impl Verdict {
    /// The verdict as JSON; the shape is described at the top of this module.
    pub fn to_json(&self) -> Value {
        self.json_with(plain)
    }

    /// As [`Verdict::to_json`], with the colours of the compiler's messages kept.
    pub(crate) fn to_coloured_json(&self) -> Value {
        self.json_with(Diagnostic::to_json)
    }

    fn json_with(&self, diagnostic: fn(&Diagnostic) -> Value) -> Value {
        let list = |diagnostics: &[Diagnostic]| -> Vec<Value> {
            diagnostics.iter().map(diagnostic).collect()
        };
        json!({
            "exercise": self.exercise,
            "passed": self.passed(),
            "outcome": outcome_to_json(&self.outcome, &render::headline(self)),
            "diagnostics": list(&self.diagnostics),
            "lints": list(&self.lints),
            "tests": self.tests.iter().map(test_to_json).collect::<Vec<_>>(),
            "notes": self.notes,
            "cards": self.cards,
            "elapsed_ms": milliseconds(self.elapsed),
            "remembered": self.remembered,
        })
    }

    /// Reads what [`Verdict::to_json`] wrote; `None` when it is something else.
    pub fn from_json(value: &Value) -> Option<Verdict> {
        let diagnostics = |key: &str| -> Option<Vec<Diagnostic>> {
            let list = value.get(key)?.as_array()?;
            list.iter().map(Diagnostic::from_json).collect()
        };
        let tests = value.get("tests")?.as_array()?;
        Some(Verdict {
            exercise: text(value, "exercise")?,
            outcome: outcome_from_json(value.get("outcome")?)?,
            diagnostics: diagnostics("diagnostics")?,
            lints: diagnostics("lints")?,
            tests: tests.iter().map(test_from_json).collect::<Option<_>>()?,
            notes: texts(value, "notes")?,
            cards: texts(value, "cards")?,
            elapsed: Duration::from_millis(value.get("elapsed_ms")?.as_u64()?),
            remembered: value.get("remembered")?.as_bool()?,
            replayed: false,
        })
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn texts(value: &Value, key: &str) -> Option<Vec<String>> {
    let list = value.get(key)?.as_array()?;
    list.iter().map(|t| t.as_str().map(str::to_owned)).collect()
}

/// Readers of the JSON want the compiler's words, not terminal colours.
fn plain(diagnostic: &Diagnostic) -> Value {
    let mut plain = diagnostic.clone();
    plain.rendered = plain.rendered.map(|text| render::strip_ansi(&text));
    plain.to_json()
}

fn outcome_to_json(outcome: &Outcome, headline: &str) -> Value {
    let mut value = Map::new();
    value.insert("kind".into(), outcome.kind().into());
    value.insert("headline".into(), headline.into());
    match outcome {
        Outcome::NotRefused { accepted } => {
            value.insert("accepted".into(), json!(accepted));
        }
        Outcome::NotAccepted { reason }
        | Outcome::EndedEarly { reason }
        | Outcome::Unreadable { reason }
        | Outcome::ToolFailed { reason } => {
            value.insert("reason".into(), json!(reason));
        }
        Outcome::TimedOut {
            limit,
            during,
            line,
        } => {
            value.insert("limit_ms".into(), json!(milliseconds(*limit)));
            value.insert("during".into(), json!(during));
            value.insert("line".into(), json!(line));
        }
        Outcome::LimitExceeded { limit, detail } => {
            value.insert("limit".into(), json!(limit));
            value.insert("detail".into(), json!(detail));
        }
        Outcome::Passed
        | Outcome::DoesNotCompile
        | Outcome::TestsFailed
        | Outcome::Panicked
        | Outcome::Cancelled => {}
    }
    Value::Object(value)
}

fn outcome_from_json(value: &Value) -> Option<Outcome> {
    let reason = || text(value, "reason");
    Some(match value.get("kind")?.as_str()? {
        "passed" => Outcome::Passed,
        "does_not_compile" => Outcome::DoesNotCompile,
        "tests_failed" => Outcome::TestsFailed,
        "panicked" => Outcome::Panicked,
        "cancelled" => Outcome::Cancelled,
        "not_refused" => Outcome::NotRefused {
            accepted: texts(value, "accepted")?,
        },
        "not_accepted" => Outcome::NotAccepted { reason: reason()? },
        "ended_early" => Outcome::EndedEarly { reason: reason()? },
        "unreadable" => Outcome::Unreadable { reason: reason()? },
        "tool_failed" => Outcome::ToolFailed { reason: reason()? },
        "timed_out" => Outcome::TimedOut {
            limit: Duration::from_millis(value.get("limit_ms")?.as_u64()?),
            during: text(value, "during"),
            line: number(value, "line"),
        },
        "limit_exceeded" => Outcome::LimitExceeded {
            limit: text(value, "limit")?,
            detail: text(value, "detail")?,
        },
        _ => return None,
    })
}

fn number(value: &Value, key: &str) -> Option<u32> {
    u32::try_from(value.get(key)?.as_u64()?).ok()
}

fn test_to_json(test: &TestResult) -> Value {
    json!({
        "name": test.name,
        "target": test.target,
        "state": test.state.kind(),
        "message": test.message,
        "left": test.left,
        "right": test.right,
        "location": test.location.as_ref().map(|l| json!({
            "file": l.file, "line": l.line, "column": l.column,
        })),
        "output": test.output,
    })
}

fn test_from_json(value: &Value) -> Option<TestResult> {
    let state = value.get("state")?.as_str()?;
    let states = [
        TestState::Passed,
        TestState::Failed,
        TestState::Ignored,
        TestState::NotRun,
    ];
    let location = value.get("location").and_then(|l| {
        Some(Location {
            file: text(l, "file")?,
            line: number(l, "line")?,
            column: number(l, "column")?,
        })
    });
    Some(TestResult {
        name: text(value, "name")?,
        target: text(value, "target")?,
        state: states.into_iter().find(|s| s.kind() == state)?,
        message: text(value, "message"),
        left: text(value, "left"),
        right: text(value, "right"),
        location,
        output: text(value, "output")?,
    })
}
