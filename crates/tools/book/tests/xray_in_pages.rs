//! What a page gets when it asks for an X-ray.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/mod.rs"]
mod common;
#[path = "attacks/support.rs"]
#[allow(dead_code, reason = "the attacks use the rest")]
mod support;

use serde_json::{Value, json};
use support::Running;

const MOVED: &str =
    "fn main() {\n    let tea = String::from(\"<tea>\");\n    drop(tea);\n}\nfn other() {}\n";

fn ask(running: &Running, question: &Value) -> (u16, Value) {
    let answer = running.post("xray", &[], &question.to_string());
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

#[test]
fn a_program_is_answered_with_data_and_with_its_table() {
    let running = Running::start(false);
    let (status, answer) = ask(&running, &json!({ "code": MOVED }));
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["functions"].as_array().unwrap().len(), 2);
    let html = answer["html"].as_str().unwrap();
    assert_eq!(html.matches("<table").count(), 2);
    assert!(html.contains("moved on line 3"), "{html}");
    assert!(html.contains("&lt;tea&gt;") && !html.contains("<tea>"));
    let (_, one) = ask(&running, &json!({ "code": MOVED, "function": "other" }));
    assert_eq!(one["functions"].as_array().unwrap().len(), 1);
}

#[test]
fn a_program_that_is_refused_is_looked_at_all_the_same() {
    let running = Running::start(false);
    let code = MOVED.replace("}\nfn", "    drop(tea);\n}\nfn");
    let (status, answer) = ask(&running, &json!({ "code": code }));
    assert_eq!(status, 200);
    let html = answer["html"].as_str().unwrap();
    assert!(html.contains("line 4: E0382"), "{html}");
    assert_eq!(html.matches("class=\"refused-line\"").count(), 1);
    assert!(html.contains("moved on line 3"), "{html}");
}

#[test]
fn a_teaching_crate_can_be_used() {
    let running = Running::start(false);
    let small = &running.small;
    small.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"crates/topics/*\"]\n",
    );
    small.write("Cargo.lock", "version = 4\n");
    small.write(
        "crates/topics/ownership/Cargo.toml",
        "[package]\nname = \"ownership\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    small.write(
        "crates/topics/ownership/src/lib.rs",
        "pub struct Bed {\n    pub number: u32,\n}\n",
    );
    let code = "use ownership::Bed;\nfn main() {\n    let bed = Bed { number: 3 };\n    \
                let taken = bed;\n    println!(\"{}\", taken.number);\n}\n";
    let (status, answer) = ask(&running, &json!({ "code": code }));
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["errors"], json!([]));
    assert!(answer["html"].as_str().unwrap().contains("moved on line 4"));
    small.write("crates/topics/ownership/src/lib.rs", "pub struct Bed {\n");
    let (status, answer) = ask(&running, &json!({ "code": code }));
    assert_eq!(status, 503);
    let error = answer["error"].as_str().unwrap();
    assert!(
        error.contains("ownership, which could not be built"),
        "{error}"
    );
}

#[test]
fn a_part_is_looked_at_within_its_file_and_nothing_else_is() {
    let running = Running::start(false);
    let file = "crates/topics/ownership/src/lib.rs";
    running.small.write(
        file,
        "struct Bed(String);\nimpl Bed {\n    // ANCHOR: take\n    fn take(self) -> String {\n        \
         let Bed(name) = self;\n        name\n    }\n    // ANCHOR_END: take\n    \
         fn look(&self) {}\n}\n",
    );
    let page = running.small.read(common::PAGE);
    let listing = format!("{{{{#listing {file}:take}}}}");
    running
        .small
        .write(common::PAGE, &format!("{page}\n{listing}\n"));
    let (status, answer) = ask(&running, &json!({ "part": format!("{file}:take") }));
    assert_eq!(status, 200, "{answer}");
    let functions = answer["functions"].as_array().unwrap();
    assert_eq!(functions.len(), 1);
    assert_eq!(functions[0]["name"], "Bed::take");
    for elsewhere in ["book/book.toml:take", "../lib.rs:take", file] {
        let (status, answer) = ask(&running, &json!({ "part": elsewhere }));
        assert_eq!(status, 422, "{answer}");
    }
}

#[test]
fn what_cannot_be_answered_is_said() {
    let running = Running::start(false);
    for (question, status, words) in [
        (json!({}), 400, "`code` must be there"),
        (json!({ "code": 3 }), 400, "`code` must be there"),
        (
            json!({ "code": "print('tea')" }),
            422,
            "cannot be read as Rust",
        ),
        (
            json!({ "code": "struct Tea;" }),
            422,
            "There is no function",
        ),
        (
            json!({ "code": MOVED, "function": "mian" }),
            422,
            "Did you mean one of these: main",
        ),
    ] {
        let (found, answer) = ask(&running, &question);
        assert_eq!(found, status, "{answer}");
        let error = answer["error"].as_str().unwrap();
        assert!(error.contains(words), "{error}");
    }
}
