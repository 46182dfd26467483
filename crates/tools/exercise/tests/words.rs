//! What the learner reads: verdicts, cards, tasks; and what a reset keeps.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use exercise::render::{self, Style};
use exercise::{Cards, Kind, Shipped, Verdict};
use support::{FIX, FIXED, TestCourse};

const CARD: &str = "code = \"E0382\"\ntitle = \"Using what was given away\"\nmessage = \"use of moved value: `…`\"\n\
    instinct = \"In Python both names stay. You expected the same für immer, and so the second name was used again.\"\n\
    protects = \"From two owners.\"\npage = \"ownership/moves\"\n\n[[fixes]]\ndo = \"Lend it.\"\nwhen = \"It only looks.\"\n";

fn with_card() -> TestCourse {
    let course = TestCourse::new(&[FIX]);
    course.write("book/cards/E0382.toml", CARD);
    course
}

fn text(course: &TestCourse, verdict: &Verdict, colour: bool) -> String {
    let style = Style {
        width: 60,
        colour,
        ..Style::default()
    };
    render::verdict(verdict, &Cards::load(course.root()), style)
}

#[test]
fn a_refused_program_is_told_with_its_card() {
    let course = with_card();
    let verdict = course.check_as_is("print_twice");
    assert_eq!(verdict.cards, ["E0382"]);
    let plain = text(&course, &verdict, false);
    assert!(
        plain.starts_with("Does not compile: 1 error (E0382)\n"),
        "{plain}"
    );
    assert!(plain.contains("--> src/lib.rs:6:15"), "{plain}");
    assert!(plain.contains("cargo course explain E0382"));
    assert!(!plain.contains('\u{1b}'));
    let coloured = text(&course, &verdict, true);
    assert!(coloured.contains("\u{1b}["));
    assert_eq!(
        render::strip_ansi(&coloured),
        plain,
        "colour adds nothing but colour"
    );

    let value = verdict.to_json();
    assert_eq!(value["outcome"]["kind"], "does_not_compile");
    assert!(!value.to_string().contains("\\u001b"));
    let back = Verdict::from_json(&value).unwrap();
    assert_eq!(back.outcome, verdict.outcome);
    assert_eq!(back.to_json(), value);
}

#[test]
fn a_failed_test_is_told_in_its_own_words() {
    let course = with_card();
    let verdict = course.check("print_twice", &FIXED.replace("} {", "}-{"));
    let plain = text(&course, &verdict, false);
    assert!(plain.starts_with("Tests fail: 2 of 2\n"), "{plain}");
    assert!(
        plain.contains("it stands twice (tests/twice.rs:5)"),
        "{plain}"
    );
    assert!(
        plain.contains("left:  \"a-a\"\n  right: \"a a\""),
        "{plain}"
    );
    assert!(plain.contains("the gap stays"), "{plain}");
    assert!(!plain.contains("assertion `left == right`"), "{plain}");
}

#[test]
fn cards_are_found_and_fit_their_width() {
    let course = with_card();
    course.write("book/cards/E0499.toml", CARD);
    course.write("book/cards/E0502.toml", CARD.replace("title", "titel"));
    let cards = Cards::load(course.root());
    assert_eq!(cards.all().len(), 1);
    assert_eq!(cards.problems().len(), 2, "{:?}", cards.problems());
    for code in ["E0382", "e0382", "382", " e382 ", "error[E0382]:"] {
        assert!(cards.get(code).is_some(), "{code}");
    }
    assert!(cards.get("E0383").is_none());
    assert_eq!(cards.nearest("E0383"), ["E0382"]);
    let card = cards.get("E0382").unwrap();
    for width in [20, 40, 200] {
        for line in card.render(width, false).lines() {
            assert!(line.chars().count() <= width, "{width}: {line}");
        }
    }
}

#[test]
fn a_reset_keeps_what_it_replaces() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    let shipped_text = fs::read_to_string(exercise.source()).unwrap();
    assert_eq!(exercise.task(), "Show the line twice.");
    fs::write(exercise.source(), FIXED).unwrap();
    fs::write(exercise.dir.join("Cargo.toml"), b"\xff broken").unwrap();
    fs::write(exercise.dir.join("src/notes.rs"), "// mine").unwrap();
    fs::remove_file(exercise.dir.join("tests/twice.rs")).unwrap();

    let loaded = course.load();
    let broken = loaded.resolve("print_twice").unwrap();
    assert_eq!(broken.task(), "Show the line twice.");
    assert_eq!(broken.kind, Kind::FixCompile, "known from what was shipped");
    let shipped = Shipped::load(&loaded.topics()[0]).unwrap();
    let restored = shipped.restore(broken).unwrap();
    assert_eq!(
        restored.written,
        ["Cargo.toml", "src/lib.rs", "tests/twice.rs"]
    );
    let kept = restored.kept.unwrap();
    assert_eq!(fs::read_to_string(kept.join("src/lib.rs")).unwrap(), FIXED);
    assert_eq!(fs::read(kept.join("Cargo.toml")).unwrap(), b"\xff broken");
    assert_eq!(fs::read_to_string(exercise.source()).unwrap(), shipped_text);
    assert!(
        exercise.dir.join("src/notes.rs").exists(),
        "the learner's own file stays"
    );
    assert!(course.exercise("print_twice").problem.is_none());
    let nothing = shipped.restore(broken).unwrap();
    assert!(nothing.written.is_empty() && nothing.kept.is_none());
}

#[test]
fn a_folder_in_the_files_place_is_kept_too() {
    let course = TestCourse::new(&[FIX]);
    let exercise = course.exercise("print_twice");
    fs::remove_file(exercise.source()).unwrap();
    fs::create_dir(exercise.source()).unwrap();
    fs::write(exercise.source().join("inner.rs"), "kept").unwrap();
    let loaded = course.load();
    let restored = Shipped::load(&loaded.topics()[0])
        .unwrap()
        .restore(&exercise)
        .unwrap();
    let inner = restored.kept.unwrap().join("src/lib.rs/inner.rs");
    assert_eq!(fs::read_to_string(inner).unwrap(), "kept");
    assert!(exercise.source().is_file());
}

#[test]
fn the_page_of_an_exercise_has_a_title_where_the_page_exists() {
    let course = TestCourse::new(&[FIX]);
    assert_eq!(course.exercise("print_twice").page_title(), None);
    let page = "book/src/04-ownership/moves.md";
    course.write(page, "# Give a value away  \n\nText.\n");
    let title = course.exercise("print_twice").page_title();
    assert_eq!(title.as_deref(), Some("Give a value away"));
    course.write(page, "No title.\n");
    assert_eq!(course.exercise("print_twice").page_title(), None);
}

#[test]
fn a_name_may_be_the_number_a_list_shows() {
    let course = TestCourse::new(&[FIX]);
    let loaded = course.load();
    let number = course.exercise("print_twice").number;
    for asked in [format!("04.{number:02}"), format!("04/{number}")] {
        assert_eq!(loaded.resolve(&asked).unwrap().name, "print_twice");
    }
    assert!(loaded.resolve("lib.rs").is_err());
}

#[test]
fn the_course_is_found_from_below() {
    let course = TestCourse::new(&[FIX]);
    let found = exercise::Course::find(&course.exercise("print_twice").dir.join("src")).unwrap();
    assert_eq!(found.root(), course.root());
    assert_eq!(found.topics()[0].title, "Who owns it");
    let outside = tempfile::tempdir().unwrap();
    let error = exercise::Course::find(outside.path()).unwrap_err();
    assert!(
        error.to_string().contains("not inside the course"),
        "{error}"
    );
}
