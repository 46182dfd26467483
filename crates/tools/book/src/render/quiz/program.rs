//! A question's programs: whole, as a change of the one asked about, and what they said.

use ::exercise::quiz::{Outcome, Program, Question};
use similar::{ChangeTag, TextDiff};

use super::ticks;
use crate::render::html::{Line, caption, code, escape, plain_code};
use crate::render::message;

/// Beyond this part of unchanged text a program is shown as a change of the other.
const ALIKE: f32 = 0.5;

/// The programs asked about.
pub(super) fn shown(question: &Question) -> String {
    let programs: String = question.shown().map(|one| whole(question, one)).collect();
    match programs.is_empty() {
        true => programs,
        false => format!("<div class=\"programs\">{programs}</div>"),
    }
}

/// What a block is called when it is read aloud: every block of a page has another name.
pub(super) fn label(question: &Question, what: &str) -> String {
    format!("Question {}: {what}", question.id.replace('_', " "))
}

/// The name of a program's language.
pub(super) fn language(file: &str) -> &'static str {
    match file.ends_with(".py") {
        true => "Python",
        false => "Rust",
    }
}

/// A program with its lines numbered.
fn whole(question: &Question, program: &Program) -> String {
    let class = class(&program.name);
    let language = language(&program.name);
    let label = label(question, &format!("{language} program {}", program.name));
    format!(
        "<figure class=\"listing asked {class}\">{}{}</figure>",
        caption(language, &program.name),
        plain_code(class, &label, &program.text)
    )
}

fn class(file: &str) -> &'static str {
    match file.ends_with(".py") {
        true => "language-python",
        false => "language-rust",
    }
}

/// The program in `file` as a change of the one asked about; whole if it has little in common
/// with it; `None` if it is that one.
pub(super) fn changed(question: &Question, file: &str) -> Option<String> {
    let program = question.program(file)?;
    let alike = |asked: &&Program| asked.is_python() == program.is_python();
    let Some(asked) = question.shown().find(alike) else {
        return Some(whole(question, program));
    };
    if asked.name == program.name {
        return None;
    }
    let change = TextDiff::from_lines(asked.text.trim_end(), program.text.trim_end());
    if change.ratio() < ALIKE {
        return Some(whole(question, program));
    }
    let mut lines = Vec::new();
    for (index, group) in change.grouped_ops(1).iter().enumerate() {
        if index > 0 {
            lines.push(Line::new("…".to_owned()));
        }
        for change in group.iter().flat_map(|op| change.iter_changes(op)) {
            let text = escape(change.value().trim_end_matches(['\n', '\r']));
            let (class, sign) = match change.tag() {
                ChangeTag::Delete => ("line removed", "-"),
                ChangeTag::Insert => ("line added", "+"),
                ChangeTag::Equal => ("line", " "),
            };
            let html = format!("{sign} {text}");
            lines.push(Line { class, html });
        }
    }
    let label = label(question, &format!("{file} as a change of {}", asked.name));
    Some(format!(
        "<figure class=\"listing change\">{}{}</figure>",
        caption("Change", file),
        code("nohighlight", &label, lines)
    ))
}

/// What the machine said of a program: the compiler's message, or what was printed and how it
/// ended.
pub(super) fn said(question: &Question, file: &str, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Refused { message, .. } => format!(
            "<figure class=\"message\"><figcaption>What the compiler says of {}</figcaption>{}\
             </figure>",
            escape(file),
            message::render(
                message,
                &label(question, &format!("compiler's message for {file}"))
            )
        ),
        Outcome::Ran { printed, .. } if printed.contains('\n') => format!(
            "<figure class=\"output\"><figcaption>What {} prints</figcaption>{}</figure>{}",
            escape(file),
            plain_code(
                "nohighlight",
                &label(question, &format!("output of {file}")),
                printed
            ),
            ending(file, outcome)
        ),
        Outcome::Ran { .. } => in_words(file, outcome),
    }
}

/// How a program ended that printed several lines, if it did not end well.
fn ending(file: &str, outcome: &Outcome) -> String {
    match outcome.printed() {
        Some(_) => String::new(),
        None => in_words(file, outcome),
    }
}

fn in_words(file: &str, outcome: &Outcome) -> String {
    format!(
        "<p class=\"said\"><code class=\"nohighlight\">{}</code>: {}</p>",
        escape(file),
        ticks(&outcome.in_words())
    )
}
