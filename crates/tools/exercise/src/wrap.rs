//! Text for a terminal: wrapped at words, coloured or not.

/// Wraps prose at words to `width` columns. Lines after the first of each
/// paragraph start with `indent`; a word longer than a line stays whole.
pub fn wrap(text: &str, width: usize, indent: &str) -> String {
    let width = width.max(10);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.trim().is_empty() && columns(&line) + 1 + columns(word) > width {
                lines.push(std::mem::replace(&mut line, indent.to_owned()));
            }
            if !line.trim().is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.join("\n")
}

/// How many columns a text takes. Wide letters (East Asian scripts, most
/// emoji) take two, marks that combine with the letter before them none.
pub fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| match u32::from(c) {
            0x0300..=0x036F | 0x200B..=0x200F | 0x20D0..=0x20FF | 0xFE00..=0xFE0F => 0,
            0x1100..=0x115F
            | 0x2E80..=0xA4CF
            | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF
            | 0xFE30..=0xFE6F
            | 0xFF00..=0xFF60
            | 0xFFE0..=0xFFE6
            | 0x1F300..=0x1F64F
            | 0x1F900..=0x1F9FF
            | 0x20000..=0x3FFFD => 2,
            _ => 1,
        })
        .sum()
}

/// Colours, or none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ink {
    colour: bool,
}

impl Ink {
    pub(crate) fn new(colour: bool) -> Ink {
        Ink { colour }
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.colour {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.paint("1", text)
    }

    /// A heading of at most `width` columns a line.
    pub(crate) fn heading(self, text: &str, width: usize) -> String {
        let wrapped = wrap(text, width, "");
        let lines: Vec<String> = wrapped.lines().map(|line| self.bold(line)).collect();
        lines.join("\n")
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.paint("2", text)
    }

    pub(crate) fn green(self, text: &str) -> String {
        self.paint("1;32", text)
    }

    pub(crate) fn red(self, text: &str) -> String {
        self.paint("1;31", text)
    }

    pub(crate) fn yellow(self, text: &str) -> String {
        self.paint("1;33", text)
    }
}

/// The text without its terminal colours.
pub(crate) fn strip_ansi(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_wrap_and_stay_whole() {
        assert_eq!(
            wrap("one two three four", 10, "  "),
            "one two\n  three\n  four"
        );
        assert_eq!(
            wrap("incomprehensibilities a", 10, ""),
            "incomprehensibilities\na"
        );
        assert_eq!(wrap("a\n\nb", 10, ""), "a\n\nb");
    }

    #[test]
    fn letters_beyond_ascii_count_by_their_width() {
        assert_eq!(columns("für"), 3);
        assert_eq!(columns("日本"), 4);
        assert_eq!(columns("e\u{301}"), 1);
        for line in wrap("äöü äöü äöü äöü 日本語 日本語", 11, "").lines() {
            assert!(columns(line) <= 11, "{line}");
        }
    }

    #[test]
    fn colours_are_stripped() {
        assert_eq!(
            strip_ansi("\u{1b}[1m\u{1b}[91merror\u{1b}[0m: x"),
            "error: x"
        );
    }
}
