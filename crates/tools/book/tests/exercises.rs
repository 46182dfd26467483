//! The endpoints behind an exercise's card: the same judge and the same progress as in the
//! terminal, and no way to any other file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
#[path = "attacks/support.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use exercise::{Cancel, Course, Judge, JudgeOptions, Progress, Shipped};
use serde_json::{Value, json};
use support::Running;

const ID: &str = "ownership/print_it_twice";
const SOURCE: &str = "exercises/04_ownership/01_print_it_twice/src/lib.rs";
const TEST: &str = "exercises/04_ownership/01_print_it_twice/tests/print_it_twice.rs";
const SHIPPED: &str = "//! Show it twice.\n\npub fn twice(line: String) -> String {\n    let kept = line;\n    \
                       format!(\"{line} {kept}\")\n}\n";
const SOLVED: &str = "//! Show it twice.\n\npub fn twice(line: String) -> String {\n    \
                      format!(\"{line} {line}\")\n}\n";

/// A server whose course has one exercise, with its shipped state recorded.
fn running() -> Running {
    let running = Running::start(false);
    running.small.write(SOURCE, SHIPPED);
    running.small.write(
        TEST,
        "#[test]\nfn it_stands_twice() {\n    \
         assert_eq!(print_it_twice::twice(String::from(\"a\")), \"a a\");\n}\n",
    );
    let course = Course::load(running.small.root()).unwrap();
    let record = Shipped::generate(&course.topics()[0]).unwrap();
    running
        .small
        .write("exercises/04_ownership/shipped.json", &record);
    running
}

