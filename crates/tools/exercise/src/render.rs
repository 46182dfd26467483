//! A verdict as text, for a terminal or a plain log.
//!
//! The first line says in words how it ended; colour only repeats it. Then
//! come the first compiler messages as the compiler wrote them, or the tests
//! that failed, a card for each code on show, and remarks.

use std::fmt::Write;
use std::time::Duration;

use compiler::Diagnostic;

use crate::cards::Cards;
use crate::verdict::{Outcome, TestResult, TestState, Verdict};
use crate::wrap::{self, Ink, wrap};

/// How to render.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Columns to wrap prose at. Compiler messages are never rewrapped.
    pub width: usize,
    /// Whether to use ANSI colour.
    pub colour: bool,
    /// How many compiler errors, failed tests and remarks to show before "and N more".
    pub errors: usize,
    /// How to see the rest, such as `--full shows all`.
    pub more: &'static str,
}

/// How many cards stand below the messages at most.
const CARDS: usize = 3;

impl Default for Style {
    fn default() -> Style {
        Style {
            width: 80,
            colour: false,
            errors: 2,
            more: "",
        }
    }
}

/// The whole verdict.
pub fn verdict(verdict: &Verdict, cards: &Cards, style: Style) -> String {
    let ink = Ink::new(style.colour);
    let line = headline(verdict);
    let painted = match verdict.outcome {
        Outcome::Passed => ink.green(&line),
        Outcome::Cancelled | Outcome::ToolFailed { .. } => ink.yellow(&line),
        _ => ink.red(&line),
    };
    let mut text = painted + "\n";
    if let Some(detail) = detail(&verdict.outcome) {
        let _ = write!(text, "\n{}\n", wrap(&detail, style.width, ""));
    }
    if verdict.outcome == Outcome::DoesNotCompile {
        diagnostics(&mut text, &verdict.diagnostics, "error", style);
    } else {
        failures(&mut text, verdict, style);
    }
    if !verdict.passed() {
        explanations(&mut text, verdict, cards, style);
    } else {
        diagnostics(&mut text, &verdict.diagnostics, "warning", style);
    }
    lints(&mut text, &verdict.lints, style);
    for note in &verdict.notes {
        let _ = write!(
            text,
            "\n{}\n",
            wrap(&format!("Note: {note}"), style.width, "")
        );
    }
    text
}

/// The text without its terminal colours.
pub fn strip_ansi(text: &str) -> String {
    wrap::strip_ansi(text)
}

