//! The tables as text for a terminal: each line of the program, and below it what changed.
//! Every permission is a letter and every change has a word, so nothing depends on colour.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use crate::Xray;
use crate::changes::{Change, Changes, FunctionChanges};

/// What the letters mean.
pub const KEY: &str = "R may be read (looked at)   W may be written (changed)   \
                       O is owned (may be given away)   . may not";

/// Everything; with `all` each variable after each line, else only what changed there.
#[must_use]
pub fn text(source: &str, found: &Xray, all: bool) -> String {
    let changes = Changes::of(found, all);
    let mut out = format!("{KEY}\n");
    for function in &changes.functions {
        out.push('\n');
        draw(&mut out, source, function);
    }
    if !changes.notes.is_empty() {
        out.push('\n');
        out.push_str(&changes.notes.join("\n"));
        out.push('\n');
    }
    out
}

/// One function's lines.
fn draw(out: &mut String, source: &str, function: &FunctionChanges) {
    let (first, last) = (function.first, function.last);
    let changes = function.steps.iter().flat_map(|step| &step.changes);
    let states = changes.filter(|change| change.now.is_some());
    let width = states.map(|change| change.place.width()).max().unwrap_or(0);
    let mut line = |text: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{}", text.trim_end());
    };
    line(&format!(
        "fn {}, lines {first} to {last}",
        function.function
    ));
    let lines = source.lines().enumerate().skip(first.saturating_sub(1));
    let mut steps = function.steps.iter().peekable();
    for (index, text) in lines.take(last + 1 - first) {
        let number = index + 1;
        line(&format!("{number:>4} | {text}"));
        // Steps are in the order of statements' ends; those of one line belong together.
        while let Some(step) = steps.next_if(|step| step.line <= number) {
            let (gone, states): (Vec<&Change>, Vec<&Change>) =
                step.changes.iter().partition(|change| change.now.is_none());
            gone.into_iter()
                .for_each(|change| line(&about(change, width)));
            if step.unchecked {
                line("     |     (never reached, or not checked because of another error)");
            }
            states
                .into_iter()
                .for_each(|change| line(&about(change, width)));
        }
    }
}

fn about(change: &Change, width: usize) -> String {
    let place = &change.place;
    let gap = " ".repeat(width.saturating_sub(place.width()));
    let letters: Vec<String> = change
        .now
        .iter()
        .flat_map(|now| now.chars())
        .map(String::from)
        .collect();
    let letters = match letters.is_empty() {
        true => String::new(),
        false => format!("{:<5}  ", letters.join(" ")),
    };
    format!("     |     {place}{gap}  {letters}{}", change.words())
}
