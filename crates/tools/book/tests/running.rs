//! Programs of the course run in the page as the page says they do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use book::{CourseBook, Pair, Recorded, Refused};
use common::served::Served;
use exercise::judge::environment::{self, Environment};

fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    fs::canonicalize(root).unwrap()
}

/// The text without what differs from run to run or by the name of the program's file: numbers
/// of threads, memory addresses, and where a panic was.
fn comparable(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        match (line.strip_prefix("thread '"), line.rsplit_once(".rs:")) {
            (Some(_), Some((_, place))) => out.push_str(&format!("panicked at {place}")),
            _ => out.push_str(&without_addresses(line)),
        }
        out.push('\n');
    }
    out
}

fn without_addresses(line: &str) -> String {
    let mut parts = line.split("0x");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let part = part.strip_prefix("[address]").unwrap_or(part);
        out.push_str("0x");
        out.push_str(match part.find(|c: char| !c.is_ascii_hexdigit()) {
            Some(end) if end >= 7 => &part[end..],
            None if part.len() >= 7 => "",
            _ => part,
        });
    }
    out
}

/// What is wrong with the halves of a pair when they are run by the server.
fn check(served: &Served, pair: &Pair) -> Vec<String> {
    let [rust, python] = match &pair.recorded {
        Recorded::Same(file) => [file, file],
        Recorded::Each { rust, python } => [rust, python],
    };
    let halves = [
        ("rust", &pair.rust, pair.rust_exit, pair.rust_stderr, rust),
        ("python", &pair.python, pair.python_exit, false, python),
    ];
    let mut wrong = Vec::new();
    for (language, file, exit, with_stderr, recorded) in halves {
        if language == "python" && !has_python_for(pair) {
            continue;
        }
        let answer = served.run(language, &fs::read_to_string(file).unwrap());
        let mut printed = answer["stdout"].as_str().unwrap().to_owned();
        if with_stderr {
            printed.push_str(answer["stderr"].as_str().unwrap());
        }
        let recorded = fs::read_to_string(recorded).unwrap();
        if answer["exit"] != exit || comparable(&printed) != comparable(&recorded) {
            wrong.push(format!(
                "{} {language}: {answer:#}\ninstead of\n{recorded}",
                pair.id
            ));
        }
    }
    wrong
}

fn has_python_for(pair: &Pair) -> bool {
    let environment = || matches!(environment::state(&root()), Environment::Ready(_));
    common::served::has_python() && (pair.python_packages.is_empty() || environment())
}

#[test]
fn every_pair_prints_in_the_page_what_is_recorded() {
    let root = root();
    let book = CourseBook::load(&root).unwrap();
    let served = Served::start(&root);
    let pairs: Vec<&Pair> = book.topics.iter().flat_map(|topic| &topic.pairs).collect();
    assert!(pairs.len() > 30, "{}", pairs.len());
    let wrong = in_two_lanes(&pairs, |pair| check(&served, pair));
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_refused_program_is_refused_in_the_page_where_it_says() {
    let root = root();
    let book = CourseBook::load(&root).unwrap();
    let served = Served::start(&root);
    let programs: Vec<&Refused> = book
        .topics
        .iter()
        .flat_map(|topic| &topic.refused)
        .collect();
    assert!(programs.len() > 10, "{}", programs.len());
    let wrong = in_two_lanes(&programs, |refused| {
        let code = fs::read_to_string(&refused.program).unwrap();
        let answer = served.run("rust", &code);
        let found: BTreeSet<(u64, String)> = answer["diagnostics"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|message| message["level"] == "error")
            .map(|message| {
                let code = message["code"].as_str().unwrap_or("no code");
                (message["line"].as_u64().unwrap_or(0), code.to_owned())
            })
            .collect();
        let expected: BTreeSet<(u64, String)> = compiler::annotations::read(&code)
            .unwrap()
            .into_iter()
            .map(|expected| (expected.line as u64, expected.code))
            .collect();
        // Building asks more than checking: now and then it has one thing more to say.
        match answer["outcome"] == "refused" && expected.is_subset(&found) {
            true => Vec::new(),
            false => vec![format!("{}: expected {expected:?}: {answer:#}", refused.id)],
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// As many at once as the server takes.
fn in_two_lanes<T: Sync>(all: &[T], work: impl Fn(&T) -> Vec<String> + Sync) -> Vec<String> {
    let (left, right) = all.split_at(all.len() / 2);
    let lane = |part: &[T]| -> Vec<String> { part.iter().flat_map(&work).collect() };
    std::thread::scope(|scope| {
        let first = scope.spawn(|| lane(left));
        let mut wrong = lane(right);
        wrong.extend(first.join().unwrap());
        wrong
    })
}
