//! Questions asked again: in a terminal, and without one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(unix)]
#[path = "support/pty.rs"]
mod pty;
mod support;

use exercise::quiz::{Ending, Outcome, Quiz, Record};
#[cfg(unix)]
use serde_json::Value;
use serde_json::json;
use support::TestCourse;

const QUIZ: &str = "crates/topics/ownership/quizzes/moves.toml";
const PROGRAM: &str = "crates/topics/ownership/quizzes/moves/beds/program.rs";

/// A course with one question, whose right answer is that 3 is printed.
fn course() -> TestCourse {
    let course = TestCourse::new();
    course.write(
        QUIZ,
        "[[question]]\nid = \"beds\"\nkind = \"happens\"\nask = \"How many beds?\"\n\
         options = [\"prints 3\", \"prints 4\", \"panics\"]\nbecause = \"Three were counted.\"\n\
         reread = [\"ownership/moves\"]\n",
    );
    course.write(PROGRAM, "fn main() {\n    println!(\"3\");\n}\n");
    let quiz = Quiz::read("ownership", &course.root().join(QUIZ)).unwrap();
    let question = &quiz.questions[0];
    let mut record = Record::new("1.95.0", "3.13");
    let did = Outcome::Ran {
        printed: "3".to_owned(),
        ending: Ending::Well,
        warnings: Vec::new(),
    };
    record.note(question, &question.programs[0], did);
    let file = "crates/topics/ownership/quizzes/moves.recorded.json";
    course.write(file, &record.to_text());
    course
}

/// A question whose options are sentences, each tested with `four.rs`.
#[cfg(unix)]
fn add_why(course: &TestCourse) {
    let file = "crates/topics/ownership/quizzes/why.toml";
    course.write(
        file,
        "[[question]]\nid = \"beds\"\nkind = \"why\"\nask = \"Why 3?\"\n\
         given = \"prints 3\"\noptions = [\n\
         { says = \"The text says so.\", predicts = \"four.rs prints 4\" },\n\
         { says = \"It is the only number.\", predicts = \"four.rs prints 3\" },\n]\n\
         because = \"A text is printed as it is.\"\nreread = [\"ownership/moves\"]\n",
    );
    for (name, number) in [("program.rs", 3), ("four.rs", 4)] {
        let program = format!("fn main() {{\n    println!(\"{number}\");\n}}\n");
        let file = format!("crates/topics/ownership/quizzes/why/beds/{name}");
        course.write(&file, &program);
    }
    let quiz = Quiz::read("ownership", &course.root().join(file)).unwrap();
    let question = &quiz.questions[0];
    let mut record = Record::new("1.95.0", "3.13");
    for program in &question.programs {
        let printed = if program.name == "four.rs" { "4" } else { "3" };
        let did = Outcome::Ran {
            printed: printed.to_owned(),
            ending: Ending::Well,
            warnings: Vec::new(),
        };
        record.note(question, program, did);
    }
    let file = "crates/topics/ownership/quizzes/why.recorded.json";
    course.write(file, &record.to_text());
}

/// Makes the question due, as it is answered so far.
#[cfg(unix)]
fn long_ago(course: &TestCourse) {
    let mut kept: Value = serde_json::from_str(&course.read(".course/quiz.json")).unwrap();
    let note = &mut kept["questions"]["ownership/moves/beds"];
    note["due"] = json!(5);
    note["answered"] = json!(1);
    course.write(".course/quiz.json", &kept.to_string());
}

/// Answers in a terminal of its own.
#[cfg(unix)]
fn talk(course: &TestCourse, arguments: &[&str], keys: &[&str]) -> String {
    let mut terminal = pty::Pty::new(90, 40);
    let mut child = terminal.start(&mut course.command(arguments));
    for key in keys {
        terminal.until("to stop): ");
        terminal.said.clear();
        terminal.press(key);
    }
    terminal.until(" right.\r\n");
    assert!(pty::ended(&mut child).success());
    terminal.said.clone()
}

/// The letter of the option that says `words`.
#[cfg(unix)]
fn letter(course: &TestCourse, words: &str) -> String {
    let quiz = Quiz::read("ownership", &course.root().join(QUIZ)).unwrap();
    let question = &quiz.questions[0];
    let order = question.order();
    let place = order
        .iter()
        .position(|place| question.choices[*place].claims[0].what.to_string() == words);
    format!("{}\n", "abc".chars().nth(place.unwrap()).unwrap())
}

