//! The trace of a Python program: its steps, beside each what it changes for names and objects, and
//! a picture of who refers to what.
//!
//! A real table and a drawing with its words beside it, so that nothing depends on sight or colour.

mod picture;

use std::fmt::Write as _;

use ::trace::{Change, Step, Trace, changes, ending, event};

use super::html::{caption, escape};
use super::{Fault, Scene};
use crate::traces::{self, Subject};

/// Pictures that can be paged through below a program; nobody looks at more.
const MOST_PICTURES: usize = 60;

pub(super) fn render(scene: &Scene<'_>, subject: &Subject) -> Result<String, Fault> {
    let path = scene.shown(&subject.program);
    let text = scene.read(&subject.program, "write the program, or remove the pair")?;
    let text = super::shown_text(&text);
    let trace = traces::recorded(&subject.record).map_err(|error| {
        Fault::new(
            format!("{}: {error:#}", scene.shown(&subject.record)),
            "`cargo course bless` records what Python does",
        )
    })?;
    if let Some(step) = trace
        .steps
        .iter()
        .find(|s| s.last_line > text.lines().count())
    {
        return Err(Fault::new(
            format!(
                "the trace of {path} is of another text: it has a line {}",
                step.last_line
            ),
            "`cargo course bless` records what Python does",
        ));
    }
    let picture = trace.steps.last().map(|last| drawing(last, true));
    Ok(format!(
        "<figure class=\"xray trace\">{}{}{}{}</figure>",
        caption("Trace", &path),
        key(),
        table(&text, &trace),
        picture.unwrap_or_default()
    ))
}

/// The trace of a program that a reader wrote: the table, how it ended, and the pictures.
pub fn answer(text: &str, trace: &Trace) -> String {
    let mut html = String::new();
    if !trace.steps.is_empty() {
        html.push_str(&key());
        html.push_str(&table(text, trace));
    }
    let mut notes: Vec<String> = ending(&trace.end, trace.steps.len()).into_iter().collect();
    if trace.end.missed > 0 {
        notes.push(format!(
            "{} steps are missing: there was no room to look at them.",
            trace.end.missed
        ));
    }
    for note in notes {
        let _ = write!(
            html,
            "<div class=\"xray-notes\"><p>{}</p></div>",
            escape(&note)
        );
    }
    let pictures = worth_drawing(&trace.steps);
    for (index, step) in pictures.iter().enumerate() {
        html.push_str(&drawing(step, index + 1 == pictures.len()));
    }
    html
}

/// The steps whose picture differs from the one before; the last of them when there are many.
fn worth_drawing(steps: &[Step]) -> Vec<&Step> {
    let mut found: Vec<&Step> = Vec::new();
    for step in steps {
        let same = found
            .last()
            .is_some_and(|last| last.frames == step.frames && last.objects == step.objects);
        if same || step.frames.iter().all(|frame| frame.names.is_empty()) {
            continue;
        }
        found.push(step);
    }
    found.split_off(found.len().saturating_sub(MOST_PICTURES))
}

/// What the numbers mean.
fn key() -> String {
    "<p class=\"xray-key\"><span class=\"entry\"><b class=\"object\">#1</b> an object: the same number \
     is the same object</span><span class=\"entry\">what cannot change has no number</span>\
     <span class=\"entry long\">references: names, elements and attributes that hold an object, and what a \
     running call holds</span></p>"
        .to_owned()
}

fn table(text: &str, trace: &Trace) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut rows = String::new();
    let mut call = 0;
    for (index, step) in trace.steps.iter().enumerate() {
        if step.call != call {
            call = step.call;
            let place = match call {
                0 => "back in the module".to_owned(),
                _ => trace.place(step),
            };
            let _ = write!(
                rows,
                "<tr role=\"row\" class=\"where\"><td role=\"cell\" colspan=\"3\">{}</td></tr>",
                escape(&place)
            );
        }
        row(
            &mut rows,
            &lines,
            step,
            &changes(&trace.steps[..index], step),
        );
    }
    if !trace.end.printed.is_empty() {
        let _ = write!(
            rows,
            "<tr role=\"row\" class=\"where\"><td role=\"cell\" colspan=\"3\">at the end{}</td></tr>",
            printed(&trace.end.printed)
        );
    }
    format!(
        "<table class=\"xray-table trace-table\" role=\"table\">\
         <caption>Each step of <code class=\"nohighlight\">{}</code>, and what it changes for names and \
         objects</caption>\
         <thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Step</th>\
         <th scope=\"col\" role=\"columnheader\">Line and program</th>\
         <th scope=\"col\" role=\"columnheader\">After this step</th></tr></thead>\
         <tbody role=\"rowgroup\">{rows}</tbody></table>",
        escape(&trace.program)
    )
}

