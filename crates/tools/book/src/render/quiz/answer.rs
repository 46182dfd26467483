//! The answer: which choice is right, why, and for each choice what shows it.

use ::exercise::quiz::{Choice, Claim, Kind};

use super::{Shown, program, ticks};
use crate::render::html::{escape, markdown, plain_code};

/// Printed lines that need no folding.
const SHORT: usize = 6;

pub(super) fn render(shown: &Shown<'_>, order: &[usize]) -> String {
    let question = shown.question;
    let (before, after) = match question.kind {
        // What the program did is the answer.
        Kind::Happens => (said(shown), String::new()),
        Kind::Line => (right(shown), said(shown)),
        Kind::Fix | Kind::Why => {
            let items: String = order.iter().map(|place| choice(shown, *place)).collect();
            (
                String::new(),
                format!("<ul class=\"evidence\">{items}</ul>"),
            )
        }
    };
    format!(
        "<details class=\"answer\"><summary>The answer</summary>{before}\
         <div class=\"because\">{because}</div>{after}\
         <p class=\"reread\">Read again: {reread}</p></details>",
        because = markdown(&question.because),
        reread = reread(shown),
    )
}

fn right(shown: &Shown<'_>) -> String {
    let Some(choice) = shown.question.choices.get(shown.judged.right) else {
        return String::new();
    };
    let (label, _) = shown.label(choice, "");
    format!("<p><strong>Right:</strong> {label}</p>")
}

/// What the programs asked about did.
fn said(shown: &Shown<'_>) -> String {
    let given: Vec<&str> = shown
        .question
        .given
        .iter()
        .map(|c| c.program.as_str())
        .collect();
    shown
        .question
        .shown()
        .filter(|program| !given.contains(&program.name.as_str()))
        .filter_map(|asked| {
            Some(program::said(
                shown.question,
                &asked.name,
                shown.did(&asked.name)?,
            ))
        })
        .collect()
}

/// One choice with what shows it right or wrong.
fn choice(shown: &Shown<'_>, place: usize) -> String {
    let Some(choice) = shown.question.choices.get(place) else {
        return String::new();
    };
    let (class, sign) = match place == shown.judged.right {
        true => ("holds", "Right"),
        false => ("fails", "Wrong"),
    };
    let (label, _) = shown.label(choice, "");
    let note = choice.note.as_deref().map(markdown).unwrap_or_default();
    let tests: String = choice
        .claims
        .iter()
        .map(|claim| match shown.question.kind {
            Kind::Fix => did(shown, claim),
            _ => test(shown, choice, claim),
        })
        .collect();
    format!(
        "<li class=\"{class}\"><p><span class=\"sign\">{sign}:</span> {label}</p>{note}{tests}</li>"
    )
}

/// What a program to choose did.
fn did(shown: &Shown<'_>, claim: &Claim) -> String {
    let Some(outcome) = shown.did(&claim.program) else {
        return String::new();
    };
    let whole = program::said(shown.question, &claim.program, outcome);
    let short = |printed: &str| printed.lines().count() <= SHORT;
    if outcome.printed().is_some_and(short) {
        return whole;
    }
    let mut words = outcome.in_words();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let folded = folded(&claim.program, "", &whole);
    format!("<p>{}.</p>{folded}", ticks(&words))
}

/// What there is to see of a program, behind a line to unfold it; nothing where a sentence said
/// it all.
fn folded(file: &str, change: &str, said: &str) -> String {
    if change.is_empty() && said.starts_with("<p") {
        return String::new();
    }
    format!(
        "<details class=\"test\"><summary>The test: {}</summary>{change}{said}</details>",
        escape(file)
    )
}

/// The test of a sentence: what would follow from it, and what happened.
fn test(shown: &Shown<'_>, choice: &Choice, claim: &Claim) -> String {
    let Some(outcome) = shown.did(&claim.program) else {
        return String::new();
    };
    let (would, printed) = claim.what.would();
    let printed = match printed {
        Some(text) if text.contains('\n') => {
            format!(
                ":</p>{}<p>",
                plain_code("nohighlight", "What it would print", text)
            )
        }
        Some(text) => format!(" <code class=\"nohighlight\">{}</code>. ", escape(text)),
        None => ". ".to_owned(),
    };
    let then = match choice.claims.len() {
        1 => "Then",
        _ => "If so,",
    };
    let change = program::changed(shown.question, &claim.program).unwrap_or_default();
    let whole = program::said(shown.question, &claim.program, outcome);
    let folded = folded(&claim.program, &change, &whole);
    format!(
        "<p>{then} <code class=\"nohighlight\">{file}</code> would {would}{printed}{does}: \
         {fact}.</p>{folded}",
        file = escape(&claim.program),
        would = ticks(&would),
        does = match claim.holds(|program| shown.did(program)) {
            Some(true) => "That is so",
            _ => "That is not so",
        },
        fact = ticks(&outcome.in_words()),
    )
}

fn reread(shown: &Shown<'_>) -> String {
    let links: Vec<String> = shown
        .question
        .reread
        .iter()
        .filter_map(|place| shown.scene.link_to(place))
        .collect();
    links.join(", ")
}
