//! A line diff short enough to read in a report.

use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

/// More lines than this say nothing more about what is wrong.
const MOST_LINES: usize = 40;

/// The lines that differ with a little of what is around them: `-` stands in `old`, `+` in `new`.
pub fn diff(old: &str, new: &str) -> String {
    let changes = TextDiff::from_lines(old, new);
    let mut text = String::new();
    let mut shown = 0;
    for (index, group) in changes.grouped_ops(2).iter().enumerate() {
        if index > 0 {
            text.push_str("  …\n");
        }
        for change in group.iter().flat_map(|op| changes.iter_changes(op)) {
            if shown == MOST_LINES {
                text.push_str("  … and more\n");
                return text;
            }
            shown += 1;
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            let line = change.value();
            let _ = writeln!(text, "{sign} {}", line.trim_end_matches(['\n', '\r']));
        }
    }
    if text.is_empty() && old != new {
        text.push_str("only the line ends differ\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_left_and_what_came() {
        assert_eq!(diff("a\nb\nc\n", "a\nB\nc\n"), "  a\n- b\n+ B\n  c\n");
        assert_eq!(diff("same\n", "same\n"), "");
    }

    #[test]
    fn a_long_diff_is_cut() {
        let new: String = (0..500).map(|n| format!("{n}\n")).collect();
        let shown = diff("", &new);
        assert!(shown.lines().count() <= MOST_LINES + 1);
        assert!(shown.ends_with("… and more\n"));
    }
}
