//! Questions whose answer does not follow from their programs. Each defect is planted and caught.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::sync::OnceLock;

use support::{Fixture, failures};

const ONLY: &[&str] = &["quizzes"];
const QUIZ: &str = "crates/topics/ownership/quizzes/moves.toml";
const FOLDER: &str = "crates/topics/ownership/quizzes/moves";
const RECORD: &str = "crates/topics/ownership/quizzes/moves.recorded.json";
const PAGE: &str = "book/src/04-ownership/moves.md";

const PROGRAM: &str = "fn main() {\n    let line = String::from(\"ward 3\");\n    let kept = line;\n    \
                       println!(\"{kept}\");\n    println!(\"{line}\");\n}\n";

/// A question of each kind, sound.
const SOUND: &str = r#"
[[question]]
id = "happens"
kind = "happens"
ask = "What happens?"
options = ["prints ward 3", "refused E0382 line 4", "refused E0382 line 5", "panics"]
because = "It moved."
reread = ["ownership/moves"]

[[question]]
id = "line"
kind = "line"
ask = "Which line?"
options = [3, 4, 5]
because = "It moved."
reread = ["ownership/moves#moved"]

[[question]]
id = "fix"
kind = "fix"
ask = "Which change?"
given = "program.rs refused E0382"
wanted = "same as program.py"
options = [
  { program = "owner.rs", says = "Print the owner." },
  { program = "empty.rs", says = "Fill it again." },
  { program = "with_mut.rs", says = "Add `mut`." },
]
because = "The owner has it."
reread = ["ownership/moves"]

[[question]]
id = "why"
kind = "why"
ask = "Why is line 5 refused?"
given = "refused E0382 line 5"
options = [
  { says = "It moved before.", predicts = "first.rs compiles" },
  { says = "It is not `mut`.", predicts = "with_mut.rs compiles" },
  { says = "Python would stop, too.", predicts = "twin.py raises NameError" },
]
because = "Order decides."
reread = ["ownership/moves"]
"#;

/// The course with the sound quiz, recorded. All its programs are run for the first one alone: the
/// record is the same in each.
fn course() -> Fixture {
    static RECORDED: OnceLock<String> = OnceLock::new();
    let course = unrecorded();
    let recorded = RECORDED.get_or_init(|| {
        let course = unrecorded();
        let blessed = course.bless(ONLY);
        assert_eq!(blessed.refused(), 0, "{}", blessed.text());
        course.read(RECORD)
    });
    course.write(RECORD, recorded);
    course
}

fn unrecorded() -> Fixture {
    let course = Fixture::new();
    course.change(
        PAGE,
        "## Moved\n",
        "## Moved\n\n{{#quiz ownership/moves}}\n",
    );
    course.write(QUIZ, SOUND);
    let with_mut = PROGRAM.replace("let line", "let mut line");
    let owner = PROGRAM.replace("{line}", "{kept}");
    let refill = "    line = String::new();\n    println!(\"{line}\");";
    let empty = with_mut.replace("    println!(\"{line}\");", refill);
    let first = "fn main() {\n    let line = String::from(\"ward 3\");\n    println!(\"{line}\");\n    \
                 let kept = line;\n    println!(\"{kept}\");\n}\n";
    let python = "line = \"ward 3\"\nkept = line\nprint(kept)\nprint(line)\n";
    for question in ["happens", "line", "fix", "why"] {
        course.write(&format!("{FOLDER}/{question}/program.rs"), PROGRAM);
    }
    for (path, text) in [
        ("fix/program.py", python),
        ("fix/owner.rs", &owner),
        ("fix/empty.rs", &empty),
        ("fix/with_mut.rs", &with_mut),
        ("why/first.rs", first),
        ("why/with_mut.rs", &with_mut),
        ("why/twin.py", python),
    ] {
        course.write(&format!("{FOLDER}/{path}"), text);
    }
    course
}