fn row(rows: &mut String, lines: &[&str], step: &Step, changes: &[Change]) {
    let class = match step.event.as_str() {
        "raise" => " class=\"refused-line\"",
        _ => "",
    };
    let mut program = String::new();
    for number in step.line..=step.last_line.max(step.line) {
        let line = lines.get(number.wrapping_sub(1)).copied().unwrap_or("");
        let _ = write!(
            program,
            "<span class=\"at\"><span class=\"aloud\">line </span>{number}</span>\
             <code class=\"language-python\">{}</code>",
            escape(line)
        );
    }
    let mut after = String::new();
    if let Some(words) = event(step) {
        let _ = write!(after, "<li class=\"event\">{}</li>", escape(&words));
    }
    for change in changes {
        after.push_str(&item(change));
    }
    let after = match after.is_empty() {
        true => String::new(),
        false => format!("<ul role=\"list\">{after}</ul>"),
    };
    let _ = write!(
        rows,
        "<tr role=\"row\"{class}><th scope=\"row\" role=\"rowheader\">{}</th>\
         <td role=\"cell\" class=\"program\">{program}</td>\
         <td role=\"cell\" class=\"after\">{after}{}</td></tr>",
        step.step,
        printed(&step.printed)
    );
}

fn item(change: &Change) -> String {
    let subject = escape(&change.subject);
    let now = match change.now.split_once(' ') {
        Some((number, rest)) if number.starts_with('#') => format!(
            "<b class=\"object\">{}</b> <code class=\"nohighlight\">{}</code>",
            escape(number),
            escape(rest)
        ),
        _ if change.now.is_empty() => String::new(),
        _ => format!("<code class=\"nohighlight\">{}</code>", escape(&change.now)),
    };
    let subject = match change.subject.starts_with('#') {
        true => format!("<b class=\"object\">{subject}</b>"),
        false => format!("<code class=\"name nohighlight\">{subject}</code>"),
    };
    format!(
        "<li>{subject} {now} <span class=\"why\">{}</span></li>",
        escape(&change.news)
    )
}

fn printed(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut lines = text.lines();
    let shown: Vec<String> = lines
        .by_ref()
        .take(::trace::MOST_PRINTED)
        .map(::trace::shortened)
        .collect();
    let more = match lines.count() {
        0 => String::new(),
        more => format!("&#10;… {more} more lines"),
    };
    format!(
        "<p class=\"prints\"><span class=\"aside\">prints</span> <samp>{}{more}</samp></p>",
        escape(&shown.join("\n"))
    )
}

/// The picture of one step, and the same in words.
fn drawing(step: &Step, shown: bool) -> String {
    let words = ::trace::picture(step);
    if words.is_empty() {
        return String::new();
    }
    let hidden = if shown { "" } else { " hidden" };
    let title = format!("Names and objects after step {}", step.step);
    let counted = match step
        .objects
        .iter()
        .any(|object| object.references.is_some())
    {
        true => "; ×2 means two references",
        false => "",
    };
    format!(
        "<div class=\"trace-picture\" data-step=\"{}\"{hidden}><p class=\"trace-title\">{title}{counted}</p>\
         <div class=\"trace-scroll\" role=\"region\" aria-label=\"{title}\" tabindex=\"0\">{}</div>\
         <details><summary>The picture in words</summary><pre class=\"nohighlight\">{}</pre></details></div>",
        step.step,
        picture::svg(step, &title, &words),
        escape(words.trim_end())
    )
}

#[cfg(test)]
mod tests;
