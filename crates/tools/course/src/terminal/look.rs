//! How output may look: colours, links and width, decided once at the start.

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

use super::{links, text};

/// The width used when no terminal says its own.
const WIDTH_WITHOUT_TERMINAL: usize = 80;
/// Longer lines of prose tire the eye, however wide the window is.
const WIDEST_PROSE: usize = 100;

/// What the place we write to can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether colours and bold may be used.
    pub colour: bool,
    /// Whether OSC 8 links may be used.
    pub links: bool,
    /// The number of columns.
    pub width: usize,
}

/// A colour or emphasis of the terminal's own palette, so that the reader's theme decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Emphasis.
    Bold,
    /// Less important.
    Dim,
    /// Success.
    Green,
    /// A failure.
    Red,
    /// Attention.
    Yellow,
    /// Names, keys and links.
    Cyan,
}

impl Ink {
    fn code(self) -> &'static str {
        match self {
            Ink::Bold => "1",
            Ink::Dim => "2",
            Ink::Green => "32",
            Ink::Red => "31",
            Ink::Yellow => "33",
            Ink::Cyan => "36",
        }
    }
}

impl Look {
    /// Looks at the environment and at standard output.
    pub fn detect() -> Look {
        let terminal = io::stdout().is_terminal();
        let variable = |name: &str| env::var_os(name);
        let colour = wants_colour(terminal, variable);
        // Asked only of a terminal: elsewhere the question would start a program.
        let size = terminal.then(|| crossterm::terminal::size().ok()).flatten();
        let width = size.map_or(WIDTH_WITHOUT_TERMINAL, |(columns, _)| usize::from(columns));
        Look {
            colour,
            links: terminal && colour && links::supported(variable),
            width: width.clamp(20, WIDEST_PROSE),
        }
    }

    /// No colours and no links.
    #[cfg(test)]
    pub fn plain(width: usize) -> Look {
        Look {
            colour: false,
            links: false,
            width,
        }
    }

    /// The text in this ink, or unchanged where colours are off.
    pub fn ink(self, ink: Ink, words: &str) -> String {
        if self.colour && !words.is_empty() {
            format!("\u{1b}[{}m{words}\u{1b}[0m", ink.code())
        } else {
            words.to_string()
        }
    }

    /// Bold text.
    pub fn bold(self, words: &str) -> String {
        self.ink(Ink::Bold, words)
    }

    /// Dimmed text.
    pub fn dim(self, words: &str) -> String {
        self.ink(Ink::Dim, words)
    }

    /// The text as a link, or unchanged where links are off.
    pub fn link(self, target: &str, words: &str) -> String {
        if self.links {
            links::link(target, words)
        } else {
            words.to_string()
        }
    }

    /// The words wrapped to this width.
    pub fn wrapped(self, words: &str) -> String {
        let mut lines = Vec::new();
        for line in words.lines() {
            lines.extend(text::wrap(line, self.width));
        }
        lines.join("\n")
    }
}

/// `NO_COLOR` wins, then `CLICOLOR_FORCE`, then what the terminal is.
fn wants_colour(terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    if set("NO_COLOR").is_some() {
        return false;
    }
    if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    terminal
        && set("TERM").is_none_or(|value| value != "dumb")
        && set("CLICOLOR").is_none_or(|value| value != "0")
}

/// Prints to standard output; a reader that stopped listening (`| head`) is no error.
pub fn print(words: &str) {
    let mut out = io::stdout().lock();
    let newline = if words.is_empty() || words.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    // Nothing sensible is left to do when even this write fails.
    let _ = write!(out, "{words}{newline}").and_then(|()| out.flush());
}

/// Prints to standard error, with the same forgiveness as [`print`].
pub fn complain(words: &str) {
    let _ = writeln!(io::stderr().lock(), "{words}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<OsString> + 'a {
        move |name| {
            pairs
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| OsString::from(value))
        }
    }

    #[test]
    fn colours_follow_the_terminal() {
        assert!(wants_colour(true, with(&[])));
        assert!(!wants_colour(false, with(&[])));
        assert!(!wants_colour(true, with(&[("TERM", "dumb")])));
    }

    #[test]
    fn no_color_wins_over_force() {
        assert!(!wants_colour(
            true,
            with(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")])
        ));
        assert!(wants_colour(false, with(&[("CLICOLOR_FORCE", "1")])));
        assert!(wants_colour(
            true,
            with(&[("NO_COLOR", ""), ("CLICOLOR_FORCE", "0")])
        ));
    }

    #[test]
    fn ink_is_left_out_without_colour() {
        assert_eq!(Look::plain(80).ink(Ink::Red, "no"), "no");
        let colourful = Look {
            colour: true,
            ..Look::plain(80)
        };
        assert_eq!(colourful.ink(Ink::Red, "no"), "\u{1b}[31mno\u{1b}[0m");
    }
}
