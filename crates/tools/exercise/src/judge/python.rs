//! Exercises that pytest judges.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sandbox::{Cancel, Finished, Limits, Status, StopReason};

use super::compile::failed;
use super::{is_pytest_file, report, run};
use crate::exercise::{Exercise, Kind};
use crate::verdict::{Outcome, TestResult, TestState};
use report::Report;

/// One run of pytest on an exercise as it stands in `folder`.
pub(crate) struct Pytest<'a> {
    pub root: &'a Path,
    /// The environment's interpreter.
    pub python: &'a Path,
    pub exercise: &'a Exercise,
    pub folder: &'a Path,
    pub shipped: &'a BTreeMap<String, String>,
    /// The text of the file that the learner edits first.
    pub source: &'a str,
    /// Where the learner's compiled module lies, if the exercise has one.
    pub module: Option<&'a Path>,
    pub limits: Limits,
}

impl Pytest<'_> {
    pub(crate) fn judge(&self, cancel: &Cancel) -> (Outcome, Vec<TestResult>) {
        // Without it pytest would look for settings in the folders above.
        let settings = self.folder.join("pytest.ini");
        if let Err(e) = std::fs::write(&settings, "[pytest]\n") {
            let reason = format!("{} cannot be written: {e}", settings.display());
            return (failed(reason), Vec::new());
        }
        let mut command = sandbox::Command::new(self.python)
            .args(["-X", "utf8", "-m", "pytest", "-v", "--tb=short"])
            .args(["--color=no", "--no-header", "-p", "no:cacheprovider"])
            .args(["-o", &format!("faulthandler_timeout={}", self.patience())])
            .arg("tests")
            .current_dir(self.folder)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            // To look for plugins takes three times as long as all the rest of pytest's start.
            .env("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
            .env("RUST_BACKTRACE", "0")
            // Threads of numpy's would only get in each other's way.
            .env("OPENBLAS_NUM_THREADS", "1")
            .limits(self.limits);
        let folders: Vec<PathBuf> = self
            .module
            .map(Path::to_owned)
            .into_iter()
            .chain([self.folder.join("python")])
            .collect();
        match env::join_paths(&folders) {
            Ok(path) => command = command.env("PYTHONPATH", path),
            Err(_) => {
                let reason = format!(
                    "Python cannot search {}: its name holds the sign that separates folders. Move \
                     the course to a folder with another name.",
                    self.root.display()
                );
                return (failed(reason), Vec::new());
            }
        }
        for name in [
            "PYTEST_ADDOPTS",
            "PYTEST_PLUGINS",
            "PYTHONSTARTUP",
            "PYTHONHOME",
            "PYTHONOPTIMIZE",
            "PYTHONWARNINGS",
            // Longer messages.
            "CI",
            "BUILD_NUMBER",
        ] {
            command = command.env_remove(name);
        }
        match command.run(cancel) {
            Ok(finished) => self.read(&finished),
            Err(e) => (failed(format!("pytest could not be run: {e}")), Vec::new()),
        }
    }

    /// After how many seconds in one test Python tells where it is: well before it is stopped.
    fn patience(&self) -> f32 {
        let least = |time: Option<Duration>| time.map_or(30.0, |time| time.as_secs_f32());
        least(self.limits.wall).min(least(self.limits.cpu)) / 2.0
    }

    fn read(&self, finished: &Finished) -> (Outcome, Vec<TestResult>) {
        let stdout = self.shortened(&finished.stdout);
        let stderr = self.shortened(&finished.stderr);
        let Report {
            mut tests,
            running,
            not_loaded,
        } = report::read(&stdout);
        for name in expected(self.shipped) {
            if !tests.iter().any(|t| function(&t.name) == name) {
                tests.push(TestResult::new(&name, "pytest", TestState::NotRun));
            }
        }
        let outcome = self.outcome(finished, &stderr, &tests, running, not_loaded);
        (outcome, tests)
    }

    /// The output with names of files as the learner knows them.
    fn shortened(&self, output: &[u8]) -> String {
        let mut text = String::from_utf8_lossy(output).into_owned();
        for folder in [
            self.folder.canonicalize().ok(),
            Some(self.folder.to_owned()),
        ] {
            let Some(folder) = folder else { continue };
            for slash in ['/', '\\'] {
                text = text.replace(&format!("{}{slash}", folder.display()), "");
            }
        }
        text.replace("\r\n", "\n")
    }

    fn outcome(
        &self,
        finished: &Finished,
        stderr: &str,
        tests: &[TestResult],
        running: Option<String>,
        not_loaded: Option<String>,
    ) -> Outcome {
        let failing: Vec<&TestResult> = tests
            .iter()
            .filter(|t| t.state == TestState::Failed)
            .collect();
        let not_run = tests.iter().filter(|t| t.state == TestState::NotRun);
        let open = not_run.count();
        match (finished.stopped, finished.status) {
            (Some(StopReason::Cancelled), _) => return Outcome::Cancelled,
            (Some(StopReason::Wall | StopReason::Cpu), _) => {
                return Outcome::TimedOut {
                    limit: match self.limits.wall {
                        Some(wall) if finished.elapsed >= wall => wall,
                        _ => Duration::from_secs(finished.elapsed.as_secs().max(1)),
                    },
                    during: running,
                    line: match self.module {
                        Some(_) => run::only_loop(self.source),
                        None => report::line_in(stderr, &self.exercise.source_name()),
                    },
                };
            }
            (Some(other), _) => return run::too_much(other, self.limits),
            (None, Status::Exited(0)) if open == 0 => return Outcome::Passed,
            (None, Status::Exited(1)) if !failing.is_empty() && open == 0 => {
                let panicked = |t: &&TestResult| {
                    let place = t.location.as_ref();
                    place.is_some_and(|place| place.file.starts_with("src/"))
                };
                return match self.module.is_some() && failing.iter().all(panicked) {
                    true => Outcome::Panicked,
                    false => Outcome::TestsFailed,
                };
            }
            _ => {}
        }
        if let Some(errors) = not_loaded {
            return Outcome::EndedEarly {
                reason: self.not_loaded(&errors),
            };
        }
        if stderr.contains("No module named pytest") {
            return failed(
                super::environment::Environment::Stale("they are not found by its Python").advice(),
            );
        }
        let during = match &running {
            Some(test) => format!("while the test `{test}` ran"),
            None => String::from("before all tests had reported"),
        };
        let line = match report::line_in(stderr, &self.exercise.source_name()) {
            Some(line) => format!(" It was on line {line} of {}.", self.exercise.source_name()),
            None => String::new(),
        };
        let reason = match finished.status {
            Status::Exited(code) => format!(
                "Python ended with exit code {code} {during}. Does the code end the program, with \
                 `os._exit` or `std::process::exit`?{line}"
            ),
            Status::Signalled(signal) => format!(
                "Python was ended by {} {during}.{}{line}",
                run::signal_in_words(signal),
                self.meaning(signal)
            ),
        };
        let said = report::worth_showing(stderr);
        Outcome::EndedEarly {
            reason: match said.is_empty() {
                true => reason,
                false => format!("{reason} It said:\n{said}"),
            },
        }
    }

    /// What most often ends a module like this.
    fn meaning(&self, signal: i32) -> &'static str {
        const ABORT: i32 = 6;
        const SEGMENTATION: i32 = 11;
        match signal {
            SEGMENTATION if self.module.is_some() => {
                " In Rust without `unsafe` that is a stack that overflowed: a function calls itself \
                 without end, or too deep. Look at the case in which the recursion should stop."
            }
            ABORT if self.module.is_some() => {
                " Rust gives up like this when there is no more memory, because a collection grows \
                 without end, and when a panic meets another panic."
            }
            _ => "",
        }
    }

    /// Why the tests could not begin, in the words of Python, and what that means here.
    fn not_loaded(&self, errors: &str) -> String {
        let name = &self.exercise.name;
        let meaning = match self.exercise.kind {
            _ if self.module.is_none() => String::new(),
            Kind::Python => String::new(),
            _ if errors.contains(&format!("PyInit_{name}")) => format!(
                "\nThe library was built, but there is no module {name} in it: \
                 `#[pymodule] mod {name}` makes one."
            ),
            _ if errors.contains("cannot import name") => format!(
                "\nThe module {name} was built, but does not hold that name: what Python shall see \
                 stands inside `#[pymodule] mod {name}`, as `#[pyfunction]`, `#[pyclass]` or \
                 `#[pymodule_export]`."
            ),
            _ => String::new(),
        };
        format!("Python could not load the tests.\n{errors}{meaning}")
    }
}

/// The test functions of the shipped test files.
fn expected(shipped: &BTreeMap<String, String>) -> Vec<String> {
    shipped
        .iter()
        .filter(|(path, _)| is_pytest_file(path))
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| {
            let line = line.trim_start();
            line.strip_prefix("async ")
                .unwrap_or(line)
                .strip_prefix("def test_")
        })
        .filter_map(|rest| rest.split_once('('))
        .map(|(name, _)| format!("test_{}", name.trim()))
        .collect()
}

/// The function of a pytest name such as `TestX::test_y[3]`.
fn function(name: &str) -> &str {
    let name = name.split('[').next().unwrap_or(name);
    name.rsplit("::").next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_function_of_a_test_is_found_behind_its_class_and_before_its_values() {
        assert_eq!(function("test_two[a::b]"), "test_two");
        assert_eq!(function("TestWard::test_two"), "test_two");
    }
}
