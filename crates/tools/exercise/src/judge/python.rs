//! Exercises in which the learner edits Python: pytest judges.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sandbox::{Cancel, Limits, Status, StopReason};

use super::compile::failed;
use crate::verdict::{Location, Outcome, TestResult, TestState};

/// The interpreter of the course's own environment, if it is set up.
pub(crate) fn interpreter(root: &Path) -> Option<PathBuf> {
    let venv = root.join(".venv");
    ["bin/python", "Scripts/python.exe"]
        .iter()
        .map(|path| venv.join(path))
        .find(|path| path.is_file())
}

/// Runs pytest on the exercise as it stands in `folder`.
pub(crate) fn check(
    root: &Path,
    folder: &Path,
    shipped: &BTreeMap<String, String>,
    limits: Limits,
    cancel: &Cancel,
) -> (Outcome, Vec<TestResult>) {
    let Some(python) = interpreter(root) else {
        let reason = "Python's tools are not set up yet: run `cargo course setup`.";
        return (failed(reason.to_owned()), Vec::new());
    };
    let finished = sandbox::Command::new(python)
        .args([
            "-X",
            "utf8",
            "-m",
            "pytest",
            "-v",
            "--tb=short",
            "--color=no",
            "--no-header",
        ])
        .args(["-p", "no:cacheprovider", "tests"])
        .current_dir(folder)
        .env("PYTHONPATH", folder.join("python"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env_remove("PYTEST_ADDOPTS")
        .limits(limits)
        .run(cancel);
    let finished = match finished {
        Ok(finished) => finished,
        Err(e) => return (failed(format!("pytest could not be run: {e}")), Vec::new()),
    };
    let output = String::from_utf8_lossy(&finished.stdout);
    let mut tests = read(&output);
    for name in expected(shipped) {
        if !tests.iter().any(|t| function(&t.name) == name) {
            tests.push(TestResult::new(&name, "pytest", TestState::NotRun));
        }
    }
    let count = |state| tests.iter().filter(|t| t.state == state).count();
    let outcome = match (finished.stopped, finished.status) {
        (Some(StopReason::Cancelled), _) => Outcome::Cancelled,
        (Some(StopReason::Wall | StopReason::Cpu), _) => Outcome::TimedOut {
            limit: limits.wall.unwrap_or_default(),
            during: tests
                .iter()
                .find(|t| t.state == TestState::NotRun)
                .map(|t| t.name.clone()),
            line: None,
        },
        (Some(reason), _) => Outcome::LimitExceeded {
            limit: reason.name().to_owned(),
            detail: format!("The tests used more {reason} than allowed and were stopped."),
        },
        (None, Status::Exited(0)) if count(TestState::NotRun) == 0 => Outcome::Passed,
        (None, Status::Exited(1)) if count(TestState::Failed) > 0 => Outcome::TestsFailed,
        (None, Status::Exited(1 | 2)) if output.contains("Error") => Outcome::EndedEarly {
            reason: format!("Python could not load the file:\n{}", errors(&output)),
        },
        (None, status) => Outcome::EndedEarly {
            reason: format!(
                "pytest ended ({status:?}) before all tests had reported. {}",
                String::from_utf8_lossy(&finished.stderr).trim()
            ),
        },
    };
    (outcome, tests)
}

/// `tests/test_x.py::test_name[param] PASSED  [ 50%]` and the `E` lines of the failures.
fn read(output: &str) -> Vec<TestResult> {
    let mut tests: Vec<TestResult> = Vec::new();
    let mut current: Option<usize> = None;
    for line in output.lines() {
        if let Some((name, rest)) = line.split_once("::").and_then(|(_, r)| r.split_once(' ')) {
            let state = match rest.split_whitespace().next() {
                Some("PASSED" | "XFAIL") => Some(TestState::Passed),
                Some("FAILED" | "ERROR" | "XPASS") => Some(TestState::Failed),
                Some("SKIPPED") => Some(TestState::Ignored),
                _ => None,
            };
            if let (Some(state), false) = (state, tests.iter().any(|t| t.name == name)) {
                tests.push(TestResult::new(name, "pytest", state));
            }
        } else if line.starts_with("____") {
            let title = line.trim_matches(['_', ' ']);
            current = tests
                .iter()
                .position(|t| t.name.replace("::", ".") == title);
        } else if let Some(test) = current.and_then(|at| tests.get_mut(at)) {
            if let Some(said) = line.strip_prefix("E  ") {
                let said = said.trim();
                match test.message.as_mut() {
                    Some(message) => {
                        message.push('\n');
                        message.push_str(said);
                    }
                    None => test.message = Some(said.to_owned()),
                }
            } else if let Some(place) = line.split_once(": in ").map(|(place, _)| place) {
                test.location = place.rsplit_once(':').and_then(|(file, number)| {
                    Some(Location {
                        file: file.replace('\\', "/"),
                        line: number.parse().ok()?,
                        column: 1,
                    })
                });
            }
        }
    }
    tests
}

fn errors(output: &str) -> String {
    let lines: Vec<&str> = output
        .lines()
        .filter_map(|l| l.strip_prefix("E  "))
        .map(str::trim)
        .take(8)
        .collect();
    lines.join("\n")
}

/// The test functions of the shipped test files.
fn expected(shipped: &BTreeMap<String, String>) -> Vec<String> {
    shipped
        .iter()
        .filter(|(path, _)| path.starts_with("tests/") && path.ends_with(".py"))
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.trim_start().strip_prefix("def test_"))
        .filter_map(|rest| rest.split_once('('))
        .map(|(name, _)| format!("test_{}", name.trim()))
        .collect()
}

/// The function of a pytest name such as `TestX::test_y[3]`.
fn function(name: &str) -> &str {
    let name = name.rsplit("::").next().unwrap_or(name);
    name.split('[').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pytest_output_is_read() {
        let output = "collected 2 items\n\ntests/test_a.py::test_one PASSED    [ 50%]\n\
            tests/test_a.py::test_two[3] FAILED    [100%]\n\n=== FAILURES ===\n\
            ____ test_two[3] ____\ntests/test_a.py:7: in test_two\n    assert f(3) == 4\n\
            E   assert 3 == 4\nE    +  where 3 = f(3)\n";
        let tests = read(output);
        assert_eq!(tests.len(), 2);
        assert_eq!(tests[0].state, TestState::Passed);
        assert_eq!(tests[1].state, TestState::Failed);
        assert_eq!(
            tests[1].message.as_deref(),
            Some("assert 3 == 4\n+  where 3 = f(3)")
        );
        assert_eq!(tests[1].location.as_ref().map(|l| l.line), Some(7));
        assert_eq!(function(&tests[1].name), "test_two");
    }
}
