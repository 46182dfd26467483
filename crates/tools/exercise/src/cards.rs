//! Explanation cards: what an error code means to somebody who thinks in Python.
//!
//! One file a code, `book/cards/E0382.toml`.

use std::fmt;
use std::fs;
use std::path::Path;

use compiler::Diagnostic;
use toml::{Table, Value};

use crate::manifest;
use crate::nearest;
use crate::wrap::{Ink, wrap};

/// Every card of the course.
#[derive(Debug, Clone, Default)]
pub struct Cards {
    cards: Vec<Card>,
    problems: Vec<String>,
}

/// The explanation of one error code or lint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The code (`E0382`) or the lint's name.
    pub code: String,
    /// A short name for people.
    pub title: String,
    /// The compiler's headline, with `…` where it varies.
    pub message: String,
    /// What a Python developer expected.
    pub instinct: String,
    /// What Rust protects from.
    pub protects: String,
    /// What to do about it, in order of preference.
    pub fixes: Vec<Fix>,
    /// The page that teaches it.
    pub page: Option<String>,
    /// A refused program that shows it.
    pub example: Option<String>,
}

/// One way out of an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What to do (key `do`).
    pub action: String,
    /// When that is the right thing to do.
    pub when: String,
    /// Words of a message to which this way belongs (key `matches`, may be left out); `…` stands
    /// for anything on the same line, and [`HERE`] follows what points at the reader's own code.
    pub matches: Vec<String>,
    /// The page that teaches this way, where it is not the card's.
    pub page: Option<String>,
}

/// How many ways out the short form of a card shows.
const SHORT: usize = 2;

/// What [`Fix::matches`] finds behind a note or help that points at a place in the program: the
/// compiler shows the declaration of a type only if it is the reader's own.
pub const HERE: &str = " (here)";

const KEYS: [&str; 8] = [
    "code", "title", "message", "instinct", "protects", "fixes", "page", "example",
];