/// The verdict in one line, without colour: "Passed: 3 tests".
pub fn headline(verdict: &Verdict) -> String {
    let count = |state| verdict.tests.iter().filter(|t| t.state == state).count();
    let failed = count(TestState::Failed);
    let ran = failed + count(TestState::Passed);
    match &verdict.outcome {
        Outcome::Passed => format!("Passed: {}", plural(ran, "test")),
        Outcome::DoesNotCompile => {
            let errors: Vec<&Diagnostic> = verdict
                .diagnostics
                .iter()
                .filter(|d| d.is_error())
                .collect();
            let mut codes: Vec<&str> = Vec::new();
            for code in errors.iter().filter_map(|d| d.code.as_deref()) {
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
            let codes = match codes.as_slice() {
                [] => String::new(),
                codes => format!(" ({})", codes.join(", ")),
            };
            format!("Does not compile: {}{codes}", plural(errors.len(), "error"))
        }
        Outcome::TestsFailed => format!("Tests fail: {failed} of {ran}"),
        Outcome::Panicked => format!("Your code panics: {failed} of {ran} tests stopped there"),
        Outcome::NotRefused { accepted } => match accepted.len() {
            1 => String::from("Not safe yet: 1 misuse is not refused as it should be"),
            more => format!("Not safe yet: {more} misuses are not refused as they should be"),
        },
        Outcome::NotAccepted { .. } => String::from("Not accepted yet"),
        Outcome::TimedOut { limit, .. } => format!(
            "Stopped after {}: probably an infinite loop",
            duration(*limit)
        ),
        Outcome::LimitExceeded { limit, .. } => format!("Stopped: too much {limit}"),
        Outcome::EndedEarly { .. } => String::from("Ended before the tests did"),
        Outcome::Unreadable { .. } => String::from("The file cannot be checked"),
        Outcome::ToolFailed { .. } => String::from("The check itself failed"),
        Outcome::Cancelled => String::from("Check cancelled"),
    }
}

fn duration(time: Duration) -> String {
    match time.as_millis() {
        1000 => String::from("1 second"),
        ms if ms % 1000 == 0 => format!("{} seconds", ms / 1000),
        ms => format!("{}.{} seconds", ms / 1000, ms % 1000 / 100),
    }
}

fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// What the outcome has to say beside its headline.
fn detail(outcome: &Outcome) -> Option<String> {
    match outcome {
        Outcome::NotRefused { accepted } => Some(accepted.join("\n")),
        Outcome::NotAccepted { reason }
        | Outcome::EndedEarly { reason }
        | Outcome::Unreadable { reason }
        | Outcome::ToolFailed { reason } => Some(reason.clone()),
        Outcome::LimitExceeded { detail, .. } => Some(detail.clone()),
        Outcome::TimedOut { during, line, .. } => {
            let mut parts = Vec::new();
            if let Some(tests) = during {
                parts.push(format!("Not finished: {tests}."));
            }
            if let Some(line) = line {
                parts.push(format!(
                    "Look at the loop on line {line}: what makes it end?"
                ));
            }
            (!parts.is_empty()).then(|| parts.join(" "))
        }
        Outcome::Passed
        | Outcome::DoesNotCompile
        | Outcome::TestsFailed
        | Outcome::Panicked
        | Outcome::Cancelled => None,
    }
}

/// The compiler's own words, the first few of a kind.
fn diagnostics(text: &mut String, diagnostics: &[Diagnostic], kind: &str, style: Style) {
    let wanted: Vec<&Diagnostic> = diagnostics
        .iter()
        .filter(|d| d.level.name() == kind)
        .collect();
    for diagnostic in wanted.iter().take(style.errors) {
        let rendered = diagnostic
            .rendered
            .as_deref()
            .unwrap_or(&diagnostic.message);
        let rendered = match style.colour {
            true => rendered.to_owned(),
            false => strip_ansi(rendered),
        };
        let _ = write!(text, "\n{}\n", rendered.trim_end());
    }
    more(text, wanted.len(), style.errors, kind, style);
}

/// A card for each code, except for those of errors that are not on show.
fn explanations(text: &mut String, verdict: &Verdict, cards: &Cards, style: Style) {
    let errors: Vec<&str> = verdict
        .diagnostics
        .iter()
        .filter(|d| d.is_error())
        .map(|d| d.code.as_deref().unwrap_or_default())
        .collect();
    let (shown, hidden) = errors.split_at(style.errors.min(errors.len()));
    let on_show = |code: &str| shown.contains(&code) || !hidden.contains(&code);
    let codes = verdict.cards.iter().filter(|code| on_show(code));
    for code in codes.take(CARDS) {
        let Some(card) = cards.get(code) else {
            continue;
        };
        let said = verdict
            .diagnostics
            .iter()
            .find(|d| d.code.as_deref() == Some(code));
        let short = card.render_short(said, style.width, style.colour);
        let _ = write!(text, "\n{short}");
    }
}

/// Whether [`verdict`] leaves something out with this style.
pub fn leaves_out(verdict: &Verdict, style: Style) -> bool {
    let kind = if verdict.passed() { "warning" } else { "error" };
    let said = verdict.diagnostics.iter();
    let failed = verdict
        .tests
        .iter()
        .filter(|t| t.state == TestState::Failed && t.target != "refused");
    let few = style.errors.max(3);
    said.filter(|d| d.level.name() == kind).count() > style.errors
        || failed.count() > few
        || verdict.lints.len() > few
}

fn more(text: &mut String, found: usize, shown: usize, kind: &str, style: Style) {
    if let Some(rest) = found.checked_sub(shown).filter(|rest| *rest > 0) {
        let rest = plural(rest, &format!("more {kind}"));
        let how = match style.more {
            "" => String::new(),
            how => format!(" ({how})"),
        };
        let _ = write!(text, "\n… and {rest}{how}\n");
    }
}

fn failures(text: &mut String, verdict: &Verdict, style: Style) {
    // Misuse programs stand in the outcome's own words already.
    let failed: Vec<&TestResult> = verdict
        .tests
        .iter()
        .filter(|t| t.state == TestState::Failed && t.target != "refused")
        .collect();
    for test in failed.iter().take(style.errors.max(3)) {
        failure(text, test, style);
    }
    more(
        text,
        failed.len(),
        style.errors.max(3),
        "failed test",
        style,
    );
}

fn failure(text: &mut String, test: &TestResult, style: Style) {
    let ink = Ink::new(style.colour);
    let place = match &test.location {
        Some(place) => format!(" ({}:{})", place.file, place.line),
        None => String::new(),
    };
    let name = test.name.replace('_', " ");
    let _ = write!(text, "\n{}{}\n", ink.bold(&name), ink.dim(&place));
    let message = test.message.as_deref().unwrap_or_default();
    let said = match (&test.left, message.split_once(" failed: ")) {
        // The learner's words first; "left == right" says less than the values below.
        (Some(_), Some((_, words))) => words,
        (Some(_), None) => "",
        (None, _) => message,
    };
    for line in said.lines() {
        let _ = writeln!(
            text,
            "  {}",
            wrap(line, style.width.saturating_sub(2), "  ")
        );
    }
    if let (Some(left), Some(right)) = (&test.left, &test.right) {
        let equal = !message.contains("left != right");
        let (first, second) = if equal {
            ("left: ", "right:")
        } else {
            ("both: ", "")
        };
        let _ = writeln!(text, "  {first} {}", indented(left));
        if equal {
            let _ = writeln!(text, "  {second} {}", indented(right));
        }
    }
    if !test.output.is_empty() {
        let _ = writeln!(text, "  {}", ink.dim("It printed:"));
        let lines: Vec<&str> = test.output.lines().collect();
        for line in lines.iter().take(20) {
            let _ = writeln!(text, "  | {line}");
        }
        if lines.len() > 20 {
            let _ = writeln!(text, "  | … and {} more lines", lines.len() - 20);
        }
    }
}

fn indented(value: &str) -> String {
    value.replace('\n', "\n         ")
}

fn lints(text: &mut String, lints: &[Diagnostic], style: Style) {
    if lints.is_empty() {
        return;
    }
    let ink = Ink::new(style.colour);
    let heading = "It works. Rust developers would write this a little differently:";
    let _ = write!(text, "\n{}\n", ink.bold(heading));
    for lint in lints.iter().take(style.errors.max(3)) {
        let line = lint
            .line()
            .map(|l| format!("line {l}: "))
            .unwrap_or_default();
        let help = lint
            .children
            .iter()
            .find(|child| child.level.name() == "help" && !child.message.contains("http"))
            .and_then(proposal)
            .map(|said| format!(" ({said})"))
            .unwrap_or_default();
        let said = format!("- {line}{}{help}", lint.message);
        let _ = writeln!(text, "{}", wrap(&said, style.width, "  "));
    }
    more(text, lints.len(), style.errors.max(3), "remark", style);
}

/// The longest code that is quoted in a remark.
const SHORT_CODE: usize = 60;

/// What a help proposes. Some are whole sentences; others, such as "try", say something only
/// together with their code, and nothing when that is too long to quote.
fn proposal(help: &Diagnostic) -> Option<String> {
    let said = help.message.trim().trim_end_matches(':');
    let replacements: Vec<&str> = help
        .spans
        .iter()
        .filter_map(|span| span.replacement.as_deref())
        .collect();
    if replacements.is_empty() || said.contains('`') {
        return Some(said.to_owned());
    }
    match replacements.as_slice() {
        [code] if !code.trim().is_empty() && !code.contains('\n') && code.len() <= SHORT_CODE => {
            Some(format!("{said}: `{}`", code.trim()))
        }
        _ => None,
    }
}
