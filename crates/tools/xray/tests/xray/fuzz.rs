//! Programs made at random: no crash, and the same answers as one question at a time.
//!
//! `XRAY_SEEDS=1000..3000` looks at those instead of the few of every run.

use std::ops::Range;
use std::sync::Mutex;

use compiler::{Compile, CrateType, Diagnostic};
use xray::table::Table;

use crate::generate::{HEAD, program};
use crate::oracle::{differences, questions_of};
use crate::support::{each, look, rustc};

/// Looked at in every run.
const SEEDS: Range<u64> = 0..8;

fn seeds() -> Vec<u64> {
    let wanted = std::env::var("XRAY_SEEDS").ok();
    let range = wanted.as_deref().and_then(|text| {
        let (from, to) = text.split_once("..")?;
        Some(from.parse().ok()?..to.parse().ok()?)
    });
    assert_eq!(wanted.is_some(), range.is_some(), "write XRAY_SEEDS=0..100");
    range.unwrap_or(SEEDS).collect()
}

#[test]
fn programs_made_at_random_fare_as_with_one_question_at_a_time() {
    let wrong = Mutex::new(Vec::new());
    let (asked, skipped) = (Mutex::new(0), Mutex::new(0));
    let seeds = seeds();
    let most = seeds.len() / 4;
    each(seeds, |seed| {
        let made = program(seed);
        let Some((clean, refused)) = repaired(&made) else {
            *skipped.lock().unwrap() += 1;
            return;
        };
        let found = look(&clean).unwrap_or_else(|error| panic!("{seed}: {error}\n{clean}"));
        let mut here = Vec::new();
        if found.errors.is_empty() {
            let questions = questions_of(&found, &clean);
            *asked.lock().unwrap() += questions.len();
            here = differences(&clean, HEAD.lines().count(), &questions);
        } else {
            here.push(format!("{:?}", found.errors));
        }
        if refused {
            // What the compiler refuses is looked at too.
            let found = look(&made).unwrap_or_else(|error| panic!("{seed}: {error}\n{made}"));
            assert!(!found.errors.is_empty(), "{seed}: {made}");
        }
        if let Some(refused) = with_one_use_after_move(&made, &clean) {
            let beside = apart_from_the_line(&refused, &clean);
            if !beside.is_empty() {
                here.extend(beside);
                here.push(refused);
            }
        }
        if !here.is_empty() {
            let all = &mut *wrong.lock().unwrap();
            all.push(format!("seed {seed}:\n{}\n{clean}", here.join("\n")));
        }
    });
    let wrong = wrong.into_inner().unwrap();
    let (asked, skipped) = (asked.into_inner().unwrap(), skipped.into_inner().unwrap());
    println!("{asked} questions compared, {skipped} programs skipped");
    assert!(skipped <= most, "{skipped} programs could not be mended");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The program without the lines that the compiler refuses, and whether there were any. `None`
/// where taking lines out does not help.
fn repaired(made: &str) -> Option<(String, bool)> {
    let mut lines: Vec<&str> = made.lines().collect();
    let mut refused = false;
    loop {
        let text = lines.join("\n") + "\n";
        let Some(line) = first_error(&text) else {
            return Some((text, refused));
        };
        refused = true;
        // A block keeps its braces.
        let before = lines[line - 1];
        lines[line - 1] = match lines[line - 1].trim() {
            text if text.starts_with("for ") || text.starts_with("if let ") => "{",
            text if text.starts_with("match ") => "match None::<String> {",
            text if text.ends_with('{') => "if chance() {",
            _ => "",
        };
        if lines[line - 1] == before {
            // Rather than a riddle, the next one.
            return None;
        }
    }
}

fn first_error(text: &str) -> Option<usize> {
    let compiled = errors(text);
    compiled.first().map(|error| {
        let line = error.line();
        line.unwrap_or_else(|| panic!("{}\n{text}", error.message))
    })
}

fn errors(text: &str) -> Vec<Diagnostic> {
    let compiled = Compile::text(text)
        .crate_type(CrateType::Lib)
        .crate_name("made")
        .cap_lints("allow")
        .run(&rustc())
        .unwrap();
    compiled.errors().cloned().collect()
}

/// The clean program with one of the removed lines back, if that is a use after a move and
/// changes nothing else: the compiler's silence behind it must not show.
fn with_one_use_after_move(made: &str, clean: &str) -> Option<String> {
    let removed = made.lines().zip(clean.lines()).enumerate();
    let candidates = removed.filter(|(_, (made, clean))| made != clean);
    for (at, (line, _)) in candidates {
        let is_a_look = ["look(&", "println!("]
            .iter()
            .any(|s| line.trim().starts_with(s));
        if !is_a_look || line.contains("&&") {
            continue;
        }
        let mut lines: Vec<&str> = clean.lines().collect();
        lines[at] = line;
        let text = lines.join("\n") + "\n";
        if let [error] = &errors(&text)[..]
            && error.code.as_deref() == Some("E0382")
            && !holds_a_borrow(error)
        {
            return Some(text);
        }
    }
    None
}

/// Whether what was moved may hold a borrow. Then its use, refused or not, keeps that alive.
fn holds_a_borrow(error: &Diagnostic) -> bool {
    let labels = error.spans.iter().filter_map(|span| span.label.as_deref());
    let notes = error.children.iter().map(|child| child.message.as_str());
    let of = labels
        .chain(notes)
        .find_map(|text| text.split_once(" has type `"));
    of.is_none_or(|(_, of)| of.contains(['&', '{', '(']) || of.starts_with("Holder"))
}

fn apart_from_the_line(with: &str, without: &str) -> Vec<String> {
    let held = |text: &str| -> Vec<String> {
        let found = look(text).unwrap();
        let own = found.errors.first().and_then(|error| error.line);
        found
            .tables
            .iter()
            .flat_map(|table| letters(table, own))
            .collect()
    };
    let refused = look(with)
        .unwrap()
        .errors
        .first()
        .and_then(|error| error.line);
    let found = look(without).unwrap();
    let expected: Vec<String> = found
        .tables
        .iter()
        .flat_map(|table| letters(table, refused))
        .collect();
    let told = held(with);
    let differ = |(told, expected): (String, String)| {
        (told != expected).then(|| format!("beside a use after a move: {told}, alone {expected}"))
    };
    told.into_iter().zip(expected).filter_map(differ).collect()
}

/// What is held after each line, but for one line.
fn letters(table: &Table, but: Option<usize>) -> Vec<String> {
    let rows = table.rows.iter().filter(|row| Some(row.line) != but);
    rows.flat_map(|row| {
        row.states.iter().map(move |state| {
            let own = state.own.as_ref().map(|own| own.held);
            let (read, write) = (state.read.held, state.write.held);
            format!("{} {} {read} {write} {own:?}", row.line, state.place)
        })
    })
    .collect()
}
