//! A line of the log: `09:14 bed 3: admitted`.

use std::fmt;

// ANCHOR: struct
/// A line whose parts are looks into the text it was read from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogLine<'a> {
    /// When, such as `09:14`.
    pub time: &'a str,
    /// Where, such as `bed 3`.
    pub place: &'a str,
    /// What happened.
    pub words: &'a str,
}
// ANCHOR_END: struct

// ANCHOR: impl
impl<'a> LogLine<'a> {
    /// Takes a line apart; `None` when a part is missing.
    pub fn parse(text: &'a str) -> Option<LogLine<'a>> {
        let (time, rest) = text.split_once(' ')?;
        let (place, words) = rest.split_once(": ")?;
        Some(LogLine { time, place, words })
    }

    /// The first word of what happened. It may be used for as long as the log's text.
    pub fn first_word(&self) -> &'a str {
        self.words.split(' ').next().unwrap_or(self.words)
    }
}
// ANCHOR_END: impl

// ANCHOR: display
impl fmt::Display for LogLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.time, self.place, self.words)
    }
}
// ANCHOR_END: display

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_parts_of_the_text() {
        let text = String::from("09:14 bed 3: admitted by Jan");
        let line = LogLine::parse(&text).unwrap();
        assert_eq!(
            (line.time, line.place, line.words),
            ("09:14", "bed 3", "admitted by Jan")
        );
        assert_eq!(line.time.as_ptr(), text.as_ptr());
    }

    #[test]
    fn a_part_outlives_the_line() {
        let text = String::from("09:14 bed 3: admitted by Jan");
        let word = {
            let line = LogLine::parse(&text).unwrap();
            line.first_word()
        };
        assert_eq!(word, "admitted");
    }

    #[test]
    fn a_line_is_shown_as_it_was_read() {
        let text = "09:14 bed 3: admitted by Jan";
        assert_eq!(LogLine::parse(text).unwrap().to_string(), text);
    }

    #[test]
    fn a_line_without_a_part_is_none() {
        assert_eq!(LogLine::parse("09:14"), None);
        assert_eq!(LogLine::parse("09:14 bed 3"), None);
        assert_eq!(LogLine::parse(""), None);
    }
}
