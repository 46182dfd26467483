//! Measuring, cleaning, cutting and wrapping text that may hold colours and links.

use unicode_width::UnicodeWidthChar;

const RESET: &str = "\u{1b}[0m";
const TAB: &str = "    ";

/// One piece of a text: something that is seen, or an instruction to the terminal.
enum Piece<'a> {
    Seen(char),
    Escape(&'a str),
}

/// Splits a text into characters and escape sequences.
struct Pieces<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let first = self.rest.chars().next()?;
        let length = if first == '\u{1b}' {
            escape_length(self.rest)
        } else {
            first.len_utf8()
        };
        let (piece, rest) = self.rest.split_at(length);
        self.rest = rest;
        Some(if first == '\u{1b}' {
            Piece::Escape(piece)
        } else {
            Piece::Seen(first)
        })
    }
}

/// How many bytes the escape sequence at the start of `text` takes.
fn escape_length(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match characters.next() {
        Some((_, '[')) => characters
            .find(|(_, c)| ('\u{40}'..='\u{7e}').contains(c))
            .map_or(text.len(), |(at, c)| at + c.len_utf8()),
        Some((_, ']' | 'P' | '^' | '_')) => {
            let bell = text.find('\u{7}').map(|at| at + 1);
            let terminator = text.find("\u{1b}\\").map(|at| at + 2);
            match (bell, terminator) {
                (Some(a), Some(b)) => a.min(b),
                (Some(a), None) | (None, Some(a)) => a,
                (None, None) => text.len(),
            }
        }
        Some((at, c)) => at + c.len_utf8(),
        None => text.len(),
    }
}

fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text }
}

fn columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

/// The number of columns the text takes on a terminal.
pub fn width(text: &str) -> usize {
    pieces(text)
        .map(|piece| match piece {
            Piece::Seen(c) => columns(c),
            Piece::Escape(_) => 0,
        })
        .sum()
}

/// The text without colours and links.
pub fn strip(text: &str) -> String {
    pieces(text)
        .filter_map(|piece| match piece {
            Piece::Seen(c) => Some(c),
            Piece::Escape(_) => None,
        })
        .collect()
}

/// Keeps colours and links and drops every other instruction to the terminal, so that
/// what a learner's program prints cannot clear the screen or ring the bell.
pub fn clean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Seen('\t') => kept.push_str(TAB),
            Piece::Seen('\n') => kept.push('\n'),
            Piece::Seen(c) if c.is_control() => {}
            Piece::Seen(c) => kept.push(c),
            Piece::Escape(e) if is_colour(e) || e.starts_with("\u{1b}]8;") => kept.push_str(e),
            Piece::Escape(_) => {}
        }
    }
    kept
}

fn is_colour(escape: &str) -> bool {
    escape.starts_with("\u{1b}[") && escape.ends_with('m')
}

/// Cuts the text to at most `limit` columns, with `…` where something was cut.
pub fn clip(text: &str, limit: usize) -> String {
    if width(text) <= limit {
        return text.to_string();
    }
    if limit == 0 {
        return String::new();
    }
    let mut cut = String::new();
    let mut used = 0;
    let mut escapes = false;
    let mut full = false;
    for piece in pieces(text) {
        match piece {
            Piece::Escape(e) => {
                escapes = true;
                // Links and colours that were opened are closed by what follows the cut.
                if !full || !is_colour(e) {
                    cut.push_str(e);
                }
            }
            Piece::Seen(c) if !full => {
                if used + columns(c) > limit - 1 {
                    full = true;
                    cut.push('…');
                } else {
                    used += columns(c);
                    cut.push(c);
                }
            }
            Piece::Seen(_) => {}
        }
    }
    if escapes {
        cut.push_str(RESET);
    }
    cut
}

/// Pads the text with spaces to `columns` columns; longer text is cut.
pub fn fit(text: &str, columns: usize) -> String {
    let clipped = clip(text, columns);
    let missing = columns.saturating_sub(width(&clipped));
    clipped + &" ".repeat(missing)
}

/// Breaks one line into lines of at most `limit` columns, at spaces where possible.
/// Continuations keep the line's indentation; colours carry on.
pub fn wrap(line: &str, limit: usize) -> Vec<String> {
    let limit = limit.max(1);
    if width(line) <= limit {
        return vec![line.to_string()];
    }
    let indent = match indentation(line) {
        deep if deep > limit * 2 / 3 => limit / 4,
        indent => indent,
    };
    let mut lines = Vec::new();
    let mut current = Row::default();
    let mut ink = String::new();
    for piece in pieces(line) {
        match piece {
            Piece::Escape(e) => {
                current.text.push_str(e);
                if e == RESET || e == "\u{1b}[m" {
                    ink.clear();
                } else if is_colour(e) {
                    ink.push_str(e);
                }
            }
            Piece::Seen(c) => {
                if current.columns + columns(c) > limit {
                    // A space at the very edge is the best place to break.
                    let next = if c == ' ' {
                        Row::margin(indent)
                    } else {
                        current.split(indent)
                    };
                    lines.push(close(std::mem::replace(&mut current, next), &ink));
                    current.text.insert_str(0, &ink);
                    if c == ' ' {
                        continue;
                    }
                }
                if c == ' ' {
                    current.last_space = Some(current.text.len());
                }
                current.text.push(c);
                current.columns += columns(c);
            }
        }
    }
    lines.push(current.text);
    lines
}

