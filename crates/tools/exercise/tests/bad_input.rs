//! What learners' folders may hold: each gets a sentence, none passes, nothing breaks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;
use std::fs;

use exercise::{Cancel, Outcome, Verdict};
use support::{FIX, FIXED, Sample, TestCourse, plain};

const SOURCE: &str = "exercises/04_ownership/01_print_twice/src/lib.rs";
const TEST: &str = "exercises/04_ownership/01_print_twice/tests/twice.rs";
const MANIFEST: &str = "exercises/04_ownership/01_print_twice/Cargo.toml";

fn unreadable(verdict: &Verdict) -> &str {
    match &verdict.outcome {
        Outcome::Unreadable { reason } => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn sources_that_are_no_source_are_told() {
    let course = TestCourse::new(&[FIX]);
    let path = course.path(SOURCE);
    let reason = |said: &str| {
        let verdict = course.check_as_is("print_twice");
        let reason = unreadable(&verdict);
        assert!(reason.contains(said), "{said}: {reason}");
        assert!(reason.contains("src/lib.rs"), "{reason}");
    };

    fs::remove_file(&path).unwrap();
    reason("is gone");
    fs::write(&path, "").unwrap();
    reason("is empty");
    fs::write(&path, "//! Only the task\n\n/* and this */\n").unwrap();
    reason("is empty");
    fs::write(&path, b"fn a() {}\n// caf\xe9\n").unwrap();
    reason("line 2");
    fs::write(&path, vec![b' '; 100 * 1024 * 1024]).unwrap();
    reason("100 MiB");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    reason("is a folder");

    fs::remove_dir(&path).unwrap();
    course.write(SOURCE, FIXED);
    assert!(
        course.check_as_is("print_twice").passed(),
        "the next save works"
    );
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_read_only_files_are_fine() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let course = TestCourse::new(&[FIX]);
    let path = course.path(SOURCE);
    fs::remove_file(&path).unwrap();
    symlink("nowhere.rs", &path).unwrap();
    assert!(unreadable(&course.check_as_is("print_twice")).contains("link that leads nowhere"));

    course.write("elsewhere.rs", FIXED);
    fs::remove_file(&path).unwrap();
    symlink(course.path("elsewhere.rs"), &path).unwrap();
    fs::set_permissions(
        course.path("elsewhere.rs"),
        fs::Permissions::from_mode(0o444),
    )
    .unwrap();
    assert!(course.check_as_is("print_twice").passed());
}

#[test]
fn the_shipped_tests_judge_whatever_became_of_the_learners() {
    let course = TestCourse::new(&[FIX]);
    let wrong = FIXED.replace("} {", "}-{");
    let verdict = |said: &str| {
        let verdict = course.check("print_twice", &wrong);
        assert_eq!(verdict.outcome, Outcome::TestsFailed, "{said}");
        assert!(
            verdict.notes.iter().any(|n| n.contains(said)),
            "{:?}",
            verdict.notes
        );
    };
    course.write(TEST, "#[test]\nfn it_stands_twice() {}\n");
    verdict("not as shipped");
    fs::remove_file(course.path(TEST)).unwrap();
    verdict("is gone");
    fs::remove_dir_all(course.path(TEST).parent().unwrap()).unwrap();
    verdict("is gone");
}

#[test]
fn a_broken_manifest_is_named_and_harms_nobody() {
    let other = Sample {
        folder: "02_other",
        files: &[
            (
                "src/lib.rs",
                "//! Add.\n\n/// Sum.\npub fn sum() -> u8 {\n    3\n}\n",
            ),
            (
                "tests/sum.rs",
                "#[test]\nfn three() {\n    assert_eq!(other::sum(), 3);\n}\n",
            ),
        ],
        metadata: "kind = \"make-pass\"\nstarts = \"tests fail\"",
    };
    let course = TestCourse::new(&[FIX, other]);
    course.write(MANIFEST, "[package]\nname = \"print_twice\nversion = 1\n");
    let loaded = course.load();
    assert_eq!(loaded.exercises().count(), 2);
    let broken = loaded.resolve("print_twice").unwrap();
    let problem = broken.problem.as_deref().unwrap();
    assert!(
        problem.contains("01_print_twice/Cargo.toml, line 2"),
        "{problem}"
    );
    assert!(problem.contains("course reset print_twice"), "{problem}");
    assert_eq!(loaded.problems().len(), 1);

    assert!(course.check_as_is("other").passed());
    let verdict = course.check("print_twice", FIXED);
    assert!(
        verdict.passed(),
        "the shipped manifest stands in: {verdict:?}"
    );
    assert!(verdict.notes.iter().any(|n| n.contains("line 2")));
}

#[test]
fn unknown_names_get_the_nearest_ones() {
    let course = TestCourse::new(&[FIX]).load();
    let unknown = course.resolve("print_twise").unwrap_err();
    assert_eq!(unknown.nearest, ["ownership/print_twice"]);
    assert!(
        unknown
            .to_string()
            .contains("did you mean ownership/print_twice?")
    );
    assert!(course.resolve("zzz").unwrap_err().nearest.is_empty());
    for name in [
        "print_twice",
        "ownership/print_twice",
        "04/01",
        "4/1",
        "01_print_twice",
        "04_ownership/01_print_twice",
    ] {
        assert_eq!(course.resolve(name).unwrap().name, "print_twice", "{name}");
    }
    let file = course.root().join(SOURCE);
    assert_eq!(
        course.resolve(file.to_str().unwrap()).unwrap().name,
        "print_twice"
    );
    assert_eq!(course.resolve(SOURCE).unwrap().name, "print_twice");
}

#[test]
fn forbidden_and_missing_words_are_not_accepted() {
    let sample = Sample {
        metadata: "kind = \"fix-compile\"\nstarts = \"E0382\"\nforbid = [\".clone()\"]\nrequire = [\"fn twice\"]",
        ..FIX
    };
    let course = TestCourse::new(&[sample]);
    let cloned = course.check(
        "print_twice",
        &FIXED.replace("let kept = line", "let kept = line\n        .clone()"),
    );
    let Outcome::NotAccepted { reason } = &cloned.outcome else {
        panic!("{cloned:?}");
    };
    assert!(
        reason.contains("`.clone()`") && reason.contains("line 6"),
        "{reason}"
    );
    let said = FIXED.replace("/// Twice.", "/// Twice, without `.clone()`.");
    assert!(course.check("print_twice", &said).passed());
}

#[test]
fn a_cancelled_check_says_so() {
    let course = TestCourse::new(&[FIX]);
    let cancel = Cancel::new();
    cancel.cancel();
    let verdict = course
        .judge(plain())
        .check(&course.exercise("print_twice"), &cancel);
    assert_eq!(verdict.outcome, Outcome::Cancelled);
}

#[test]
fn another_source_is_judged_without_touching_the_learners_file() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    let before = fs::read_to_string(exercise.source()).unwrap();
    let verdict = course
        .judge(plain())
        .check_source(&exercise, FIXED, &Cancel::new());
    assert!(verdict.passed(), "{verdict:?}");
    assert_eq!(fs::read_to_string(exercise.source()).unwrap(), before);
}

#[test]
fn an_exercise_of_several_files_is_judged_with_all_of_them() {
    let course = TestCourse::new(&[Sample {
        folder: "01_two_files",
        metadata: "kind = \"fix-compile\"\nstarts = \"E0603\"",
        files: &[
            (
                "src/lib.rs",
                "//! Share it.\n\nmod inner;\n\npub fn two() -> u8 {\n    inner::one() + 1\n}\n",
            ),
            ("src/inner.rs", "fn one() -> u8 {\n    1\n}\n"),
            (
                "tests/two.rs",
                "#[test]\nfn it_is_two() {\n    assert_eq!(two_files::two(), 2);\n}\n",
            ),
        ],
    }]);
    let exercise = course.exercise("two_files");
    let lib = fs::read_to_string(exercise.source()).unwrap();
    let judge = course.judge(plain());
    let cancel = Cancel::new();
    // The other file is as shipped, whatever the learner has made of it.
    course.write(
        "exercises/04_ownership/01_two_files/src/inner.rs",
        "pub fn one() -> u8 {\n    1\n}\n",
    );
    let alone = judge.check_source(&exercise, &lib, &cancel);
    assert_eq!(alone.codes(), ["E0603"], "{alone:?}");
    let inner = String::from("pub fn one() -> u8 {\n    1\n}\n");
    let texts = BTreeMap::from([(String::from("src/inner.rs"), inner)]);
    let both = judge.check_sources(&exercise, &texts, &cancel);
    assert!(both.passed(), "{both:?}");
    assert!(judge.check(&exercise, &cancel).passed());
}
