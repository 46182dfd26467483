//! Reading what pytest prints, with names of files already relative to the exercise's folder.

use crate::verdict::{Location, TestResult, TestState};

/// What one run of pytest said.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub tests: Vec<TestResult>,
    /// The test that had begun and not ended.
    pub running: Option<String>,
    /// Why test files could not be loaded.
    pub not_loaded: Option<String>,
}

/// What a part of the report is about.
enum Part {
    Nothing,
    Test(usize),
    Loading,
}

/// Reads the standard output of `pytest -v --tb=short`.
pub(crate) fn read(output: &str) -> Report {
    let mut report = Report::default();
    let mut part = Part::Nothing;
    let mut captured = false;
    let mut errors: Vec<String> = Vec::new();
    for line in output.lines() {
        if line.starts_with("====") {
            part = Part::Nothing;
        } else if let Some(next) = begins(line, &report.tests) {
            captured = false;
            part = next;
        } else if line.starts_with("----") && line.contains(" Captured ") {
            captured = true;
        } else {
            match part {
                Part::Nothing => result(line, &mut report),
                Part::Test(at) if captured => printed(line, &mut report.tests[at]),
                Part::Test(at) => failure(line, &mut report.tests[at]),
                Part::Loading if captured => {}
                Part::Loading => errors.extend(loading(line)),
            }
        }
    }
    for test in &mut report.tests {
        test.output.truncate(test.output.trim_end().len());
    }
    errors.dedup();
    errors.truncate(12);
    report.not_loaded = (!errors.is_empty()).then(|| errors.join("\n"));
    report
}

/// The part that a title begins, `____ test_two[3] ____`.
fn begins(line: &str, tests: &[TestResult]) -> Option<Part> {
    let inner = line.strip_prefix('_')?.strip_suffix('_')?;
    let title = inner.trim_matches('_');
    let title = title.strip_prefix(' ')?.strip_suffix(' ')?.trim();
    if title.starts_with("ERROR collecting ") {
        return Some(Part::Loading);
    }
    match tests.iter().position(|t| is_titled(t, title)) {
        Some(at) => Some(Part::Test(at)),
        // A long name leaves room for one underscore on each side, and so may any line of code.
        None => (inner.starts_with('_') && inner.ends_with('_')).then_some(Part::Nothing),
    }
}

fn is_titled(test: &TestResult, title: &str) -> bool {
    let title = ["ERROR at setup of ", "ERROR at teardown of "]
        .iter()
        .find_map(|start| title.strip_prefix(start))
        .unwrap_or(title);
    test.name == title || test.name.replace("::", ".") == title
}

/// `tests/test_x.py::test_name[param] PASSED  [ 50%]`, or a test that only began.
fn result(line: &str, report: &mut Report) {
    let Some((file, rest)) = line.split_once("::") else {
        return;
    };
    if !file.ends_with(".py") || file.contains(' ') {
        return;
    }
    // What a test's values look like is not ours to say: the word stands last.
    let words = [
        ("PASSED", TestState::Passed),
        ("XFAIL", TestState::Passed),
        ("FAILED", TestState::Failed),
        ("ERROR", TestState::Failed),
        ("XPASS", TestState::Failed),
        ("SKIPPED", TestState::Ignored),
    ];
    let found = words.iter().find_map(|(word, state)| {
        let (name, after) = rest.rsplit_once(&format!(" {word}"))?;
        (after.is_empty() || after.starts_with(' ')).then_some((name, *state))
    });
    match found {
        Some((name, state)) => {
            report.running = None;
            match report.tests.iter_mut().find(|t| t.name == name) {
                // Passed, and then its teardown did not.
                Some(known) if state == TestState::Failed => known.state = state,
                Some(_) => {}
                None => report.tests.push(TestResult::new(name, "pytest", state)),
            }
        }
        None => report.running = Some(rest.trim().to_owned()),
    }
}