/// The sound quiz with one change, and the words in which the proof says what is wrong.
fn caught(from: &str, to: &str, words: &[&str]) {
    let course = course();
    course.change(QUIZ, from, to);
    course.fails(ONLY, "quizzes/ownership/moves", words);
    let blessed = course.bless(ONLY);
    assert_eq!(blessed.refused(), 1, "{}", blessed.text());
}

/// The sound quiz with one program changed.
fn caught_in(program: &str, text: &str, words: &[&str]) {
    let course = course();
    course.write(&format!("{FOLDER}/{program}"), text);
    course.fails(ONLY, "quizzes/ownership/moves", words);
}

#[test]
fn a_sound_quiz_holds_is_remembered_and_says_what_is_right() {
    let course = course();
    course.holds(ONLY);
    let again = course.prove(ONLY);
    assert!(again.results.iter().all(|proved| proved.remembered));

    course.remove(RECORD);
    course.fails(ONLY, "quizzes/ownership/moves", &["not recorded", "bless"]);
    let said = course.bless(ONLY).text();
    for right in [
        "happens: option 3 of 4 is right: refused E0382 line 5",
        "line: option 3 of 3 is right",
        "fix: option 1 of 3 is right: Print the owner.",
        "why: option 1 of 3 is right: It moved before.",
    ] {
        assert!(said.contains(right), "`{right}` is missing in:\n{said}");
    }
}

#[test]
fn no_right_option_is_caught() {
    caught(
        "\"refused E0382 line 5\", \"panics\"",
        "\"panics\"",
        &[
            "moves.toml:2",
            "`happens`",
            "no option is right",
            "E0382 on line 5",
        ],
    );
    caught("[3, 4, 5]", "[3, 4]", &["`line`", "no option is right"]);
    caught_in(
        "fix/owner.rs",
        &PROGRAM.replace("{line}", "again {kept}"),
        &["`fix`", "no option is right", "owner.rs: it prints 2 lines"],
    );
}

#[test]
fn two_right_options_are_caught() {
    caught(
        "\"panics\"",
        "\"refused\"",
        &["`happens`", "options 3 and 4 are right"],
    );
    caught(
        "with_mut.rs compiles",
        "with_mut.rs refused E0382",
        &["`why`", "options 1 and 2 are right"],
    );
    caught(
        "twin.py raises NameError",
        "twin.py runs",
        &["`why`", "options 1 and 3 are right"],
    );
}

#[test]
fn a_witness_that_shows_nothing_is_caught() {
    caught_in(
        "why/with_mut.rs",
        "fn main() {\n    let mut line = 3;\n    println!(\"{lime}\");\n}\n",
        &["with_mut.rs: line 3 is refused with E0425", "shows nothing"],
    );
    caught_in(
        "why/with_mut.rs",
        "fn main() {\n    let mut line = ;\n}\n",
        &["no code", "shows nothing"],
    );
    caught_in(
        "why/with_mut.rs",
        &PROGRAM.replace("    ", "  "),
        &["program.rs and with_mut.rs are the same program"],
    );
}

#[test]
fn what_is_given_and_is_not_so_is_caught() {
    caught(
        "given = \"refused E0382 line 5\"",
        "given = \"refused E0382 line 4\"",
        &["`why`", "`given` says", "line 4", "on line 5"],
    );
}

#[test]
fn a_line_that_holds_nothing_and_a_program_that_needs_no_fix_are_caught() {
    caught("[3, 4, 5]", "[5, 6]", &["line 6", "holds nothing"]);
    caught_in(
        "fix/program.rs",
        "fn main() {\n    println!(\"ward 3\\nward 3\");\n}\n",
        &["`fix`", "nothing to fix"],
    );
}

