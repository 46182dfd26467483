//! Which errors a program declares, in its own comments.
//!
//! `//~ E0382` at the end of a line declares that error on that line, `//~^ E0382` on the line
//! above, `//~^^ E0382` two lines above. Several codes may follow each other. A lint is declared
//! by its name: `//~ overflowing_literals`; so is an error that has no code, see
//! [`NAMES`](crate::NAMES).

use std::fmt;

/// An error a program declares.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The line, from 1.
    pub line: usize,
    /// The error code or lint.
    pub code: String,
}

/// An annotation that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// The line it stands on, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for Malformed {}

/// The errors `source` declares, by line.
///
/// # Errors
/// For an annotation without a code, with a word that is no code, or that points above the
/// first line.
pub fn read(source: &str) -> Result<Vec<Expected>, Malformed> {
    let mut expected = Vec::new();
    for (index, text) in source.lines().enumerate() {
        let here = index + 1;
        let Some((_, annotation)) = text.split_once("//~") else {
            continue;
        };
        let malformed = |what: String| Malformed { line: here, what };
        let codes = annotation.trim_start_matches('^');
        let up = annotation.len() - codes.len();
        let line = here
            .checked_sub(up)
            .filter(|line| *line > 0)
            .ok_or_else(|| malformed("the annotation points above the first line".into()))?;
        let codes: Vec<&str> = codes.split_whitespace().collect();
        if codes.is_empty() {
            return Err(malformed(
                "an error code must follow `//~`, as in `//~ E0382`".into(),
            ));
        }
        for code in codes {
            if !is_code(code) {
                return Err(malformed(format!(
                    "`{code}` is neither an error code such as `E0382` nor the name of a lint"
                )));
            }
            expected.push(Expected {
                line,
                code: code.to_owned(),
            });
        }
    }
    expected.sort();
    Ok(expected)
}

/// A line's program text, and its annotation as readers see it: which line, which code.
pub fn for_readers(line: &str) -> (&str, Option<String>) {
    let Some((program, annotation)) = line.split_once("//~") else {
        return (line, None);
    };
    let codes = annotation.trim_start_matches('^');
    let arrows = "↑".repeat(annotation.len() - codes.len());
    let arrow = if arrows.is_empty() { "←" } else { &arrows };
    let note = format!("// {arrow} refused: {}", codes.trim().replace(' ', ", "));
    (program, Some(note))
}

fn is_code(word: &str) -> bool {
    let number = word.strip_prefix('E');
    let is_error = number.is_some_and(|n| n.len() == 4 && n.bytes().all(|b| b.is_ascii_digit()));
    let is_lint = word
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b':'));
    is_error || is_lint
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(source: &str) -> Vec<(usize, String)> {
        let read = read(source).unwrap();
        read.into_iter().map(|e| (e.line, e.code)).collect()
    }

    #[test]
    fn same_line_lines_above_and_several_codes() {
        let source =
            "a; //~ E0382\nb; //~ E0499 E0502\nc;\nd;\n//~^ E0106\n//~^^^ unused_must_use\n";
        let expected = [
            (1, "E0382"),
            (2, "E0499"),
            (2, "E0502"),
            (3, "unused_must_use"),
            (4, "E0106"),
        ];
        assert_eq!(lines(source), expected.map(|(l, c)| (l, c.to_owned())));
    }

    #[test]
    fn ordinary_comments_declare_nothing() {
        assert_eq!(lines("// E0382\n//! text ~ E0382\n/// more\n"), []);
    }

    #[test]
    fn clippy_lints_are_codes() {
        assert_eq!(
            lines("x //~ clippy::needless_return"),
            [(1, "clippy::needless_return".to_owned())]
        );
    }

    #[test]
    fn annotations_become_notes_that_can_be_read_aloud() {
        assert_eq!(for_readers("let a = b;"), ("let a = b;", None));
        assert_eq!(
            for_readers("    f(b); //~ E0382 E0499"),
            ("    f(b); ", Some("// ← refused: E0382, E0499".to_owned()))
        );
        assert_eq!(
            for_readers("    //~^^ E0382"),
            ("    ", Some("// ↑↑ refused: E0382".to_owned()))
        );
    }

    #[test]
    fn malformed_annotations_are_said() {
        for (source, line, word) in [
            ("\nx //~\n", 2, "must follow"),
            ("x //~ moved here\ny //~ E382\n", 2, "E382"),
            ("x //~ E0382,\n", 1, "E0382,"),
            ("//~^ E0382\n", 1, "above the first line"),
        ] {
            let malformed = read(source).unwrap_err();
            assert_eq!(malformed.line, line, "{source}");
            assert!(malformed.what.contains(word), "{source}: {malformed}");
        }
    }
}