/// A line of a failure: where, and what Python said.
fn failure(line: &str, test: &mut TestResult) {
    if let Some(said) = said(line) {
        match test.message.as_mut() {
            Some(message) => {
                message.push('\n');
                message.push_str(said);
            }
            None => {
                // What a test says by `assert` or by `pytest.fail` is the whole sentence.
                let raised = ["AssertionError: ", "Failed: "];
                let sentence = raised.iter().find_map(|name| said.strip_prefix(name));
                let said = sentence.unwrap_or(said);
                test.message = Some(said.to_owned());
            }
        }
    } else if let Some(place) = place(line) {
        test.location = Some(place);
    }
}

/// `assert 3 == 4` of `E   assert 3 == 4`.
fn said(line: &str) -> Option<&str> {
    let said = line.strip_prefix('E')?;
    let ours = said.is_empty() || said.starts_with("  ");
    ours.then(|| said.strip_prefix("   ").unwrap_or(said).trim_end())
}

/// `tests/test_a.py:7: in test_two`, when it is a file of the exercise.
fn place(line: &str) -> Option<Location> {
    let (place, _) = line.split_once(": in ")?;
    let (file, number) = place.rsplit_once(':')?;
    let file = file.replace('\\', "/");
    let ours = file.starts_with("tests/") || file.starts_with("python/");
    let line = number.parse().ok()?;
    ours.then_some(Location {
        file,
        line,
        column: 1,
    })
}

/// A line that the test printed; a panic's tells where in the Rust it was.
fn printed(line: &str, test: &mut TestResult) {
    if let Some((_, place)) = line.split_once(" panicked at ")
        && line.starts_with("thread '")
    {
        let mut parts = place.trim_end_matches(':').rsplitn(3, ':');
        let column = parts.next().and_then(|n| n.parse().ok());
        let number = parts.next().and_then(|n| n.parse().ok());
        if let (Some(column), Some(line), Some(file)) = (column, number, parts.next()) {
            test.location = Some(Location {
                file: file.replace('\\', "/"),
                line,
                column,
            });
        }
    }
    let about_backtraces = line.starts_with("note: run with `RUST_BACKTRACE");
    let starts_empty = line.is_empty() && test.output.is_empty();
    if !(about_backtraces || starts_empty) {
        test.output.push_str(line);
        test.output.push('\n');
    }
}

/// What is worth showing of a test file that could not be loaded: what Python said, with the lines
/// of code that led to it.
fn loading(line: &str) -> Option<String> {
    if let Some(said) = said(line) {
        return Some(said.to_owned());
    }
    let place = place(line)?;
    Some(format!("{}, line {}:", place.file, place.line))
}

/// The line of `file` that Python was on, in what its fault handler wrote: the most recent call is
/// told first.
pub(crate) fn line_in(stderr: &str, file: &str) -> Option<u32> {
    let windows = file.replace('/', "\\");
    stderr.lines().find_map(|line| {
        let rest = line.trim_start().strip_prefix("File \"")?;
        let (name, rest) = rest.split_once("\", line ")?;
        let digits = rest.split(' ').next()?;
        (name.ends_with(file) || name.ends_with(&windows)).then(|| digits.parse().ok())?
    })
}

