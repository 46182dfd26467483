//! When builds are made again without cargo. That they end as cargo's own do, the proof shows for
//! every answer of the course.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::time::SystemTime;

#[cfg(unix)]
use exercise::Outcome;
use exercise::{Cancel, JudgeOptions};
use support::{FIX, FIXED, TestCourse, plain};

fn record(judged: &Path) -> PathBuf {
    judged.join("replay.json")
}

/// When cargo last built something in this place.
#[cfg(unix)]
fn cargo_was_here(judged: &Path) -> SystemTime {
    let fingerprints = judged.join("target/debug/.fingerprint");
    let dates = fs::read_dir(fingerprints).unwrap().flatten();
    dates
        .filter_map(|unit| {
            let stamp = unit.path().join("invoked.timestamp");
            fs::metadata(stamp).ok()?.modified().ok()
        })
        .max()
        .unwrap()
}

#[test]
#[cfg(unix)]
fn from_the_second_build_on_cargo_is_not_asked() {
    let course = TestCourse::new(&[FIX]);
    let judged = course.path("target/judge/print_twice");
    assert!(course.check("print_twice", FIXED).passed());
    assert!(record(&judged).is_file());
    let by_cargo = cargo_was_here(&judged);

    let again = course.check("print_twice", &format!("{FIXED}\n// more\n"));
    assert!(again.passed() && again.replayed, "{again:?}");
    let failing = course.check("print_twice", &FIXED.replace("} {", "}-{"));
    assert_eq!(failing.outcome, Outcome::TestsFailed);
    let refused = course.check("print_twice", &FIXED.replace("format!", "formt!"));
    assert_eq!(refused.outcome, Outcome::DoesNotCompile);
    let other = course.check("print_twice", &FIXED.replace("twice(", "thrice("));
    assert_eq!(
        other.outcome,
        Outcome::DoesNotCompile,
        "the tests call twice"
    );
    assert_eq!(cargo_was_here(&judged), by_cargo);

    // What cargo finds after that is new to it.
    fs::remove_file(record(&judged)).unwrap();
    assert!(course.check("print_twice", FIXED).passed());
    assert!(cargo_was_here(&judged) > by_cargo);
}

#[test]
#[cfg(unix)]
fn cargo_is_asked_when_the_record_no_longer_fits() {
    let course = TestCourse::new(&[FIX]);
    let judged = course.path("target/judge/print_twice");
    assert!(course.check("print_twice", FIXED).passed());

    // Another test file: another record.
    let test =
        "#[test]\nfn more() {\n    assert_eq!(print_twice::twice(\"b\".into()), \"b b\");\n}\n";
    course.write("exercises/04_ownership/01_print_twice/tests/more.rs", test);
    course.bless();
    let more = course.check("print_twice", &format!("{FIXED}\n// 1\n"));
    assert!(more.passed(), "{more:?}");
    assert_eq!(more.tests.len(), 3);

    // A record that is cut off, that names a compiler which is gone, or whose
    // results are gone.
    let good = fs::read_to_string(record(&judged)).unwrap();
    let gone = good.replace("/rustc\"", "/rustc is gone\"");
    assert_ne!(gone, good);
    for (number, bad) in [&good[..good.len() / 2], "", &gone].iter().enumerate() {
        let before = cargo_was_here(&judged);
        fs::write(record(&judged), bad).unwrap();
        let verdict = course.check("print_twice", &format!("{FIXED}\n// bad {number}\n"));
        assert!(verdict.passed(), "{verdict:?}");
        assert!(cargo_was_here(&judged) > before, "{bad}");
    }
    fs::remove_dir_all(judged.join("target")).unwrap();
    let verdict = course.check("print_twice", &format!("{FIXED}\n// empty\n"));
    assert!(verdict.passed(), "{verdict:?}");
}

#[test]
fn a_judge_may_be_told_to_ask_cargo_each_time() {
    let course = TestCourse::new(&[FIX]);
    let judged = course.path("target/judge/print_twice");
    let judge = course.judge(JudgeOptions {
        replay: false,
        ..plain()
    });
    fs::write(course.exercise("print_twice").source(), FIXED).unwrap();
    for _ in 0..2 {
        let verdict = judge.check(&course.exercise("print_twice"), &Cancel::new());
        assert!(verdict.passed() && !verdict.replayed, "{verdict:?}");
    }
    assert!(!record(&judged).exists());
}