impl Cards {
    /// Reads `book/cards/*.toml` of the course at `root`. A card that cannot
    /// be read is left out and named in [`Cards::problems`].
    pub fn load(root: &Path) -> Cards {
        let folder = root.join("book/cards");
        let mut cards = Cards::default();
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(e) => {
                cards
                    .problems
                    .push(format!("book/cards cannot be read: {e}"));
                return cards;
            }
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let Some(stem) = name.strip_suffix(".toml") else {
                continue;
            };
            let shown = format!("book/cards/{name}");
            let read = manifest::read_toml(&path, &shown).and_then(|t| Card::read(&t, &shown));
            match read {
                Ok(card) if card.code != stem => cards.problems.push(format!(
                    "{shown}: its code is {}, so the file must be called {}.toml",
                    card.code, card.code
                )),
                Ok(card) => cards.cards.push(card),
                Err(problem) => cards.problems.push(problem),
            }
        }
        cards.cards.sort_by(|a, b| a.code.cmp(&b.code));
        cards.problems.sort();
        cards
    }

    /// The card of a code; `e382`, `382` and `error[E0382]` find `E0382`.
    pub fn get(&self, code: &str) -> Option<&Card> {
        let code = bare(code);
        let numbered = numbered(code);
        let wanted = numbered.as_deref().unwrap_or(code);
        self.cards.iter().find(|c| c.code == wanted)
    }

    /// Every card, in order of code.
    pub fn all(&self) -> &[Card] {
        &self.cards
    }

    /// Codes near `code`, for "did you mean". Neighbouring numbers have nothing to do with
    /// each other, so a code is near only when one slip of the finger leads to it.
    pub fn nearest(&self, code: &str) -> Vec<String> {
        let known = self.cards.iter().map(|c| c.code.as_str());
        match numbered(bare(code)) {
            Some(code) => nearest::one_slip(&code, known),
            None => nearest::nearest(bare(code), known),
        }
    }

    /// What is wrong with card files, one sentence each.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl Card {
    fn read(table: &Table, shown: &str) -> Result<Card, String> {
        if let Some(key) = table.keys().find(|k| !KEYS.contains(&k.as_str())) {
            return Err(format!(
                "{shown}: `{key}` is not a known key; known are {}",
                KEYS.join(", ")
            ));
        }
        let text = |key: &str| text(table, key, shown);
        let optional = |key: &str| match table.get(key) {
            None => Ok(None),
            Some(_) => text(key).map(Some),
        };
        let fixes = table
            .get("fixes")
            .and_then(Value::as_array)
            .filter(|list| !list.is_empty())
            .ok_or_else(|| {
                format!("{shown}: at least one [[fixes]] with `do` and `when` is needed")
            })?;
        let fixes = fixes.iter().map(|fix| {
            let fix = fix.as_table().cloned().unwrap_or_default();
            let page = fix.get("page").map(|_| self::text(&fix, "page", shown));
            Ok(Fix {
                page: page.transpose()?,
                action: self::text(&fix, "do", shown)?,
                when: self::text(&fix, "when", shown)?,
                matches: texts(&fix, "matches", shown)?,
            })
        });
        Ok(Card {
            code: text("code")?,
            title: text("title")?,
            message: text("message")?,
            instinct: text("instinct")?,
            protects: text("protects")?,
            fixes: fixes.collect::<Result<_, String>>()?,
            page: optional("page")?,
            example: optional("example")?,
        })
    }

    /// The card as text of at most `width` columns, with ANSI colour if wanted.
    pub fn render(&self, width: usize, colour: bool) -> String {
        let ink = Ink::new(colour);
        let mut text = format!("{}\n", self.heading(ink, width));
        text += &format!(
            "{}\n",
            wrap(&format!("The compiler says: {}", self.message), width, "")
        );
        let mut part = |heading: &str, body: &str| {
            text += &format!(
                "\n{}\n{}\n",
                ink.heading(heading, width),
                wrap(body, width, "")
            );
        };
        part("What your Python instinct said", &self.instinct);
        part("What Rust protects you from", &self.protects);
        text += &format!("\n{}\n", ink.heading("What to do", width));
        for (number, fix) in (1..).zip(&self.fixes) {
            text += &format!(
                "{}\n",
                wrap(&format!("{number}. {}", fix.action), width, "   ")
            );
            let when = format!("Good when: {}", fix.when);
            text += &format!("   {}\n", wrap(&when, width.saturating_sub(3), "   "));
        }
        text
    }

    /// The ways out to show below a message as a terminal shows it: none that belongs to other
    /// messages, unless the card has no better one.
    pub fn fixes_for_shown(&self, message: &str) -> Vec<&Fix> {
        self.fitting(&shown_words(message))
    }

    /// Those that name words of the message first, then those that name no words.
    fn fitting(&self, words: &str) -> Vec<&Fix> {
        let mut fixes: Vec<&Fix> = self.fixes.iter().collect();
        fixes.sort_by_key(|fix| fix.place(words));
        let fixes = fixes.into_iter().enumerate();
        fixes
            .filter(|(index, fix)| *index == 0 || fix.place(words) != Place::Elsewhere)
            .map(|(_, fix)| fix)
            .collect()
    }

    /// The first few of the ways out to show below a message.
    pub fn short_fixes(&self, said: Option<&Diagnostic>) -> Vec<&Fix> {
        let Some(said) = said else {
            return self.fixes.iter().take(SHORT).collect();
        };
        let mut fixes = self.fitting(&words(said));
        fixes.truncate(SHORT);
        fixes
    }

    /// The card in a few lines, as it stands below the compiler message `said`.
    pub fn render_short(&self, said: Option<&Diagnostic>, width: usize, colour: bool) -> String {
        let ink = Ink::new(colour);
        let mut text = format!("{}\n", self.heading(ink, width));
        text += &format!("{}\n", wrap(&self.instinct, width, ""));
        for fix in self.short_fixes(said) {
            text += &format!("{}\n", wrap(&format!("→ {}", fix.action), width, "  "));
        }
        let all = format!("All of it: cargo course explain {}", self.code);
        for line in wrap(&all, width, "").lines() {
            text += &format!("{}\n", ink.dim(line));
        }
        text
    }

    fn heading(&self, ink: Ink, width: usize) -> String {
        ink.heading(&format!("{} · {}", self.code, self.title), width)
    }
}

