//! The endpoints that keep a reader's answers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
#[path = "attacks/support.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod support;

use exercise::quiz::{Ending, Outcome, Quiz, Record};
use serde_json::{Value, json};
use support::Running;

const FOLDER: &str = "crates/topics/ownership/quizzes";
const ID: &str = "ownership/moves/beds";

/// A server whose course has one question, and the question's mark and right option as shown.
fn running() -> (Running, String, u64) {
    let running = Running::start(false);
    let small = &running.small;
    small.write(
        &format!("{FOLDER}/moves.toml"),
        "[[question]]\nid = \"beds\"\nkind = \"happens\"\nask = \"How many beds?\"\n\
         options = [\"prints 3\", \"prints 4\", \"panics\"]\nbecause = \"Three.\"\n\
         reread = [\"ownership/moves\"]\n",
    );
    small.write(
        &format!("{FOLDER}/moves/beds/program.rs"),
        "fn main() {\n    println!(\"3\");\n}\n",
    );
    let file = small.root().join(FOLDER).join("moves.toml");
    let quiz = Quiz::read("ownership", &file).unwrap();
    let question = &quiz.questions[0];
    let mut record = Record::new("1.95.0", "3.13");
    let did = Outcome::Ran {
        printed: "3".to_owned(),
        ending: Ending::Well,
        warnings: Vec::new(),
    };
    record.note(question, &question.programs[0], did);
    small.write(&format!("{FOLDER}/moves.recorded.json"), &record.to_text());
    let right = question.order().iter().position(|place| *place == 0);
    let right = u64::try_from(right.unwrap()).unwrap();
    let mark = question.mark();
    (running, mark, right)
}

fn ask(running: &Running, name: &str, body: &Value) -> (u16, Value) {
    let answer = running.post(name, &[], &body.to_string());
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

#[test]
fn an_answer_is_judged_here_and_kept() {
    let (running, mark, right) = running();
    let stands = |running: &Running| {
        let (status, due) = ask(running, "quiz/due", &json!({}));
        assert_eq!(status, 200, "{due}");
        due["questions"][ID]["standing"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(stands(&running), "new");
    let answer = |choice: Value| {
        let body = json!({ "question": ID, "mark": mark, "choice": choice });
        ask(&running, "quiz/answer", &body)
    };
    let (status, said) = answer(json!(right));
    assert_eq!((status, &said["right"]), (200, &json!(true)), "{said}");
    assert_eq!(said["standing"], "later");
    let (_, said) = answer(json!((right + 1) % 3));
    assert_eq!(said["right"], json!(false), "{said}");
    let (_, said) = answer(Value::Null);
    assert_eq!(said["right"], json!(false), "{said}");
    assert_eq!(stands(&running), "later");
    assert!(running.small.read(".course/quiz.json").contains(ID));
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let (running, mark, _) = running();
    for (body, status) in [
        (json!({}), 400),
        (json!({ "question": ID }), 400),
        (json!({ "question": ID, "mark": mark, "choice": 3 }), 400),
        (json!({ "question": ID, "mark": mark, "choice": -1 }), 400),
        (json!({ "question": ID, "mark": mark, "choice": "0" }), 400),
        (json!({ "question": ID, "mark": "0", "choice": 0 }), 409),
        (
            json!({ "question": "ownership/moves/no", "mark": mark, "choice": 0 }),
            404,
        ),
        (
            json!({ "question": "../../README.md", "mark": mark, "choice": 0 }),
            404,
        ),
    ] {
        let (got, said) = ask(&running, "quiz/answer", &body);
        assert_eq!(got, status, "{body}: {said}");
        assert!(said["error"].as_str().unwrap().ends_with('.'), "{said}");
    }
    assert!(!running.small.root().join(".course/quiz.json").exists());
    // A program that was edited is not what was recorded.
    let program = format!("{FOLDER}/moves/beds/program.rs");
    running.small.write(&program, "fn main() {}\n");
    let body = json!({ "question": ID, "mark": mark, "choice": 0 });
    assert_eq!(ask(&running, "quiz/answer", &body).0, 409);
}
