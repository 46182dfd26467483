//! `course-book outline` as a trainer meets it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::Path;
use std::process::Command;

use book::CourseBook;
use book::timing::{Minutes, Outline};
use common::{PAGE, Small};
use serde_json::Value;

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn outline(root: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_course-book"))
        .arg("outline")
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn json(root: &Path, arguments: &[&str]) -> Value {
    let ran = outline(root, &[arguments, &["--json"]].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn what_stands_on_a_page_is_counted() {
    let small = Small::new();
    let told = json(small.root(), &["--topic", "04"]);
    let page = &told["topics"][0]["pages"][0];
    let shows = &page["shows"];
    assert_eq!(page["id"], "ownership/moves");
    assert_eq!(page["teaches"][1], "two-owners");
    assert_eq!(shows["pairs"], 2);
    assert_eq!(shows["refused"], 1);
    assert_eq!(shows["listings"], 1);
    assert_eq!(shows["pictures"], 1, "the X-ray");
    // `same.rs` has 4 lines that are not empty, `other.rs` 1, the refused program 5.
    assert_eq!(shows["rust_lines"], 10);
    // `same.py` without the marks of its part 1, `other.py` 1, the listing 1.
    assert_eq!(shows["python_lines"], 3);
    // Say who owns it · Write {{#pair topic/name}} for a pair.
    assert_eq!(shows["words"], 4 + 5);
    assert_eq!(page["exercises"][0]["minutes"], 5);
    assert_eq!(page["minutes"]["exercises"], 5);
}

#[test]
fn more_on_a_page_takes_longer() {
    let small = Small::new();
    let present = |small: &Small| {
        let outline = Outline::of(&CourseBook::load(small.root()).unwrap()).unwrap();
        outline.minutes().present
    };
    let before = present(&small);
    let text = small.read(PAGE);
    small.write(PAGE, &format!("{text}\n{}\n", "word ".repeat(260)));
    assert_eq!(present(&small), before + 2);
    small.write(
        PAGE,
        &format!("{text}\n```text\n{}```\n", "line\n".repeat(30)),
    );
    assert_eq!(present(&small), before + 1);
}

#[test]
fn the_sums_are_sums_of_what_is_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let book = CourseBook::load(&root).unwrap();
    let outline = Outline::of(&book).unwrap();
    let pages: Vec<_> = outline.chapters.iter().flat_map(|c| &c.pages).collect();
    assert_eq!(pages.len(), book.pages.len());
    let present = pages.iter().map(|page| page.minutes().present).sum();
    let exercise = book.course.exercises().map(|one| one.minutes).sum::<u16>();
    let expected = Minutes {
        present,
        exercise: usize::from(exercise),
    };
    assert_eq!(outline.minutes(), expected, "every exercise once");
    for page in pages {
        let minutes = page.minutes().present;
        assert!((1..=40).contains(&minutes), "{}: {minutes}", page.id);
    }
}

#[test]
fn text_keeps_to_the_width_and_says_how_it_was_reckoned() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    for width in [40, 80] {
        let ran = outline(&root, &["--width", &width.to_string()]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        for line in ran.out.lines() {
            assert!(line.chars().count() <= width, "{line}");
        }
    }
    let small = Small::new();
    let ran = outline(small.root(), &[]);
    for part in [
        "04 Ownership: 1 page, ",
        "+5   min  Say who owns it",
        "teaches moves, two owners",
        "exercise: Print it twice (5 min)",
        "Outside the chapters: 1 page",
        "All of it: 2 pages",
        "not measured in a class",
        "130 words a minute",
    ] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
}

#[test]
fn markdown_has_a_row_for_each_page() {
    let small = Small::new();
    small.edit(PAGE, "# Say who owns it", "# Say `a | b`");
    let ran = outline(small.root(), &["--markdown", "--topic", "ownership"]);
    let row = ran.out.lines().find(|line| line.contains("Say")).unwrap();
    assert!(row.starts_with("| Say `a \\| b` | "), "{row}");
    assert!(row.ends_with(" | 5 | moves, two owners | 2 pairs, 1 refused program, 1 listing, 1 picture | Print it twice |"), "{row}");
    assert!(!ran.out.contains("Outside"), "{}", ran.out);
}

#[test]
fn a_topic_that_is_not_there_and_a_broken_page_are_told() {
    let small = Small::new();
    let ran = outline(small.root(), &["--topic", "9"]);
    assert_eq!(ran.code, Some(2));
    assert_eq!(ran.err, "there is no topic `9`; there are 04 ownership\n");
    let ran = outline(small.root(), &["--topic", ""]);
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    small.edit(PAGE, "ownership/print_it_twice", "ownership/never_written");
    let ran = outline(small.root(), &[]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("never_written"), "{}", ran.err);
    assert!(ran.err.contains(PAGE), "{}", ran.err);
}