/// How well a way out fits a message; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// It names words of the message.
    Here,
    /// It names no words.
    Anywhere,
    /// It names words of other messages.
    Elsewhere,
}

impl Fix {
    fn place(&self, words: &str) -> Place {
        let says = |pattern: &String| words.lines().any(|line| holds(line, pattern));
        match self.matches.as_slice() {
            [] => Place::Anywhere,
            patterns if patterns.iter().any(says) => Place::Here,
            _ => Place::Elsewhere,
        }
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(80, false))
    }
}

/// `382`, `e382` and `E0382` are the same code.
fn numbered(code: &str) -> Option<String> {
    let digits = code.strip_prefix(['E', 'e']).unwrap_or(code);
    digits.parse::<u16>().ok().map(|n| format!("E{n:04}"))
}

/// A code without what the compiler writes around it: `error[E0382]`.
fn bare(code: &str) -> &str {
    let code = code.trim().trim_end_matches(':');
    let inside = code.strip_prefix("error").unwrap_or(code);
    inside
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(code)
}

/// Whether a line holds the parts of a pattern, which stand between its `…`, one behind the other.
fn holds(line: &str, pattern: &str) -> bool {
    let mut rest = line;
    pattern.split('…').all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

/// All a message says in words: its headline, what it says at each place, its notes and helps.
fn words(said: &Diagnostic) -> String {
    let labels = said.spans.iter().filter_map(|span| span.label.clone());
    let children = said.children.iter().map(|child| {
        let here = if child.spans.is_empty() { "" } else { HERE };
        let (head, rest) = child
            .message
            .split_once('\n')
            .unwrap_or((&child.message, ""));
        let head = format!("{head}{here}\n{rest}");
        let labels = child.spans.iter().filter_map(|span| span.label.clone());
        std::iter::once(head)
            .chain(labels)
            .collect::<Vec<_>>()
            .join("\n")
    });
    std::iter::once(said.message.clone())
        .chain(labels)
        .chain(children)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The words of a message as a terminal shows it, with [`HERE`] where it goes on with a place.
fn shown_words(message: &str) -> String {
    let mut lines = message.lines().peekable();
    let mut words = String::new();
    while let Some(line) = lines.next() {
        words.push_str(line);
        if lines
            .peek()
            .is_some_and(|next| next.trim_start().starts_with("--> "))
        {
            words.push_str(HERE);
        }
        words.push('\n');
    }
    words
}

/// A list of texts; an absent key is an empty one.
fn texts(table: &Table, key: &str, shown: &str) -> Result<Vec<String>, String> {
    let wrong = || format!("{shown}: `{key}` must be a list of texts that are not empty");
    let Some(value) = table.get(key) else {
        return Ok(Vec::new());
    };
    let list = value.as_array().ok_or_else(wrong)?;
    list.iter()
        .map(|one| match one.as_str() {
            Some(text) if !text.trim().is_empty() => Ok(text.to_owned()),
            _ => Err(wrong()),
        })
        .collect()
}

fn text(table: &Table, key: &str, shown: &str) -> Result<String, String> {
    match table.get(key) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(text.trim().to_owned()),
        Some(_) => Err(format!("{shown}: `{key}` must be a text that is not empty")),
        None => Err(format!("{shown}: `{key}` is missing")),
    }
}