fn ask(running: &Running, name: &str, body: &Value) -> (u16, Value) {
    let answer = running.post(name, &[], &body.to_string());
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

fn good(running: &Running, name: &str, body: &Value) -> Value {
    let (status, answer) = ask(running, name, body);
    assert_eq!(status, 200, "{name}: {answer}");
    answer
}

fn save(running: &Running, hash: &Value, text: &str) -> (u16, Value) {
    let body = json!({ "id": ID, "file": "src/lib.rs", "hash": hash, "text": text });
    ask(running, "exercise/save", &body)
}

#[test]
fn an_exercise_goes_from_open_to_done_and_the_terminal_agrees() {
    let running = running();
    let course = Course::load(running.small.root()).unwrap();
    let exercise = course.resolve(ID).unwrap();
    let judge = Judge::new(&course, JudgeOptions::default());
    let terminal = || judge.check(exercise, &Cancel::new()).to_json();
    let done = || {
        let (progress, _) = Progress::open(running.small.root()).unwrap();
        progress.done(ID)
    };

    let state = good(&running, "exercise", &json!({ "id": ID }));
    assert_eq!(state["status"], "open");
    assert_eq!(state["files"], json!(["src/lib.rs"]));
    assert_eq!(state["text"], SHIPPED);
    assert_eq!(state["verdict"], Value::Null, "nothing was judged yet");

    let checked = good(&running, "exercise/check", &json!({ "id": ID }));
    let said = &checked["verdict"];
    assert_eq!(said["outcome"]["kind"], "does_not_compile", "{said}");
    assert_eq!(said["diagnostics"][0]["code"], "E0382");
    assert_eq!(said["cards"][0]["code"], "E0382");
    assert_eq!(said["cards"][0]["fixes"][0]["do"], "Use the new name.");
    assert_eq!(said["cards"][0]["page"], "/04-ownership/moves.html");
    let theirs = terminal();
    for part in ["outcome", "diagnostics", "tests", "notes", "passed"] {
        assert_eq!(said[part], theirs[part], "{part}");
    }
    assert!(!done());

    let (status, saved) = save(&running, &state["hash"], SOLVED);
    assert_eq!((status, &saved["status"]), (200, &json!("in_work")));
    assert_eq!(running.small.read(SOURCE), SOLVED);
    let checked = good(&running, "exercise/check", &json!({ "id": ID }));
    let theirs = terminal();
    assert_eq!(checked["verdict"]["tests"], theirs["tests"]);
    assert_eq!(checked["verdict"]["passed"], true, "{checked}");
    assert_eq!(checked["status"], "done");
    assert!(done(), "done here is done in the terminal");
    assert_eq!(
        theirs["remembered"], true,
        "the terminal need not judge again"
    );

    // Changed again: it stays done, and the page does not say that this text passes.
    running.small.write(SOURCE, SHIPPED);
    let state = good(&running, "exercise", &json!({ "id": ID }));
    assert_eq!(state["status"], "done_earlier");
    assert_eq!(state["verdict"]["outcome"]["kind"], "does_not_compile");
}

#[test]
fn a_file_that_somebody_else_saved_is_not_overwritten() {
    let running = running();
    let began = good(&running, "exercise", &json!({ "id": ID }));
    running.small.write(SOURCE, "pub fn newer() {}\n");
    let (status, answer) = save(&running, &began["hash"], SOLVED);
    assert_eq!(status, 409);
    let error = answer["error"].as_str().unwrap();
    assert!(error.contains("Nothing was overwritten"), "{error}");
    assert_eq!(running.small.read(SOURCE), "pub fn newer() {}\n");

    // Who has seen the newer one may decide.
    let now = good(&running, "exercise", &json!({ "id": ID }));
    assert_eq!(now["text"], "pub fn newer() {}\n");
    assert_eq!(save(&running, &now["hash"], SOLVED).0, 200);
    assert_eq!(running.small.read(SOURCE), SOLVED);
}

#[test]
fn of_pages_that_save_at_once_one_wins_and_the_others_hear_of_it() {
    let running = running();
    let began = good(&running, "exercise", &json!({ "id": ID }));
    let texts: Vec<String> = (0..6).map(|page| format!("// page {page}\n")).collect();
    let answers: Vec<u16> = std::thread::scope(|scope| {
        let pages: Vec<_> = texts
            .iter()
            .map(|text| scope.spawn(|| save(&running, &began["hash"], text).0))
            .collect();
        pages.into_iter().map(|page| page.join().unwrap()).collect()
    });
    let winners: Vec<usize> = (0..6).filter(|page| answers[*page] == 200).collect();
    let [winner] = winners.as_slice() else {
        panic!("each believes that its text is on the disk: {answers:?}");
    };
    assert!(answers.iter().all(|status| [200, 409].contains(status)));
    assert_eq!(running.small.read(SOURCE), texts[*winner]);
}

#[test]
fn page_and_terminal_check_at_once_and_agree() {
    let running = running();
    let course = Course::load(running.small.root()).unwrap();
    let exercise = course.resolve(ID).unwrap();
    let judge = Judge::new(&course, JudgeOptions::default());
    let red = SOLVED.replace("{line} {line}", "{line}, {line}");
    for text in [SHIPPED, &red, SOLVED] {
        running.small.write(SOURCE, text);
        let (page, terminal) = std::thread::scope(|scope| {
            let check = || good(&running, "exercise/check", &json!({ "id": ID }));
            let page = scope.spawn(check);
            let terminal = scope.spawn(|| judge.check(exercise, &Cancel::new()).to_json());
            (page.join().unwrap(), terminal.join().unwrap())
        });
        assert_eq!(page["text"], *text);
        for part in ["outcome", "diagnostics", "tests", "notes", "passed"] {
            assert_eq!(page["verdict"][part], terminal[part], "{part} of\n{text}");
        }
    }
    let (progress, _) = Progress::open(running.small.root()).unwrap();
    assert!(progress.done(ID));
    assert_eq!(running.small.read(SOURCE), SOLVED);
}

#[test]
fn hints_are_counted_as_in_the_terminal() {
    let running = running();
    let root = running.small.root();
    let hints = |state: &Value| {
        (
            state["hints"]["seen"].clone(),
            state["hints"]["shown"].clone(),
        )
    };
    let state = good(&running, "exercise", &json!({ "id": ID }));
    assert_eq!(hints(&state), (json!(0), json!([])), "none is given away");
    let state = good(&running, "exercise/hint", &json!({ "id": ID }));
    assert_eq!(hints(&state), (json!(1), json!(["a"])));
    let (mut progress, _) = Progress::open(root).unwrap();
    assert_eq!(progress.hints_seen(ID), 1);
    progress.set_hints_seen(ID, 2).unwrap();
    for _ in 0..2 {
        let state = good(&running, "exercise/hint", &json!({ "id": ID }));
        assert_eq!(hints(&state), (json!(3), json!(["a", "b", "c"])));
    }
}

#[test]
fn nothing_but_the_learners_files_can_be_named() {
    let running = running();
    let hash = good(&running, "exercise", &json!({ "id": ID }))["hash"].clone();
    for id in [
        "",
        "print_it_twice",
        "ownership/../ownership/print_it_twice",
        "../../etc/passwd",
        "/etc/passwd",
        "exercises/04_ownership/01_print_it_twice",
        "ownership/print_it_twice/",
    ] {
        for name in [
            "exercise",
            "exercise/check",
            "exercise/hint",
            "exercise/save",
        ] {
            let (status, answer) = ask(&running, name, &json!({ "id": id }));
            assert_eq!(status, 404, "{name} {id}: {answer}");
        }
    }
    let before = running.small.read("Cargo.toml");
    for file in [
        "",
        "Cargo.toml",
        "tests/print_it_twice.rs",
        "../../../Cargo.toml",
        "src/../../../../Cargo.toml",
        "src\\lib.rs",
        "/etc/passwd",
        "src/lib.rs\u{0}",
    ] {
        let body = json!({ "id": ID, "file": file, "hash": hash, "text": "x" });
        let (status, answer) = ask(&running, "exercise/save", &body);
        assert_eq!(status, 404, "{file}: {answer}");
        let (status, answer) = ask(&running, "exercise", &body);
        assert_eq!(status, 409, "{file}: {answer}");
        assert!(answer.get("text").is_none(), "{answer}");
    }
    assert_eq!(running.small.read("Cargo.toml"), before);
    for body in [
        json!({}),
        json!({ "id": 1 }),
        json!({ "id": ID, "file": "src/lib.rs", "hash": hash }),
        json!({ "id": ID, "file": "src/lib.rs", "hash": hash, "text": ["x"] }),
    ] {
        assert_eq!(ask(&running, "exercise/save", &body).0, 400, "{body}");
    }
    assert_eq!(running.small.read(SOURCE), SHIPPED);
}

#[test]
fn a_gone_or_broken_file_is_told_and_does_not_stop_the_rest() {
    let running = running();
    running.small.remove(SOURCE);
    let (status, answer) = ask(&running, "exercise", &json!({ "id": ID }));
    assert_eq!(status, 409);
    let error = answer["error"].as_str().unwrap();
    assert!(
        error.contains("cargo course reset print_it_twice"),
        "{error}"
    );
    running.small.write(SOURCE, SOLVED);
    assert_eq!(
        good(&running, "exercise", &json!({ "id": ID }))["status"],
        "in_work"
    );
}

#[test]
fn open_pages_hear_of_saves_and_of_progress_elsewhere() {
    let running = running();
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, running.port)).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let port = running.port;
    write!(
        stream,
        "GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"
    )
    .unwrap();
    let mut lines = BufReader::new(stream).lines();
    let mut next = || {
        loop {
            if lines.next().unwrap().unwrap() == "event: exercise" {
                let data = lines.next().unwrap().unwrap();
                let data = data.strip_prefix("data: ").unwrap().to_owned();
                return serde_json::from_str::<Value>(&data).unwrap();
            }
        }
    };
    running.small.write(SOURCE, SOLVED);
    // What came before this save may be told first.
    while next()["ids"] != json!([ID]) {}
    let (mut progress, _) = Progress::open(running.small.root()).unwrap();
    progress.mark_done(ID).unwrap();
    while next()["ids"] != Value::Null {}
}
