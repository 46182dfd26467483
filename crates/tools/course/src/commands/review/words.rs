//! A question and its answer in lines of text.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use exercise::quiz::schedule::Standing;
use exercise::quiz::{Choice, Judged, Kind, Outcome, Program, Question, Quiz, Record};

use crate::diff::{self, Change};
use crate::terminal::look::{Ink, Look};

/// A question on its way to the terminal.
pub struct Shown<'a> {
    pub look: Look,
    pub root: &'a Path,
    pub quiz: &'a Quiz,
    pub question: &'a Question,
    pub record: &'a Record,
    pub judged: &'a Judged,
}

/// The letter of an option as shown: `a` for the first.
pub fn letter(place: usize) -> char {
    ('a'..='z').nth(place).unwrap_or('?')
}

/// When a question comes back, in words.
pub fn when(standing: Standing) -> String {
    let Standing::Later(due) = standing else {
        return match standing {
            Standing::Known => "You know this one: it does not come back.".to_owned(),
            _ => String::new(),
        };
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = due.saturating_sub(now.map_or(0, |now| now.as_secs()));
    let days = (seconds + 43_200) / 86_400;
    match (seconds, days) {
        (..3600, _) => {
            let minutes = seconds.div_ceil(60).max(1);
            let s = if minutes == 1 { "" } else { "s" };
            format!("It comes back in {minutes} minute{s}.")
        }
        (_, 0 | 1) => "It comes back tomorrow.".to_owned(),
        (_, days) => format!("It comes back in {days} days."),
    }
}

impl Shown<'_> {
    pub(super) fn did(&self, program: &str) -> Option<&Outcome> {
        self.record.of(self.question, program)
    }

    /// What is asked, its programs, and the options by their letters.
    pub fn question(&self) -> String {
        let mut lines = vec![self.look.wrapped(&self.question.ask)];
        for program in self.question.shown() {
            lines.push(String::new());
            lines.push(self.look.dim(&format!("{}:", program.name)));
            lines.extend(numbered(program));
        }
        let mut given: Vec<&str> = Vec::new();
        for claim in &self.question.given {
            if !given.contains(&claim.program.as_str()) {
                given.push(&claim.program);
            }
        }
        for program in given {
            if let Some(outcome) = self.did(program) {
                lines.push(String::new());
                lines.extend(self.said(program, outcome));
            }
        }
        lines.push(String::new());
        for (shown, place) in self.question.order().into_iter().enumerate() {
            let Some(choice) = self.question.choices.get(place) else {
                continue;
            };
            let (label, more) = self.label(choice);
            lines.push(self.lettered(shown, &label));
            lines.extend(more);
        }
        lines.push(String::new());
        lines.join("\n") + "\n"
    }

    /// Words beside the letter of an option, wrapped to stay beside it.
    pub(super) fn lettered(&self, shown: usize, words: &str) -> String {
        let beside = Look {
            width: self.look.width.saturating_sub(3).max(1),
            ..self.look
        };
        let words = beside.wrapped(words).replace('\n', "\n   ");
        format!("{}) {words}", letter(shown))
    }

    /// What a choice says, and what belongs below it.
    fn label(&self, choice: &Choice) -> (String, Vec<String>) {
        let says = choice.says.clone();
        match self.question.kind {
            Kind::Why => (says.unwrap_or_default(), Vec::new()),
            Kind::Fix => {
                let file = choice.program.clone().unwrap_or_default();
                let change = self.changed(&file);
                (says.unwrap_or(file), change)
            }
            Kind::Line => (self.line(choice).unwrap_or_default(), Vec::new()),
            Kind::Happens => self.claims(choice),
        }
    }

    fn line(&self, choice: &Choice) -> Option<String> {
        let claim = choice.claims.first()?;
        let line = claim.what.line()?;
        let text = &self.question.program(&claim.program)?.text;
        Some(format!(
            "Line {line}: {}",
            text.lines().nth(line - 1)?.trim()
        ))
    }

    fn claims(&self, choice: &Choice) -> (String, Vec<String>) {
        let several = self.question.shown().count() > 1;
        let mut labels = Vec::new();
        let mut below = Vec::new();
        for claim in &choice.claims {
            let (mut words, printed) = claim.what.in_words();
            if several {
                words = format!("{}: {words}", claim.program);
            }
            match printed {
                Some(text) if text.contains('\n') => {
                    below.extend(text.lines().map(|line| format!("       {line}")));
                }
                Some(text) => words.push_str(&format!(" {text}")),
                None => {}
            }
            labels.push(words);
        }
        (labels.join("; "), below)
    }

    /// A program as a change of the one asked about.
    pub(super) fn changed(&self, file: &str) -> Vec<String> {
        let Some(program) = self.question.program(file) else {
            return Vec::new();
        };
        let asked = self
            .question
            .shown()
            .find(|asked| asked.is_python() == program.is_python());
        let Some(asked) = asked else {
            return numbered(program);
        };
        let changes = diff::lines(&asked.text, &program.text);
        let shown = changes.iter().filter_map(|change| match change {
            Change::Same(_) => None,
            Change::Removed(line) => Some(self.look.ink(Ink::Red, &format!("     - {line}"))),
            Change::Added(line) => Some(self.look.ink(Ink::Green, &format!("     + {line}"))),
        });
        shown.collect()
    }

    /// What the machine said of a program.
    pub(super) fn said(&self, program: &str, outcome: &Outcome) -> Vec<String> {
        let mut lines = Vec::new();
        match outcome {
            Outcome::Refused { message, .. } => {
                lines.push(self.look.dim(&format!("The compiler says of {program}:")));
                let indented = message.lines().map(|line| format!("  {line}"));
                lines.extend(indented.map(|line| self.look.wrapped(&line)));
            }
            Outcome::Ran { printed, .. } if printed.contains('\n') => {
                lines.push(self.look.dim(&format!("{program} prints:")));
                lines.extend(printed.lines().map(|line| format!("  {line}")));
                if outcome.printed().is_none() {
                    lines.push(format!("{program}: {}", outcome.in_words()));
                }
            }
            Outcome::Ran { .. } => lines.push(format!("{program}: {}", outcome.in_words())),
        }
        lines
    }
}

/// A program with its lines numbered.
fn numbered(program: &Program) -> Vec<String> {
    let lines = program.text.trim_end().lines().enumerate();
    lines
        .map(|(index, line)| format!("  {:>3}  {line}", index + 1).trim_end().to_owned())
        .collect()
}
