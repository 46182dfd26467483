//! Explanation cards: what an error code means to somebody who thinks in Python.

use std::path::Path;

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
}

impl Cards {
    /// Reads `book/cards/*.toml` of the course at `root`. A card that cannot
    /// be read is left out and named in [`Cards::problems`].
    pub fn load(root: &Path) -> Cards {
        let _ = root;
        Cards::default()
    }

    /// The card of a code; `e382` and `382` find `E0382`.
    pub fn get(&self, code: &str) -> Option<&Card> {
        self.cards.iter().find(|c| c.code == code)
    }

    /// Every card, in order of code.
    pub fn all(&self) -> &[Card] {
        &self.cards
    }

    /// Codes near `code`, for "did you mean".
    pub fn nearest(&self, code: &str) -> Vec<String> {
        let _ = code;
        Vec::new()
    }

    /// What is wrong with card files, one sentence each.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl Card {
    /// The card as text of at most `width` columns, with ANSI colour if wanted.
    pub fn render(&self, width: usize, colour: bool) -> String {
        let _ = (width, colour);
        self.title.clone()
    }
}
