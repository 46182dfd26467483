//! The error atlas: everything the course has about one compiler code.
//!
//! ```text
//! Entry                a card, and what belongs to its code
//! ├─ Example           a refused program and the compiler's message
//! ├─ Page              where it is taught
//! ├─ Training          the exercises that begin with it, or whose typical wrong answers end in it
//! └─ Question          quiz questions about it
//! ```
//!
//! The terminal (`cargo course explain`) and the book's pages show the same entries.

mod find;
mod terminal;

use std::path::Path;

use crate::cards::{Card, Cards};
use crate::course::Course;

/// Every code that has a card.
#[derive(Debug, Clone)]
pub struct Atlas {
    entries: Vec<Entry>,
}

/// What the course has about one code.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it means to somebody who thinks in Python.
    pub card: Card,
    /// A program the compiler refuses with it.
    pub example: Option<Example>,
    /// The page that teaches it.
    pub page: Option<Page>,
    /// Exercises that train it, in the order of the course.
    pub training: Vec<Training>,
    /// Quiz questions about it.
    pub questions: Vec<Question>,
}

/// A refused program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Topic and name, such as `ownership/use_after_move`.
    pub id: String,
    /// The program, with its refused lines marked for readers.
    pub program: String,
    /// What the compiler says, as recorded.
    pub message: String,
}

/// A page of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Such as `ownership/moves`.
    pub id: String,
    /// Its first line.
    pub title: String,
}

/// An exercise that trains a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Training {
    /// Topic and name.
    pub id: String,
    /// The name commands take.
    pub name: String,
    /// What people read.
    pub title: String,
    /// The page it stands on.
    pub page: String,
    /// How long it takes.
    pub minutes: u16,
    /// How it meets the code.
    pub meets: Meets,
}

/// How an exercise meets a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meets {
    /// It begins with it.
    Start,
    /// The learner makes the compiler say it.
    Demanded,
    /// A typical wrong answer ends in it.
    WrongAnswer,
}

/// A quiz question about a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The quiz, such as `ownership/moves`.
    pub quiz: String,
    /// What is asked.
    pub ask: String,
}

impl Atlas {
    /// Gathers what the course has about every code with a card.
    pub fn read(course: &Course, cards: &Cards) -> Atlas {
        let found = find::Found::read(course);
        let entries = cards.all().iter().map(|card| Entry {
            example: card
                .example
                .as_deref()
                .and_then(|id| find::example(course.root(), id)),
            page: card.page.as_deref().map(|id| find::page(course.root(), id)),
            training: found.training(&card.code),
            questions: found.questions(&card.code),
            card: card.clone(),
        });
        Atlas {
            entries: entries.collect(),
        }
    }

    /// Every entry, in order of code.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of a code as cards know it.
    pub fn get(&self, code: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.card.code == code)
    }

    /// The entries in the order of what the message says. What varies counts for nothing there:
    /// people look for the words they know.
    pub fn by_message(&self) -> Vec<&Entry> {
        let words = |entry: &Entry| -> String {
            let message = entry.card.message.to_lowercase();
            let mut words = message.trim_start_matches(|c: char| !c.is_alphabetic());
            for filler in ["the ", "a ", "an "] {
                words = words.strip_prefix(filler).unwrap_or(words);
            }
            words.to_owned()
        };
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by_cached_key(|entry| words(entry));
        entries
    }
}

impl Training {
    /// The sentence beside the exercise.
    pub fn how(&self) -> &'static str {
        match self.meets {
            Meets::Start => "starts with it",
            Meets::Demanded => "has you make the compiler say it",
            Meets::WrongAnswer => "a typical wrong answer ends in it",
        }
    }
}

/// The title of the page file at `path`: its first line.
fn title_of(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    let title = text.lines().next()?.strip_prefix("# ")?.trim();
    (!title.is_empty()).then(|| title.to_owned())
}
