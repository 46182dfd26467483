//! The trace as text for a terminal: each executed line, and below it what changed. Everything has
//! a word, so nothing depends on colour.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use crate::changes::{Change, changes};
use crate::model::{Object, Reference, Step, Trace};
use crate::words::{self, ending, event};

/// What the numbers mean.
pub const KEY: &str = "\
#1 is an object: the same number is the same object, under every name. What cannot change has no
number. References are names, elements and attributes that hold an object; a call that is running
may hold one, too.";

/// Printed lines shown for one step, and letters of each.
pub const MOST_PRINTED: usize = 20;
const LONGEST_LINE: usize = 120;

/// The trace of a program; with `function` the steps of that function alone, named in full or by
/// the end of its name.
#[must_use]
pub fn text(source: &str, trace: &Trace, function: Option<&str>) -> String {
    let lines: Vec<&str> = source.lines().collect();
    let mut out = format!("{KEY}\n\nstep line |\n");
    let mut call = 0;
    for (index, step) in trace.steps.iter().enumerate() {
        if function.is_none_or(|name| step.is_in(name)) {
            if step.call != call {
                call = step.call;
                let place = match step.call {
                    0 => "back in the module".to_owned(),
                    _ => trace.place(step),
                };
                about(&mut out, &format!("-- {place} --"));
            }
            row(&mut out, &lines, step);
            table(&mut out, &changes(&trace.steps[..index], step));
        }
    }
    prints(&mut out, &trace.end.printed);
    let picture = trace.steps.last().map(picture).unwrap_or_default();
    if !picture.is_empty() {
        let _ = write!(out, "\nAfter the last step\n{picture}");
    }
    if trace.end.missed > 0 {
        let _ = write!(
            out,
            "\n{} steps are missing: there was no room to look at them.\n",
            trace.end.missed
        );
    }
    if let Some(words) = ending(&trace.end, trace.steps.len()) {
        let _ = write!(out, "\n{words}\n");
    }
    out
}

fn about(out: &mut String, words: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "          | {}", words.trim_end());
}

fn row(out: &mut String, lines: &[&str], step: &Step) {
    let last = step.last_line.max(step.line);
    for number in step.line..=last {
        let source = lines.get(number.wrapping_sub(1)).unwrap_or(&"");
        let label = match number == step.line {
            true => step.step.to_string(),
            false => String::new(),
        };
        let _ = writeln!(
            out,
            "{}",
            format!("{label:>4} {number:>4} | {source}").trim_end()
        );
    }
    if let Some(words) = event(step) {
        about(out, &format!("    {words}"));
    }
    prints(out, &step.printed);
}

fn prints(out: &mut String, printed: &str) {
    let mut lines = printed.lines();
    for line in lines.by_ref().take(MOST_PRINTED) {
        about(out, &format!("    prints  {}", shortened(line)));
    }
    match lines.count() {
        0 => {}
        more => about(out, &format!("    prints  … {more} more lines")),
    }
}

/// A printed line that is not longer than is good to read.
#[must_use]
pub fn shortened(line: &str) -> String {
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => format!("{} …", &line[..end]),
        None => line.to_owned(),
    }
}

fn table(out: &mut String, changes: &[Change]) {
    let width = |text: fn(&Change) -> &str| {
        changes
            .iter()
            .map(|change| text(change).width())
            .max()
            .unwrap_or(0)
    };
    let (subjects, nows) = (width(|c| &c.subject), width(|c| &c.now).min(40));
    for change in changes {
        let pad = |text: &str, to: usize| " ".repeat(to.saturating_sub(text.width()));
        about(
            out,
            &format!(
                "    {}{}  {}{}  {}",
                change.subject,
                pad(&change.subject, subjects),
                change.now,
                pad(&change.now, nows),
                change.news
            ),
        );
    }
}

/// Names and objects of one moment; an object that several lead to is drawn once.
#[must_use]
pub fn picture(step: &Step) -> String {
    let mut out = String::new();
    for frame in &step.frames {
        if frame.names.is_empty() {
            continue;
        }
        if step.frames.len() > 1 {
            let _ = writeln!(out, "  {}", frame.function);
        }
        // Names of one object stand together, in the order of the first of them.
        let mut order: Vec<&Reference> = Vec::new();
        let mut names: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for named in &frame.names {
            let place = match (&named.to, order.iter().position(|to| **to == named.to)) {
                (Reference::Object(_), Some(place)) => place,
                _ => {
                    order.push(&named.to);
                    order.len() - 1
                }
            };
            names.entry(place).or_default().push(&named.name);
        }
        for (place, names) in names {
            let _ = writeln!(
                out,
                "  {} -> {}",
                names.join(", "),
                words::reference(order[place])
            );
        }
    }
    for object in &step.objects {
        let _ = writeln!(out, "  #{} {}", object.number, title(object));
        for part in &object.parts {
            let gap = if part.name.is_empty() { "" } else { " -> " };
            let _ = writeln!(out, "     {}{gap}{}", part.name, words::reference(&part.to));
        }
        if object.parts_left_out > 0 {
            let _ = writeln!(out, "     … {} more", object.parts_left_out);
        }
    }
    out
}

/// `list of 3, 2 references`.
pub(crate) fn title(object: &Object) -> String {
    let mut words = object.kind.clone();
    if let Some(size) = object.size {
        words.push_str(&format!(" of {size}"));
    }
    if let Some(count) = object.references {
        words.push_str(&format!(", {}", words::references(count)));
    }
    words
}
