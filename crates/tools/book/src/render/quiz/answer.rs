//! The answer: which choice is right, why, and for each choice what shows it.

use ::exercise::quiz::{Choice, Claim, Kind};

use super::{Shown, program, ticks};
use crate::render::html::{escape, markdown, plain_code};

pub(super) fn render(shown: &Shown<'_>, order: &[usize]) -> String {
    let question = shown.question;
    let right = question.choices.get(shown.judged.right);
    let (label, more) = right
        .map(|choice| shown.label(choice, "answer"))
        .unwrap_or_default();
    // A change was shown above, with its choice; what is printed is the answer itself.
    let more = more
        .filter(|_| question.kind == Kind::Happens)
        .unwrap_or_default();
    let evidence = match question.kind {
        Kind::Happens | Kind::Line => said(shown),
        Kind::Fix | Kind::Why => {
            let items: String = order.iter().map(|place| choice(shown, *place)).collect();
            format!("<ul class=\"evidence\">{items}</ul>")
        }
    };
    format!(
        "<details class=\"answer\"><summary>The answer</summary><p class=\"right\">\
         <strong>Right:</strong> {label}</p>{more}<div class=\"because\">{because}</div>{evidence}\
         <p class=\"reread\">Read again: {reread}</p></details>",
        because = markdown(&question.because),
        reread = reread(shown),
    )
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
    shown
        .did(&claim.program)
        .map_or_else(String::new, |outcome| {
            program::said(shown.question, &claim.program, outcome)
        })
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
    let folded = match change.is_empty() && whole.starts_with("<p") {
        true => String::new(),
        false => format!(
            "<details class=\"test\"><summary>The test: {file}</summary>{change}{whole}</details>",
            file = escape(&claim.program)
        ),
    };
    format!(
        "<p>{then} <code class=\"nohighlight\">{file}</code> would {would}{printed}In fact \
         {fact}.</p>{folded}",
        file = escape(&claim.program),
        would = ticks(&would),
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
