//! Reading what a test program prints.

use crate::verdict::{Location, TestResult, TestState};

/// What one run of a test program said.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub tests: Vec<TestResult>,
    /// Whether the closing `test result:` line came.
    pub complete: bool,
}

/// Reads the standard output of the test program of `target`.
pub(crate) fn read(target: &str, output: &str) -> Report {
    let mut report = Report::default();
    let mut rest = output;
    while let Some((line, after)) = split_line(rest) {
        if line == "failures:" {
            break;
        }
        if let Some((name, state)) = test_line(line) {
            report.tests.push(TestResult::new(name, target, state));
        }
        report.complete |= line.starts_with("test result: ");
        rest = after;
    }
    for (name, block) in failure_blocks(rest) {
        if let Some(test) = report.tests.iter_mut().find(|t| t.name == name) {
            read_failure(test, block);
        }
    }
    report.complete |= rest.lines().any(|l| l.starts_with("test result: "));
    report
}

fn split_line(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() {
        return None;
    }
    Some(text.split_once('\n').unwrap_or((text, "")))
}

/// `test NAME ... ok`. What a test wrote past the capture may stand before it
/// on the line.
fn test_line(line: &str) -> Option<(&str, TestState)> {
    let (before, result) = line.rsplit_once(" ... ")?;
    let state = match result.trim() {
        "ok" => TestState::Passed,
        "FAILED" => TestState::Failed,
        ignored if ignored.starts_with("ignored") => TestState::Ignored,
        _ => return None,
    };
    let (_, name) = before.rsplit_once("test ").or(Some(("", before)))?;
    let name = name.strip_suffix(" - should panic").unwrap_or(name);
    (!name.is_empty() && !name.contains(' ')).then_some((name, state))
}

/// The `---- NAME stdout ----` blocks.
fn failure_blocks(text: &str) -> Vec<(&str, &str)> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("---- ") {
        let after = &rest[start + 5..];
        let Some((name, body)) = after.split_once(" stdout ----\n") else {
            break;
        };
        let end = body
            .find("\n---- ")
            .or_else(|| body.rfind("\nfailures:\n"))
            .unwrap_or(body.len());
        blocks.push((name, &body[..end]));
        rest = &body[end..];
    }
    blocks
}

/// Takes a failure's block apart: what the test printed, the panic's message,
/// its values and its place.
fn read_failure(test: &mut TestResult, block: &str) {
    let Some(panic) = own_panic(&test.name, block) else {
        // No panic: `should panic` did not, or the test returned an error.
        test.message = Some(block.trim().to_owned()).filter(|m| !m.is_empty());
        return;
    };
    test.output = printed(&block[..panic]);
    let (head, body) = block[panic..]
        .split_once('\n')
        .unwrap_or((&block[panic..], ""));
    test.location = panic_place(head).and_then(location);
    let mut message = Vec::new();
    for line in body.lines() {
        let value = |label: &str| line.trim_start().strip_prefix(label).map(str::to_owned);
        if line.starts_with("note: run with `RUST_BACKTRACE") || line == "stack backtrace:" {
            break;
        }
        if panic_place(line).is_some() {
            break;
        }
        if test.left.is_none() && message.first().is_some_and(|m: &&str| is_comparison(m)) {
            if let Some(left) = value("left: ") {
                test.left = Some(left);
                continue;
            }
        } else if test.left.is_some() && test.right.is_none() {
            match (value("right: "), test.left.as_mut()) {
                (Some(right), _) => test.right = Some(right),
                // A value of several lines.
                (None, Some(left)) => extend(left, line),
                (None, None) => {}
            }
            continue;
        } else if let Some(right) = test.right.as_mut() {
            extend(right, line);
            continue;
        }
        message.push(line);
    }
    if let Some(right) = test.right.as_mut() {
        right.truncate(right.trim_end().len());
    }
    test.message = Some(message.join("\n").trim().to_owned()).filter(|m| !m.is_empty());
}

/// Where the panic stands that ended the test: the last one of the test's own thread, which has the
/// test's name. Those before it were caught, and those of other threads may be part of the test. A
/// test that panics in no thread of its name is told by the thread that panicked first.
fn own_panic(name: &str, block: &str) -> Option<usize> {
    let starts = std::iter::once(0).chain(block.match_indices('\n').map(|(at, _)| at + 1));
    let panics: Vec<(usize, &str)> = starts
        .filter_map(|at| Some((at, panicking_thread(block[at..].lines().next()?)?)))
        .collect();
    let last_of = |thread: &str| {
        let mut backwards = panics.iter().rev();
        backwards.find(|(_, who)| *who == thread).map(|(at, _)| *at)
    };
    last_of(name).or_else(|| last_of(panics.first()?.1))
}

/// `deep::b` of `thread 'deep::b' (77) panicked at tests/x.rs:6:5:`.
fn panicking_thread(line: &str) -> Option<&str> {
    panic_place(line)?;
    let (name, _) = line.strip_prefix("thread '")?.split_once('\'')?;
    Some(name)
}

