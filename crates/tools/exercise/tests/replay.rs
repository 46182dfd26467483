//! Builds made again without cargo end as cargo's own builds do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::SystemTime;

use exercise::{Cancel, Course, Exercise, Judge, JudgeOptions, Kind, Outcome, Verdict};
use support::{FIX, FIXED, TestCourse, plain};

fn record(judged: &Path) -> PathBuf {
    judged.join("replay.json")
}

/// When cargo last built something in this place.
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

/// What the learner is told, without what differs from run to run.
fn told(verdict: &Verdict) -> String {
    let errors = verdict.diagnostics.iter().filter(|d| d.is_error());
    let errors: Vec<_> = errors
        .map(|d| {
            (
                &d.code,
                &d.message,
                d.primary().map(|p| (&p.file, p.line_start)),
            )
        })
        .collect();
    let tests = verdict.tests.iter();
    let mut tests: Vec<_> = tests
        .map(|t| {
            // What the code gave may differ each time: a HashMap has no order.
            let gave = t.left.is_some();
            (&t.target, &t.name, t.state, gave, &t.right, &t.location)
        })
        .collect();
    // They run side by side and end in any order.
    tests.sort_by_key(|(target, name, ..)| (*target, *name));
    let outcome = match &verdict.outcome {
        Outcome::TimedOut { .. } => String::from("timed out"),
        other => format!("{other:?}"),
    };
    format!("{outcome} {errors:#?} {tests:#?}")
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
    assert!(again.passed(), "{again:?}");
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

/// Texts in place of the learner's files, by the files' names.
type Texts = BTreeMap<String, String>;

/// The solution of an exercise, how it starts, and its wrong answers; by where they lie.
fn answers(exercise: &Exercise) -> Vec<(String, Texts)> {
    let mut places = vec![exercise.solution_dir(), exercise.source()];
    if let Ok(wrong) = fs::read_dir(exercise.dir.join("wrong")) {
        places.extend(wrong.flatten().map(|entry| entry.path()));
    }
    places
        .into_iter()
        .map(|place| {
            let mut texts = Texts::new();
            match place.is_dir() {
                true => own_texts(exercise, &place, "src", &mut texts),
                false => {
                    let text = fs::read_to_string(&place).unwrap();
                    texts.insert(exercise.source_name(), text);
                }
            }
            assert!(!texts.is_empty(), "{}", place.display());
            (place.display().to_string(), texts)
        })
        .collect()
}

/// Reads what stands for the learner's files below `dir` and its folder `inside`.
fn own_texts(exercise: &Exercise, dir: &Path, inside: &str, texts: &mut Texts) {
    for entry in fs::read_dir(dir.join(inside)).unwrap().flatten() {
        let name = format!("{inside}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            own_texts(exercise, dir, &name, texts);
        } else if exercise.is_own(&name) {
            texts.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

#[test]
fn all_solutions_and_wrong_answers_end_as_with_cargo() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let course = Course::load(&root).unwrap();
    let exercises: Vec<&Exercise> = course
        .exercises()
        .filter(|e| e.kind != Kind::Python)
        .collect();
    assert!(exercises.len() >= 10);
    let folder = tempfile::tempdir().unwrap();
    let judge = |name: &str| {
        let options = JudgeOptions {
            target_dir: Some(folder.path().join(name)),
            ..plain()
        };
        Judge::new(&course, options)
    };
    let (quick, slow) = (judge("quick"), judge("slow"));
    let compare = |exercise: &Exercise| {
        for (number, (place, texts)) in answers(exercise).into_iter().enumerate() {
            let judged = folder.path().join("slow/judge");
            let judged = judged.join(format!("{}.other", exercise.name));
            // Without a record cargo has to build.
            let _ = fs::remove_file(record(&judged));
            let by_cargo = slow.check_sources(exercise, &texts, &Cancel::new());
            let replayed = quick.check_sources(exercise, &texts, &Cancel::new());
            assert_eq!(told(&replayed), told(&by_cargo), "{place}");
            // A port passes only where there is a Python to compare with.
            if number == 0 && exercise.kind != Kind::Port {
                assert!(by_cargo.passed(), "{place}: {by_cargo:?}");
            }
        }
    };
    thread::scope(|scope| {
        for half in exercises.chunks(exercises.len().div_ceil(2)) {
            scope.spawn(|| half.iter().for_each(|exercise| compare(exercise)));
        }
    });
}