fn close(row: Row, ink: &str) -> String {
    if ink.is_empty() {
        row.text
    } else {
        row.text + RESET
    }
}

fn indentation(line: &str) -> usize {
    let plain = strip(line);
    if let Some(columns) = label_start(&plain) {
        return columns;
    }
    let words = plain.trim_start();
    width(&plain) - width(words) + mark_width(words)
}

/// Where the words begin in a line of a compiler message: after the margin with the line's
/// number and `|`, and after the marks that point into the source.
fn label_start(plain: &str) -> Option<usize> {
    let (margin, _) = plain.split_once('|')?;
    if !margin.chars().all(|c| c == ' ' || c.is_ascii_digit()) {
        return None;
    }
    let points = |c: char| " -^~_|+".contains(c);
    let start = plain.find(|c: char| !points(c) && !c.is_ascii_digit())?;
    Some(width(plain.get(..start)?))
}

/// The columns of a list item's mark: its continuation lines up with its words.
fn mark_width(words: &str) -> usize {
    let Some((mark, _)) = words.split_once(' ') else {
        return 0;
    };
    let numbered = mark
        .strip_suffix('.')
        .is_some_and(|number| number.parse::<u8>().is_ok());
    if numbered || ["-", "*", "·", "•", "✗", "✓", "→"].contains(&mark) {
        width(mark) + 1
    } else {
        0
    }
}

#[derive(Default)]
struct Row {
    text: String,
    columns: usize,
    last_space: Option<usize>,
}

impl Row {
    /// Keeps what fits up to the last space and returns what begins the next row.
    fn split(&mut self, indent: usize) -> Row {
        let tail = match self.last_space {
            // A space inside the indentation is no place to break at.
            Some(at) if width(&self.text[..at]) > indent => {
                let tail = self.text.split_off(at);
                tail.trim_start().to_string()
            }
            _ => String::new(),
        };
        let mut row = Row::margin(indent);
        row.columns += width(&tail);
        row.text.push_str(&tail);
        row
    }

    fn margin(indent: usize) -> Row {
        Row {
            text: " ".repeat(indent),
            columns: indent,
            last_space: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_counts_columns_and_not_escapes() {
        assert_eq!(width("\u{1b}[31mred\u{1b}[0m"), 3);
        assert_eq!(width("日本"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("\u{1b}]8;;file:///a\u{1b}\\a\u{1b}]8;;\u{1b}\\"), 1);
    }

    #[test]
    fn clip_never_exceeds_the_limit_and_closes_colours() {
        for limit in 0..12 {
            let clipped = clip("\u{1b}[31m日本 is wide\u{1b}[0m", limit);
            assert!(width(&clipped) <= limit, "{limit}: {clipped:?}");
        }
        assert!(clip("\u{1b}[31mred and more\u{1b}[0m", 5).ends_with("\u{1b}[0m"));
        assert_eq!(clip("short", 5), "short");
        assert_eq!(clip("longer", 5), "long…");
    }

    #[test]
    fn wrap_breaks_at_spaces_and_keeps_the_indentation() {
        assert_eq!(
            wrap("  the quick brown fox", 12),
            ["  the quick", "  brown fox"]
        );
        assert_eq!(wrap("- one two three", 9), ["- one two", "  three"]);
    }

    #[test]
    fn wrap_keeps_every_character_and_stays_within_the_limit() {
        let line =
            "\u{1b}[1mA value used after being moved:\u{1b}[0m `chart` was handed over; 値 too.";
        for limit in 4..60 {
            let rows = wrap(line, limit);
            let letters = |s: &str| strip(s).replace(' ', "");
            assert_eq!(letters(&rows.concat()), letters(line), "{limit}");
            assert!(
                rows.iter().all(|row| width(row) <= limit),
                "{limit}: {rows:?}"
            );
        }
    }

    #[test]
    fn wrap_survives_a_window_narrower_than_a_word() {
        assert_eq!(wrap("abcdef", 2), ["ab", "cd", "ef"]);
        assert!(!wrap("日本", 1).is_empty());
    }

    #[test]
    fn clean_drops_what_would_move_the_cursor() {
        assert_eq!(
            clean("a\u{1b}[2Jb\u{7}\u{1b}[31mc\u{1b}[0m\td\r"),
            "ab\u{1b}[31mc\u{1b}[0m    d"
        );
        assert_eq!(clean("\u{1b}]0;title\u{7}x"), "x");
        assert_eq!(clean("cut off \u{1b}["), "cut off ");
    }
}