/// `tests/x.rs:6:5:` of `thread 'deep::b' (77) panicked at tests/x.rs:6:5:`.
fn panic_place(line: &str) -> Option<&str> {
    let (_, place) = line.strip_prefix("thread '")?.split_once(" panicked at ")?;
    Some(place)
}

/// What a test printed, with caught panics in fewer words: no name and number of the thread.
fn printed(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.starts_with("note: run with `RUST_BACKTRACE"))
        .map(|line| match panic_place(line) {
            Some(place) => format!("a panic, caught, at {place}"),
            None => line.to_owned(),
        });
    let lines: Vec<String> = lines.collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn extend(value: &mut String, line: &str) {
    value.push('\n');
    value.push_str(line);
}

/// The first line of a failed `assert_eq!` or `assert_ne!`.
fn is_comparison(line: &str) -> bool {
    line.starts_with("assertion `left == right` failed")
        || line.starts_with("assertion `left != right` failed")
}

/// `tests/x.rs:6:5:`
fn location(place: &str) -> Option<Location> {
    let mut parts = place.trim_end_matches(':').rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let file = parts.next()?.replace('\\', "/");
    Some(Location { file, line, column })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAILED: &str = "\nrunning 3 tests\nnoisetest a ... ok\ntest deep::b ... FAILED\n\
        test c - should panic ... FAILED\n\nfailures:\n\n---- deep::b stdout ----\nprinted\n\n\
        thread 'deep::b' (77) panicked at tests/t.rs:6:5:\n\
        assertion `left == right` failed: the line stands twice\n  left: \"a\nb\"\n right: \"c\"\n\
        note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n\n\
        ---- c stdout ----\nnote: test did not panic as expected at tests/t.rs:9:4\n\n\
        failures:\n    deep::b\n    c\n\n\
        test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";

    #[test]
    fn a_failed_comparison_is_taken_apart() {
        let report = read("t", FAILED);
        assert!(report.complete);
        assert_eq!(report.tests.len(), 3);
        let b = &report.tests[1];
        assert_eq!(b.state, TestState::Failed);
        assert_eq!(
            b.message.as_deref(),
            Some("assertion `left == right` failed: the line stands twice")
        );
        assert_eq!(b.left.as_deref(), Some("\"a\nb\""));
        assert_eq!(b.right.as_deref(), Some("\"c\""));
        assert_eq!(b.output, "printed");
        let place = b.location.as_ref().unwrap();
        assert_eq!(
            (place.file.as_str(), place.line, place.column),
            ("tests/t.rs", 6, 5)
        );
        assert!(
            report.tests[2]
                .message
                .as_ref()
                .unwrap()
                .contains("did not panic")
        );
        assert_eq!(report.tests[0].name, "a");
    }

    #[test]
    fn an_early_end_is_incomplete() {
        let report = read("t", "\nrunning 2 tests\ntest a ... ok\n");
        assert!(!report.complete);
        assert_eq!(report.tests.len(), 1);
    }

    #[test]
    fn a_caught_panic_is_told_apart_from_the_one_that_ended_the_test() {
        let text = FAILED.replace(
            "printed\n\n",
            "printed\n\nthread 'deep::b' (77) panicked at tests/p.rs:2:1:\nattempt to divide by zero\n\
             note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n\n",
        );
        let report = read("t", &text);
        let b = &report.tests[1];
        assert_eq!(
            b.message.as_deref(),
            Some("assertion `left == right` failed: the line stands twice")
        );
        assert_eq!(b.location.as_ref().unwrap().file, "tests/t.rs");
        assert_eq!(
            b.output,
            "printed\n\na panic, caught, at tests/p.rs:2:1:\nattempt to divide by zero"
        );
    }
    #[test]
    fn the_panic_of_a_thread_that_the_test_started_is_not_the_tests_own() {
        let printer = "thread 'printer' (78) panicked at tests/p.rs:2:1:\nout of paper\n\n";
        let unnamed = printer.replace("printer", "<unnamed>");
        for other in [printer, &unnamed] {
            let before = FAILED.replace("thread 'deep::b'", &format!("{other}thread 'deep::b'"));
            let b = &read("t", &before).tests[1];
            assert_eq!(
                b.message.as_deref(),
                Some("assertion `left == right` failed: the line stands twice")
            );
            assert_eq!(b.right.as_deref(), Some("\"c\""));
            assert_eq!(b.location.as_ref().unwrap().line, 6);
            assert_eq!(
                b.output,
                "printed\n\na panic, caught, at tests/p.rs:2:1:\nout of paper"
            );

            let behind = FAILED.replace("\n\n---- c", &format!("\n\n{other}---- c"));
            let b = &read("t", &behind).tests[1];
            assert_eq!(b.location.as_ref().unwrap().line, 6);
        }
    }

    #[test]
    fn without_a_panic_in_its_own_thread_the_first_thread_that_panicked_tells() {
        let text = FAILED.replace("thread 'deep::b'", "thread 'printer'");
        let b = &read("t", &text).tests[1];
        assert_eq!(b.location.as_ref().unwrap().line, 6);
        assert_eq!(b.right.as_deref(), Some("\"c\""));
    }
}