#[cfg(unix)]
#[test]
fn a_question_is_asked_explained_and_comes_back() {
    let course = course();
    let review = ["review", "ownership"];
    let wrong = letter(&course, "prints 4");
    let said = talk(&course, &review, &["z\n", &wrong]);
    for words in [
        "Not this one. The right answer is",
        "Three were counted.",
        "program.rs: it prints “3”",
        "It comes back in 10 minutes.",
        "0 of 1 right.",
    ] {
        assert!(said.contains(words), "{words} is missing in {said}");
    }

    long_ago(&course);
    let due = course.run(&["review"]);
    assert_eq!(due.code, 0, "{due:?}");
    assert!(due.out.contains("1 question is due:"), "{}", due.out);
    assert!(due.out.contains("ownership/moves/beds: How many beds?"));

    let right = letter(&course, "prints 3");
    let said = talk(&course, &["review"], &[&right]);
    assert!(said.contains("Right.") && said.contains("It comes back tomorrow."));
    let due = course.run(&["review"]);
    assert!(
        due.out
            .contains("No question is due. The next one comes back tomorrow.")
    );
}

#[cfg(unix)]
#[test]
fn stopping_and_not_knowing() {
    let course = course();
    let said = talk(&course, &["review", "ownership/moves"], &["q\n"]);
    assert!(said.contains("0 of 0 right."), "{said}");
    assert!(!course.root().join(".course/quiz.json").exists());
    let said = talk(&course, &["review", "ownership/moves"], &["?\n"]);
    assert!(said.contains("The right answer is") && !said.contains("Not this one"));
    let said = talk(&course, &["review", "ownership/moves"], &["\x04"]);
    assert!(
        said.contains("0 of 0 right."),
        "the end of the input: {said}"
    );
}

#[cfg(unix)]
#[test]
fn each_sentence_is_shown_right_or_wrong_by_a_test() {
    let course = course();
    add_why(&course);
    let said = talk(&course, &["review", "ownership/why"], &["?\n"]);
    for words in [
        "right: then four.rs would print “4”. That is so: it prints “4”.",
        "wrong: then four.rs would print “3”. That is not so: it prints “4”.",
        "     -     println!(\"3\");",
        "     +     println!(\"4\");",
    ] {
        assert!(said.contains(words), "{words} is missing in {said}");
    }
    assert_eq!(said.matches("   four.rs:").count(), 1, "{said}");
}

#[test]
fn without_a_terminal_it_says_what_is_due_and_asks_nothing() {
    let course = course();
    let nothing = course.run(&["review"]);
    assert_eq!(nothing.code, 0, "{nothing:?}");
    assert!(
        nothing.out.contains("you have not answered one yet"),
        "{nothing:?}"
    );
    let chosen = course.run(&["review", "ownership"]);
    assert!(chosen.out.contains("1 question:"), "{chosen:?}");
    assert!(
        chosen
            .out
            .contains("`cargo course review ownership` in a terminal")
    );
    let unknown = course.run(&["review", "ownership/mooves"]);
    assert_eq!(unknown.code, 2, "{unknown:?}");
    assert!(unknown.err.contains("ownership/moves"), "{}", unknown.err);
}

#[test]
fn a_question_that_changed_is_due_and_answers_survive_damage() {
    let course = course();
    let kept = json!({"version": 1, "questions": {"ownership/moves/beds": {
        "mark": "0", "answered": 1, "right": true, "step": 4, "due": null,
    }}});
    course.write(".course/quiz.json", &kept.to_string());
    let due = course.run(&["review"]);
    assert!(due.out.contains("1 question is due:"), "{due:?}");

    course.write(".course/quiz.json", "{\"version\": 1, \"quest");
    let damaged = course.run(&["review"]);
    assert_eq!(damaged.code, 0, "{damaged:?}");
    assert!(
        damaged.err.contains("quiz answers was damaged"),
        "{damaged:?}"
    );

    course.write(".course/quiz.json", "{\"version\": 9}");
    let newer = course.run(&["review"]);
    assert!(newer.err.contains("newer version"), "{newer:?}");
    assert_eq!(course.read(".course/quiz.json"), "{\"version\": 9}");
}