#[test]
fn programs_that_vary_or_do_not_end_are_caught() {
    caught_in(
        "why/twin.py",
        "import time\n\nprint(time.time_ns())\n",
        &["twin.py", "something else each time"],
    );
    caught_in(
        "why/first.rs",
        "fn main() {\n    loop {}\n}\n",
        &["first.rs was stopped", "end by themselves"],
    );
}

#[test]
fn an_output_that_is_not_the_recorded_one_is_caught() {
    caught_in(
        "why/first.rs",
        "fn main() {\n    println!(\"ward 4\");\n}\n",
        &["moves.recorded.json", "records anew"],
    );
    let course = course();
    course.change(RECORD, "ward 3\\nward 3", "ward 3\\nward 4");
    course.fails(
        ONLY,
        "quizzes/ownership/moves",
        &["something else than recorded", "- ward 4", "+ ward 3"],
    );
}

#[test]
fn what_is_wrong_with_the_files_is_said_by_the_book() {
    for (from, to, words) in [
        ("kind = \"why\"", "kind = \"wy\"", "there is no kind `wy`"),
        (
            "because = \"Order",
            "becuase = \"Order",
            "did you mean `because`",
        ),
        (
            "predicts = \"first.rs compiles\"",
            "note = \"x\"",
            "no `predicts`",
        ),
        (
            "first.rs compiles",
            "frist.rs compiles",
            "there is no frist.rs",
        ),
        ("first.rs compiles", "first.rs explodes", "is no claim"),
        (
            "id = \"why\"",
            "id = \"line\"",
            "another question of this id",
        ),
        ("[3, 4, 5]", "[3, 4, \"five\"]", "no line of a program"),
        (
            "wanted = \"same as program.py\"\n",
            "",
            "`wanted` is missing",
        ),
        (
            "\"ownership/moves#moved\"",
            "\"ownership/mooves\"",
            "no page `ownership/mooves`",
        ),
        (
            "[[question]]\nid = \"why\"",
            "[[question]\nid = \"why\"",
            "moves.toml:",
        ),
    ] {
        let course = course();
        course.change(QUIZ, from, to);
        let summary = course.prove(&["book/sources"]);
        let failed = failures(&summary);
        assert!(
            failed.iter().any(|(_, why)| why.contains(words)),
            "{from} → {to}: {failed:?}"
        );
    }
}

#[test]
fn a_quiz_out_of_its_place_is_caught() {
    let course = course();
    course.change(PAGE, "{{#quiz ownership/moves}}\n", "");
    course.fails(
        &["book/sources"],
        "book/sources",
        &["no page shows this quiz"],
    );

    let course = self::course();
    course.write(&format!("{FOLDER}/why/left.rs"), "fn main() {}\n");
    let summary = course.prove(&["book/sources"]);
    assert!(
        failures(&summary)[0]
            .1
            .contains("nothing speaks of left.rs")
    );

    let course = self::course();
    course.remove(QUIZ);
    let summary = course.prove(&["book/sources"]);
    assert!(failures(&summary)[0].1.contains("belongs to no quiz"));
}

#[test]
fn answers_given_away_by_their_length_are_caught() {
    let course = course();
    let mut quiz = SOUND.to_owned();
    for number in 0..12 {
        let id = format!("long_{number}");
        quiz.push_str(&format!(
            "\n[[question]]\nid = \"{id}\"\nkind = \"why\"\nask = \"Why? ({number})\"\n\
             options = [\n  {{ says = \"The longest sentence is the right one.\", predicts = \
             \"program.rs refused\" }},\n  {{ says = \"Not this.\", predicts = \"program.rs \
             compiles\" }},\n]\nbecause = \"So.\"\nreread = [\"ownership/moves\"]\n"
        ));
        course.write(&format!("{FOLDER}/{id}/program.rs"), PROGRAM);
    }
    course.write(QUIZ, &quiz);
    assert_eq!(course.bless(ONLY).refused(), 0);
    course.fails(
        ONLY,
        "quizzes/balance",
        &["the longest option is right", "long_11"],
    );
}
