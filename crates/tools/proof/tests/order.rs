//! The reading order: what is used before it is taught is planted, and caught.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Fixture, failures};

const CONCEPTS: &str = "book/concepts.toml";
const MOVES: &str = "book/src/04-ownership/moves.md";
const PROGRAM: &str = "crates/topics/ownership/examples/moves.rs";
const EXERCISE: &str = "exercises/04_ownership/01_print_twice/Cargo.toml";

#[test]
fn a_course_in_order_holds() {
    Fixture::new().holds(&["order"]);
}

#[test]
fn a_word_without_a_concept_is_caught() {
    let course = Fixture::new();
    course.change(PROGRAM, "{line}\")", "{}\", line.trim())");
    course.fails(
        &["order"],
        "order/pages",
        &[
            "crates/topics/ownership/examples/moves.rs:3, shown by book/src/04-ownership/moves.md",
            "`.trim` belongs to no concept; write it in book/concepts.toml",
        ],
    );
}

#[test]
fn a_word_that_a_later_page_teaches_is_caught() {
    let course = Fixture::new();
    course.change(PROGRAM, "{line}\")", "{}\", line.chars().sum())");
    course.change(CONCEPTS, "moves = [", "moves = [\".chars\", ");
    course.change(
        MOVES,
        "## Moved",
        "Write `line.chars()` for its characters.\n\n## Moved",
    );
    course.fails(
        &["order"],
        "order/pages",
        &[
            "moves.rs:3",
            "`.sum` belongs to `ownership-at-large`, which \
             book/src/04-ownership/checkpoint.md teaches later",
        ],
    );
}

#[test]
fn an_xray_before_the_page_that_explains_it_is_caught() {
    let course = Fixture::new();
    course.change(
        CONCEPTS,
        "ownership-at-large = [",
        "ownership-at-large = [\"{{#xray}}\", ",
    );
    course.change(
        "book/src/04-ownership/checkpoint.md",
        "{{#exercise",
        "{{#xray ownership/moves}}\n\n{{#exercise",
    );
    course.holds(&["order"]);
    course.change(MOVES, "## Moved", "{{#xray ownership/moves}}\n\n## Moved");
    course.fails(
        &["order"],
        "order/pages",
        &["moves.md:7: `{{#xray}}` belongs to `ownership-at-large`"],
    );
}

#[test]
fn a_page_that_does_not_show_its_words_and_a_concept_without_a_page_are_caught() {
    let course = Fixture::new();
    course.change(CONCEPTS, "moves = [", "moves = [\".pop\", ");
    course.fails(
        &["order"],
        "order/concepts",
        &["`.pop` stands under `moves`, but book/src/04-ownership/moves.md shows it in no program"],
    );

    let course = Fixture::new();
    let concepts = course.read(CONCEPTS);
    course.write(CONCEPTS, &format!("{concepts}loans = [\".borrow\"]\n"));
    course.fails(
        &["order"],
        "order/concepts",
        &["`loans` is taught by no page"],
    );
}

#[test]
fn needs_that_are_missing_unknown_or_too_late_are_caught() {
    for (needs, said) in [
        ("", "`needs` is missing"),
        ("needs = [\"moved\"]\n", "`moved`, which no page teaches"),
        (
            "needs = [\"moves\", \"ownership-at-large\"]\n",
            "`ownership-at-large`, which book/src/04-ownership/checkpoint.md teaches later",
        ),
    ] {
        let course = Fixture::new();
        course.change(EXERCISE, "needs = [\"moves\"]\n", needs);
        course.fails(&["order"], "order/exercises", &[EXERCISE, said]);
    }
    let course = Fixture::new();
    course.change(
        "exercises/04_ownership/02_count_beds/Cargo.toml",
        "needs = [\"moves\", \"ownership-at-large\"]",
        "needs = [\"moves\"]",
    );
    course.fails(
        &["order"],
        "order/exercises",
        &[
            "02_count_beds",
            "uses ownership-at-large; name them in `needs`",
        ],
    );
}

#[test]
fn an_exercise_and_its_solution_are_read_as_a_learner_reads_them() {
    let course = Fixture::new();
    course.change(
        "solutions/04_ownership/01_print_twice/src/lib.rs",
        "let moved = line;",
        "let moved = line.repeat(1);",
    );
    course.fails(
        &["order"],
        "order/exercises",
        &[
            "solutions/04_ownership/01_print_twice/src/lib.rs:5, an exercise of \
             book/src/04-ownership/moves.md",
            "`.repeat` belongs to no concept",
        ],
    );
}

#[test]
fn programs_that_the_task_has_the_learner_read_are_read() {
    for file in ["refused/too_short.rs", "programs/mod.rs"] {
        let course = Fixture::new();
        let file = format!("exercises/04_ownership/01_print_twice/tests/{file}");
        course.write(&file, "fn main() {\n    let _ = 3_i32.pow(2);\n}\n");
        course.fails(
            &["order"],
            "order/exercises",
            &[&format!("{file}:2"), "`.pow` belongs to no concept"],
        );
    }
}

#[test]
fn a_file_of_concepts_that_cannot_be_read_is_told() {
    for (text, said) in [
        ("moves = [\"let\", \"let\"]\n", "twice under `moves`"),
        (
            "moves = [\"let\"]\nmore = [\"let\"]\n",
            "under `more` and under `moves`",
        ),
    ] {
        let course = Fixture::new();
        course.write(CONCEPTS, text);
        let summary = course.prove(&["order"]);
        for (_, why) in failures(&summary) {
            assert!(why.contains(said), "{why}");
        }
        assert_eq!(failures(&summary).len(), 3);
    }
}
