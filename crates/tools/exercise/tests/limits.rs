//! Programs that do not end well are stopped, and the reason is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::{Duration, Instant};

use exercise::{Cancel, JudgeOptions, Limits, Outcome, TestState, Verdict};
use support::{FIX, TestCourse, plain};

/// Judges print_twice with this body.
fn check(body: &str) -> Verdict {
    let course = TestCourse::new(&[FIX]);
    let source =
        format!("//! Twice.\n\n/// Twice.\npub fn twice(line: String) -> String {{\n{body}\n}}\n");
    course.write("exercises/04_ownership/01_print_twice/src/lib.rs", source);
    let limits = Limits {
        wall: Some(Duration::from_secs(2)),
        cpu: Some(Duration::from_secs(20)),
        memory: Some(512 * 1024 * 1024),
        output: Some(256 * 1024),
        processes: Some(16),
        disk: None,
    };
    let options = JudgeOptions {
        limits: Some(limits),
        ..plain()
    };
    course
        .judge(options)
        .check(&course.exercise("print_twice"), &Cancel::new())
}

#[test]
fn an_endless_loop_is_named_with_its_line() {
    let verdict = check(
        "    let mut n = 0u64;\n    while n < 10 {\n        n = n.wrapping_mul(2);\n    }\n    line",
    );
    let Outcome::TimedOut { during, line, .. } = &verdict.outcome else {
        panic!("{verdict:?}");
    };
    assert_eq!(*line, Some(6));
    assert!(during.as_deref().unwrap().contains("it_stands_twice"));
    let text = exercise::render::headline(&verdict);
    assert!(text.contains("infinite loop"), "{text}");
}

#[test]
fn endless_output_and_too_much_memory_are_stopped() {
    let verdict = check(
        "    use std::io::Write;\n    loop {\n        let _ = std::io::stdout().write_all(&[b'x'; 4096]);\n    }",
    );
    assert!(
        matches!(&verdict.outcome, Outcome::LimitExceeded { limit, .. } if limit == "output"),
        "{verdict:?}"
    );
    let verdict =
        check("    let big: Vec<u8> = vec![1; 10_000_000_000];\n    format!(\"{line}{}\", big[7])");
    assert!(
        matches!(&verdict.outcome, Outcome::LimitExceeded { limit, .. } if limit == "memory"),
        "{verdict:?}"
    );
}

#[test]
fn a_stack_overflow_is_explained() {
    let verdict = check("    let again = twice(line);\n    format!(\"{again}{again}\")");
    let Outcome::EndedEarly { reason } = &verdict.outcome else {
        panic!("{verdict:?}");
    };
    assert!(
        reason.contains("stack overflowed") && reason.contains("RecursionError"),
        "{reason}"
    );
}

#[test]
fn leaving_with_success_does_not_pass() {
    let verdict = check("    let _ = line;\n    std::process::exit(0)");
    let Outcome::EndedEarly { reason } = &verdict.outcome else {
        panic!("{verdict:?}");
    };
    assert!(reason.contains("process::exit"), "{reason}");
    assert!(verdict.tests.iter().all(|t| t.state == TestState::NotRun));
}

#[test]
fn standard_input_is_empty() {
    let verdict = check(
        "    let mut said = String::new();\n    let read = std::io::stdin().read_line(&mut said).unwrap();\n    format!(\"{line} {line}{}\", said.repeat(read))",
    );
    assert!(verdict.passed(), "{verdict:?}");
}

#[cfg(unix)]
#[test]
fn children_without_end_are_stopped() {
    let verdict = check(
        "    let mut children = Vec::new();\n    for _ in 0..200 {\n        \
         children.extend(std::process::Command::new(\"sleep\").arg(\"30\").spawn());\n    }\n    \
         for mut child in children {\n        let _ = child.wait();\n    }\n    line",
    );
    assert!(!verdict.passed());
    assert!(
        matches!(
            verdict.outcome,
            Outcome::LimitExceeded { .. } | Outcome::TimedOut { .. }
        ),
        "{verdict:?}"
    );
}

#[test]
fn a_newer_save_ends_a_running_check_at_once() {
    let course = TestCourse::new(&[FIX]);
    course.write(
        "exercises/04_ownership/01_print_twice/src/lib.rs",
        "/// Twice.\npub fn twice(_: String) -> String {\n    loop {}\n}\n",
    );
    let exercise = course.exercise("print_twice");
    let judge = course.judge(plain());
    let cancel = Cancel::new();
    let outcome = std::thread::scope(|scope| {
        let check = scope.spawn(|| judge.check(&exercise, &cancel));
        std::thread::sleep(Duration::from_millis(1500));
        let asked = Instant::now();
        cancel.cancel();
        let verdict = check.join().unwrap();
        assert!(asked.elapsed() < Duration::from_secs(1));
        verdict.outcome
    });
    assert_eq!(outcome, Outcome::Cancelled);
}
