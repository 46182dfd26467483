//! The tables as text for a terminal: each line of the program, and below it what changed.
//! Every permission is a letter and every change has a word, so nothing depends on colour.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use crate::Xray;
use crate::table::{Absent, Permission, Row, State, Table};
use crate::why::Why;

/// What the letters mean.
pub const KEY: &str = "R may be read (looked at)   W may be written (changed)   \
                       O is owned (may be given away)   . may not";

/// Everything; with `all` each variable after each line, else only what changed there.
#[must_use]
pub fn text(source: &str, found: &Xray, all: bool) -> String {
    let mut out = format!("{KEY}\n");
    for table in &found.tables {
        out.push('\n');
        out.push_str(&one(source, table, all));
    }
    let mut notes = Vec::new();
    for error in &found.errors {
        let line = error
            .line
            .map_or(String::new(), |line| format!("line {line}: "));
        let code = error
            .code
            .as_deref()
            .map_or(String::new(), |c| format!("{c}: "));
        notes.push(format!("{line}{code}{}", error.message));
    }
    if !notes.is_empty() {
        notes.insert(0, "The compiler refuses the program as it is:".to_owned());
    }
    let unchecked: Vec<&str> = found.unchecked().map(|t| t.function.as_str()).collect();
    if !unchecked.is_empty() {
        notes.push(format!(
            "Not checked because of errors like these: {}. Once they are gone, the X-ray sees more.",
            unchecked.join(", ")
        ));
    }
    for function in &found.left_out {
        notes.push(format!(
            "{} was left out: {}.",
            function.function, function.why
        ));
    }
    if !notes.is_empty() {
        out.push('\n');
        out.push_str(&notes.join("\n"));
        out.push('\n');
    }
    out
}

/// One function's table.
#[must_use]
pub fn one(source: &str, table: &Table, all: bool) -> String {
    let (first, last) = table.lines;
    let mut drawing = Drawing::new(table, all);
    drawing.line(&format!("fn {}, lines {first} to {last}", table.function));
    let is_dead = table.rows.iter().all(|row| !row.checked);
    let lines = source.lines().enumerate().skip(first.saturating_sub(1));
    let mut rows = table.rows.iter().peekable();
    for (index, line) in lines.take(last + 1 - first) {
        let number = index + 1;
        drawing.line(format!("{number:>4} | {line}").trim_end());
        // Rows are in the order of statements' ends; those of one line belong together.
        while let Some(row) = rows.next_if(|row| row.line <= number) {
            drawing.row(row, is_dead);
        }
    }
    drawing.out
}

type Key = (String, usize);

struct Drawing {
    out: String,
    all: bool,
    width: usize,
    known: BTreeMap<Key, (String, Option<usize>)>,
    hidden: Vec<Key>,
}

impl Drawing {
    fn new(table: &Table, all: bool) -> Self {
        let states = table.rows.iter().flat_map(|row| &row.states);
        let width = states.map(|state| state.place.width()).max().unwrap_or(0);
        Self {
            out: String::new(),
            all,
            width,
            known: BTreeMap::new(),
            hidden: Vec::new(),
        }
    }

    fn line(&mut self, line: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.out, "{line}");
    }

    fn about(&mut self, place: &str, what: &str) {
        let gap = " ".repeat(self.width.saturating_sub(place.width()));
        let line = format!("     |     {place}{gap}  {what}");
        self.line(line.trim_end());
    }

    fn row(&mut self, row: &Row, is_dead: bool) {
        for gone in &row.ended {
            self.about(&gone.name, "ends");
            let known = |place: &str| place.trim_start_matches('*').to_owned();
            self.known.retain(|(place, declared), _| {
                let base = known(place);
                let base = base.split('.').next().unwrap_or_default();
                !(*declared == gone.declared && base == gone.name)
            });
        }
        let hidden: Vec<Key> = row
            .hidden
            .iter()
            .map(|hidden| (hidden.name.clone(), hidden.declared))
            .collect();
        for key in &hidden {
            if !self.hidden.contains(key) {
                let what = format!("of line {}: hidden by the new variable of its name", key.1);
                self.about(&key.0, &what);
            }
        }
        let again: Vec<Key> = self
            .hidden
            .iter()
            .filter(|(name, declared)| {
                let is_gone = |gone: &Absent| gone.name == *name && gone.declared == *declared;
                !row.ended.iter().any(is_gone)
            })
            .filter(|key| !hidden.contains(key))
            .cloned()
            .collect();
        for key in again {
            self.about(&key.0, &format!("of line {}: no longer hidden", key.1));
        }
        self.hidden = hidden;
        if !row.checked && !is_dead {
            self.line("     |     (never reached, or not checked because of another error)");
        }
        for state in &row.states {
            let key = (state.place.clone(), state.declared);
            let now = letters(state);
            let news = (now.clone(), state.read.breaks);
            let before = self.known.insert(key, news.clone());
            if self.all || before.as_ref() != Some(&news) {
                let before = before.map(|(letters, _)| letters);
                let what = change(row, state, before.as_deref(), &now);
                self.about(&state.place, &what);
            }
        }
    }
}

fn letters(state: &State) -> String {
    let letter = |permission: &Permission, letter| if permission.held { letter } else { "." };
    let own = state.own.as_ref().map_or(" ", |own| letter(own, "O"));
    format!(
        "{} {} {own}",
        letter(&state.read, "R"),
        letter(&state.write, "W")
    )
}

fn change(row: &Row, state: &State, before: Option<&str>, now: &str) -> String {
    let differs = |letter: char| {
        let had = before.is_some_and(|before| before.contains(letter));
        (had, now.contains(letter))
    };
    let mut words = Vec::new();
    let mut lost = String::new();
    let mut back = String::new();
    for letter in "RWO".chars() {
        match differs(letter) {
            (true, false) => lost.push(letter),
            (false, true) => back.push(letter),
            _ => {}
        }
    }
    if before.is_none() {
        words.push("new".to_owned());
    } else {
        if !lost.is_empty() {
            words.push(format!("lost {lost}"));
        }
        if !back.is_empty() {
            words.push(format!("back {back}"));
        }
    }
    if state.copy && before.is_none() {
        words.push("copied when given away".to_owned());
    }
    let permissions = [Some(&state.read), state.own.as_ref(), Some(&state.write)];
    let permissions = || permissions.into_iter().flatten();
    let is_news = |why: &&Why| !matches!(why, Why::NotMutable | Why::BehindReference);
    // Without `mut` nothing was lost, so it is no news either.
    let reason = permissions()
        .filter_map(|permission| permission.why.as_ref())
        .find(is_news);
    if let Some(why) = reason {
        words.push(why.to_string());
    }
    let breaks = permissions().find_map(|permission| permission.breaks);
    if let Some(line) = state.read.breaks {
        words.push(format!("using it here would break line {line}"));
    } else if breaks == Some(row.line) {
        words.push("giving it away here would fail in the loop's next turn".to_owned());
    } else if let Some(line) = breaks {
        words.push(format!("giving it away here would break line {line}"));
    }
    match words.is_empty() {
        true => now.to_owned(),
        false => format!("{now}  {}", words.join("; ")),
    }
}
