//! Puts lines on the terminal, touching only those that changed.

use std::io::{self, Write};

use super::text;

const BEGIN_UPDATE: &str = "\u{1b}[?2026h";
const END_UPDATE: &str = "\u{1b}[?2026l";

/// What is on the terminal now.
pub struct Screen<W: Write> {
    out: W,
    shown: Vec<String>,
    columns: usize,
}

impl<W: Write> Screen<W> {
    /// A screen about which nothing is known yet.
    pub fn new(out: W) -> Screen<W> {
        Screen {
            out,
            shown: Vec::new(),
            columns: 0,
        }
    }

    /// Forgets what is shown, so that the next [`Screen::draw`] paints every line.
    pub fn forget(&mut self) {
        self.shown.clear();
    }

    /// Shows these lines, from the top, on a terminal of this size.
    pub fn draw(&mut self, lines: &[String], columns: usize, rows: usize) -> io::Result<()> {
        let mut update = String::new();
        if self.columns != columns || self.shown.len() != rows {
            update.push_str("\u{1b}[0m\u{1b}[2J");
            self.shown = vec![String::new(); rows];
            self.columns = columns;
        }
        for (row, before) in self.shown.iter_mut().enumerate() {
            let line = lines
                .get(row)
                .map_or(String::new(), |line| text::clip(line, columns));
            if *before != line {
                // Cleared first: clearing after a full line would take its last column.
                update.push_str(&format!("\u{1b}[{};1H\u{1b}[2K{line}\u{1b}[0m", row + 1));
                *before = line;
            }
        }
        if update.is_empty() {
            return Ok(());
        }
        write!(self.out, "{BEGIN_UPDATE}{update}{END_UPDATE}")?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(words: &[&str]) -> Vec<String> {
        words.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn only_changed_lines_are_painted() {
        let mut bytes = Vec::new();
        let mut screen = Screen::new(&mut bytes);
        screen.draw(&lines(&["one", "two"]), 20, 2).unwrap();
        let first = screen.out.len();
        screen.draw(&lines(&["one", "TWO"]), 20, 2).unwrap();
        let second = String::from_utf8(screen.out[first..].to_vec()).unwrap();
        assert!(
            second.contains("TWO") && !second.contains("one"),
            "{second:?}"
        );
    }

    #[test]
    fn an_unchanged_screen_writes_nothing() {
        let mut bytes = Vec::new();
        let mut screen = Screen::new(&mut bytes);
        screen.draw(&lines(&["one"]), 20, 1).unwrap();
        let first = screen.out.len();
        screen.draw(&lines(&["one"]), 20, 1).unwrap();
        assert_eq!(screen.out.len(), first);
    }

    #[test]
    fn a_resize_paints_everything_again() {
        let mut bytes = Vec::new();
        let mut screen = Screen::new(&mut bytes);
        screen.draw(&lines(&["a long first line"]), 20, 2).unwrap();
        let first = screen.out.len();
        screen.draw(&lines(&["a long first line"]), 6, 1).unwrap();
        let second = String::from_utf8(screen.out[first..].to_vec()).unwrap();
        assert!(second.contains("a lon…"), "{second:?}");
    }
}
