//! The atlas in a terminal.

use super::{Atlas, Entry};
use crate::wrap::{Ink, columns, wrap};

/// A code longer than this has a line of its own in the index.
const COLUMN: usize = 20;

impl Entry {
    /// The entry as text of at most `width` columns, with ANSI colour if wanted. Programs and
    /// messages keep their lines.
    pub fn render(&self, width: usize, colour: bool) -> String {
        let ink = Ink::new(colour);
        let mut text = self.card.render(width, colour);
        let heading = |words: &str| format!("\n{}\n", ink.heading(words, width));
        if let Some(example) = &self.example {
            text += &heading("A program it refuses, and its message");
            text += &format!("{}\n\n", indented(&example.program));
            text += &format!("{}\n", indented(&example.message));
        }
        if let Some(page) = &self.page {
            text += &heading("Where it is taught");
            text += &format!(
                "{}\n",
                wrap(&format!("{} ({})", page.title, page.id), width, "")
            );
        }
        if !self.training.is_empty() {
            text += &heading("Exercises that train it");
        }
        for training in &self.training {
            let line = format!(
                "- {}, {} minutes, {}",
                training.title,
                training.minutes,
                training.how()
            );
            text += &format!("{}\n", wrap(&line, width, "  "));
            text += &format!("  cargo course goto {}\n", training.name);
        }
        if !self.questions.is_empty() {
            text += &heading("Questions about it");
        }
        for question in &self.questions {
            let line = format!("- {} (quiz {})", question.ask, question.quiz);
            text += &format!("{}\n", wrap(&line, width, "  "));
        }
        text
    }
}

impl Atlas {
    /// Both indexes: by code, and by what the message says.
    pub fn render_index(&self, width: usize, colour: bool) -> String {
        let ink = Ink::new(colour);
        let codes = self.entries.iter().map(|entry| columns(&entry.card.code));
        let indent = codes.filter(|code| *code <= COLUMN).max().unwrap_or(0) + 2;
        let row = |entry: &Entry, words: &str| {
            let code = &entry.card.code;
            // What aligns the columns is no place to wrap at.
            let words = wrap(words, width.saturating_sub(indent), "");
            let words = words.replace('\n', &format!("\n{:indent$}", ""));
            match columns(code) <= COLUMN {
                true => format!("{code:indent$}{words}\n"),
                false => format!("{code}\n{:indent$}{words}\n", ""),
            }
        };
        let mut text = format!("{}\n", ink.heading("By code", width));
        for entry in &self.entries {
            text += &row(entry, &entry.card.title);
        }
        text += &format!("\n{}\n", ink.heading("By what the message says", width));
        for entry in self.by_message() {
            text += &row(entry, &entry.card.message);
        }
        text
    }
}

fn indented(text: &str) -> String {
    let lines = text.trim_end().lines().map(|line| match line {
        "" => String::new(),
        line => format!("    {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}