/// The first lines of standard error, without the stack that the fault handler writes.
pub(crate) fn worth_showing(stderr: &str) -> String {
    let of_handler = |line: &str| {
        let starts = [
            "Fatal Python error: ",
            "Current thread ",
            "Thread 0x",
            "Extension modules: ",
        ];
        let line = line.trim();
        starts.iter().any(|start| line.starts_with(start))
            || line.starts_with("File \"") && line.contains("\", line ")
            || line.starts_with("+++++")
            || line.starts_with("~~~~")
            || line == "..."
    };
    let lines = stderr
        .lines()
        .filter(|line| !line.trim().is_empty() && !of_handler(line));
    lines.take(6).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_test_says_stands_without_the_name_of_what_it_raised() {
        for (raised, message) in [
            ("AssertionError: one more", "one more"),
            ("Failed: one more", "one more"),
            ("Failed to start", "Failed to start"),
            ("KeyError: 'one more'", "KeyError: 'one more'"),
        ] {
            let output = format!(
                "collected 1 item\n\ntests/test_a.py::test_one FAILED    [100%]\n\n\
                 ====== FAILURES ======\n____ test_one ____\nE   {raised}\n\
                 ====== short test summary info ======\n"
            );
            let tests = read(&output).tests;
            assert_eq!(tests[0].message.as_deref(), Some(message));
        }
    }

    #[test]
    fn pytest_output_is_read() {
        let output = "collected 2 items\n\ntests/test_a.py::test_one PASSED    [ 50%]\n\
            tests/test_a.py::test_two[a b::c] FAILED    [100%]\n\n====== FAILURES ======\n\
            ____ test_two[a b::c] ____\ntests/test_a.py:7: in test_two\n    assert f(3) == 4\n\
            E   AssertionError: one more\nE   assert 3 == 4\nE    +  where 3 = f(3)\n\
            ---- Captured stdout call ----\nhello\n====== short test summary info ======\n\
            FAILED tests/test_a.py::test_two[a b::c] - AssertionError: one more\n";
        let report = read(output);
        let tests = report.tests;
        assert_eq!(tests.len(), 2);
        assert_eq!(tests[0].state, TestState::Passed);
        assert_eq!(tests[1].state, TestState::Failed);
        assert_eq!(
            tests[1].message.as_deref(),
            Some("one more\nassert 3 == 4\n +  where 3 = f(3)")
        );
        assert_eq!(tests[1].location.as_ref().map(|l| l.line), Some(7));
        assert_eq!(tests[1].output, "hello");
        assert_eq!(report.running, None);
    }

    #[test]
    fn a_long_name_leaves_little_room_for_underscores() {
        let name =
            "test_calls_that_are_refused[shift(nurse=\"Ada\")-`nurse` is given by its place]";
        let output = format!(
            "tests/test_a.py::{name} FAILED [100%]\n\n_ {name} _\n\
             tests/test_a.py:7: in test_calls_that_are_refused\n    pytest.fail(\"no\")\n\
             E   Failed: no\n_ = 3; _\nE   second\n"
        );
        let test = &read(&output).tests[0];
        assert_eq!(test.message.as_deref(), Some("no\nsecond"));
        assert_eq!(test.location.as_ref().map(|l| l.line), Some(7));
    }

    #[test]
    fn a_test_that_only_began_is_the_one_that_runs() {
        let report = read("tests/test_a.py::test_one PASSED [ 50%]\ntests/test_a.py::test_two ");
        assert_eq!(report.running.as_deref(), Some("test_two"));
        assert_eq!(report.tests.len(), 1);
    }

    #[test]
    fn a_panic_of_the_rust_tells_its_place() {
        let output = "tests/test_a.py::test_one FAILED [100%]\n\n____ test_one ____\n\
            tests/test_a.py:7: in test_one\n    ward.f()\n\
            E   pyo3_runtime.PanicException: attempt to divide by zero\n\
            ---- Captured stderr call ----\n\n\
            thread '<unnamed>' (12) panicked at src/lib.rs:9:4:\nattempt to divide by zero\n\
            note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n";
        let test = &read(output).tests[0];
        let place = test.location.as_ref().unwrap();
        assert_eq!((place.file.as_str(), place.line), ("src/lib.rs", 9));
        assert!(test.output.ends_with("divide by zero"), "{}", test.output);
    }

    #[test]
    fn the_fault_handler_tells_the_line() {
        let said = "Current thread 0x1 (most recent call first):\n  \
            File \"/lib/queue.py\", line 3 in get\n  File \"python/ward.py\", line 12 in wait\n";
        assert_eq!(line_in(said, "python/ward.py"), Some(12));
        assert_eq!(line_in(said, "python/other.py"), None);
    }
}
