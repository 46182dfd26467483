//! `course-book isolation` tells what the answers of the server tell.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::process::Command;

use common::Small;
use common::served::Served;
use serde_json::Value;

#[test]
fn what_is_closed_off_is_told_alike_in_the_terminal_and_on_a_page() {
    let output = Command::new(env!("CARGO_BIN_EXE_course-book"))
        .arg("isolation")
        .output()
        .unwrap();
    assert!(output.status.success());
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let small = Small::new();
    let served = Served::start(small.root());
    let answer = served.run("rust", "fn main() {}");
    assert_eq!(answer["isolation"], told);
    let closed = told["open"].as_array().unwrap().is_empty();
    assert_eq!(told["level"] == "full", closed, "{told}");
    assert_eq!(told["why"] == "", closed, "{told}");
}
