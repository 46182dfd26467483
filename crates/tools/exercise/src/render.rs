//! A verdict as text, for a terminal or a plain log.

use crate::cards::Cards;
use crate::verdict::Verdict;

/// How to render.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Columns to wrap prose at. Compiler messages are never rewrapped.
    pub width: usize,
    /// Whether to use ANSI colour.
    pub colour: bool,
    /// How many compiler errors to show before "and N more".
    pub errors: usize,
}

impl Default for Style {
    fn default() -> Style {
        Style {
            width: 80,
            colour: false,
            errors: 2,
        }
    }
}

/// The whole verdict.
pub fn verdict(verdict: &Verdict, cards: &Cards, style: Style) -> String {
    let _ = (cards, style);
    headline(verdict)
}

/// The verdict in one line, without colour: "Passed: 3 tests".
pub fn headline(verdict: &Verdict) -> String {
    verdict.outcome.kind().to_owned()
}

/// The text without its terminal colours.
pub fn strip_ansi(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\u{1b}' {
            plain.push(c);
            continue;
        }
        // ESC [ … letter; anything else after ESC is one character.
        if chars.next() == Some('[') {
            chars.by_ref().find(|c| ('@'..='~').contains(c));
        }
    }
    plain
}
