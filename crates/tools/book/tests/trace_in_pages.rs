//! What a page gets when it asks for a trace. Where there is no Python the server says so, and no
//! more is looked at.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/mod.rs"]
mod common;
#[path = "attacks/support.rs"]
#[allow(dead_code, reason = "the attacks use the rest")]
mod support;

use serde_json::{Value, json};
use support::Running;

fn ask(code: &str) -> (u16, Value) {
    let running = Running::start(false);
    let question = json!({ "code": code }).to_string();
    let answer = running.post("trace", &[], &question);
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

/// The answer to a program, where there is a Python to run it.
fn traced(code: &str) -> Option<Value> {
    let (status, answer) = ask(code);
    if !common::served::has_python() {
        assert_eq!(status, 503, "{answer}");
        return None;
    }
    assert_eq!(status, 200, "{answer}");
    Some(answer)
}

#[test]
fn a_program_is_answered_with_data_and_with_its_table() {
    let code = "tea = ['<tea>']\nlent = tea\nlent.append('<milk>')\n";
    let Some(answer) = traced(code) else { return };
    assert_eq!(answer["steps"].as_array().unwrap().len(), 3);
    assert_eq!(answer["end"]["how"], "finished");
    let html = answer["html"].as_str().unwrap();
    assert_eq!(html.matches("<table").count(), 1);
    assert_eq!(html.matches("<svg").count(), 3);
    assert!(html.contains("seen through tea and lent"), "{html}");
    assert!(html.contains("&lt;milk&gt;") && !html.contains("<milk>"));
    assert!(answer["isolation"]["level"].is_string());
}

#[test]
fn what_fails_or_is_no_python_is_told_in_the_table() {
    let Some(failed) = traced("beds = []\nbeds[3]\n") else {
        return;
    };
    let html = failed["html"].as_str().unwrap();
    assert!(html.contains("class=\"refused-line\""), "{html}");
    assert!(html.contains("IndexError: list index out of range"));
    let latin = traced("let tea = 1;\n").unwrap();
    let html = latin["html"].as_str().unwrap();
    assert!(html.contains("not a Python program yet"));
}

#[test]
fn an_endless_loop_inside_the_interpreter_is_stopped() {
    let Some(answer) = traced("beds = 1\nsum(iter(int, 1))\n") else {
        return;
    };
    assert_eq!(answer["end"]["how"], "stopped");
    assert_eq!(answer["steps"].as_array().unwrap().len(), 1);
}

#[test]
fn a_program_is_closed_off_while_it_is_traced() {
    let file = std::env::temp_dir().join(format!("outside-{}", std::process::id()));
    let code = format!(
        "from pathlib import Path\ntry:\n    Path({:?}).write_text('x')\n    wrote = True\n\
         except OSError:\n    wrote = False\n",
        file.display()
    );
    // The program itself: a test harness cannot be the supervisor that closes a command off.
    let small = common::Small::new();
    let served = common::served::Served::start(small.root());
    let (status, answer) = served.ask("trace", &json!({ "code": code }));
    let written = file.exists();
    let _ = std::fs::remove_file(&file);
    if common::served::has_python() {
        assert_eq!(status, 200, "{answer}");
        let open = answer["isolation"]["level"] == "none";
        assert_eq!(written, open, "{answer}");
    }
}

#[test]
fn what_cannot_be_answered_is_said() {
    let running = Running::start(false);
    let answer = running.post("trace", &[], "{}");
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("`code` must be there"));
}
