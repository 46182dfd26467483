//! Prose as tasks and hints are written: a little Markdown, laid out for the window.

use super::look::{Ink, Look};
use super::{table, text};

/// Wrapped prose with `code` and *emphasis* set apart. Paragraphs are filled anew, so that
/// they fit any width; lists and indented lines keep their lines, tables their columns, and
/// what stands between fences is set in.
pub fn prose(words: &str, width: usize, look: Look) -> Vec<String> {
    let words = text::clean(words);
    let mut done = Vec::new();
    // Every second piece stands between fences.
    for (at, piece) in pieces(&words).iter().enumerate() {
        match at % 2 {
            1 => done.extend(piece.iter().flat_map(|line| set_in(line, width, look))),
            _ => done.extend(filled(piece, width, look)),
        }
    }
    done
}

/// The lines before the first fence, those in the first fenced block, those behind it, and so on.
fn pieces(words: &str) -> Vec<Vec<&str>> {
    let mut pieces = vec![Vec::new()];
    for line in words.lines() {
        if line.trim_start().starts_with("```") {
            pieces.push(Vec::new());
        } else if let Some(piece) = pieces.last_mut() {
            piece.push(line);
        }
    }
    pieces
}

/// A line of a fenced block.
fn set_in(line: &str, width: usize, look: Look) -> Vec<String> {
    let lines = text::wrap(&format!("    {line}"), width);
    match look.colour {
        true => lines.iter().map(|line| look.ink(Ink::Cyan, line)).collect(),
        false => lines,
    }
}

fn filled(lines: &[&str], width: usize, look: Look) -> Vec<String> {
    paragraphs(lines)
        .chunk_by(|one, other| one.starts_with('|') && other.starts_with('|'))
        .flat_map(|lines| match table::read(lines) {
            Some(table) => table.lines(width, look),
            None => lines
                .iter()
                .flat_map(|line| text::wrap(&marked(line, look), width))
                .collect(),
        })
        .collect()
}

fn paragraphs(lines: &[&str]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for &line in lines {
        let item = joined.last().map_or(0, |last| mark(last));
        let words = line.trim_start();
        if item > 0 && line.len() - words.len() == item && mark(words) == 0 {
            // A list item goes on below its words.
            if let Some(last) = joined.last_mut() {
                last.push(' ');
                last.push_str(words);
            }
            continue;
        }
        let starts_anew = line.is_empty() || line.starts_with([' ', '|', '#']) || mark(line) > 0;
        match joined.last_mut() {
            Some(last) if !starts_anew && !last.is_empty() => {
                last.push(' ');
                last.push_str(line);
            }
            _ => joined.push(line.to_string()),
        }
    }
    joined
}

/// How long the mark of a list item is that the line begins with: `- `, `* `, `12. `.
fn mark(line: &str) -> usize {
    match line.split_once(' ') {
        Some(("-" | "*", _)) => 2,
        Some((mark, _)) => match mark.strip_suffix('.') {
            Some(number) if number.parse::<u8>().is_ok() => mark.len() + 1,
            _ => 0,
        },
        None => 0,
    }
}

/// Colours what stands between backticks; without colour the backticks stay.
pub fn marked(line: &str, look: Look) -> String {
    if line.matches('`').count() % 2 == 1 {
        return line.to_string();
    }
    line.split('`')
        .enumerate()
        .map(|(at, part)| match at % 2 {
            1 if look.colour => look.ink(Ink::Cyan, part),
            1 => format!("`{part}`"),
            _ => emphasised(part, look),
        })
        .collect()
}

/// `*words*` become bold, or plain without colour. A star that does not touch the words at
/// its side is a star.
fn emphasised(part: &str, look: Look) -> String {
    let mut done = String::new();
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('*') {
        let words = after.split_once('*').filter(|(words, _)| {
            let touches = |letter: Option<char>| letter.is_some_and(|l| !l.is_whitespace());
            touches(words.chars().next()) && touches(words.chars().last())
        });
        done.push_str(before);
        match words {
            Some((words, after)) => {
                done.push_str(&look.bold(words));
                rest = after;
            }
            None => {
                done.push('*');
                rest = after;
            }
        }
    }
    done + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_filled_and_lists_keep_their_lines() {
        let words = "One line\nand its end.\n\n1. first\n2. second\n  indented";
        assert_eq!(
            prose(words, 80, Look::plain(80)),
            [
                "One line and its end.",
                "",
                "1. first",
                "2. second",
                "  indented"
            ]
        );
    }

    #[test]
    fn a_list_item_is_filled_as_one_paragraph() {
        let words = "- one long\n  item goes on\n- `b`\n12. and\n    this\n  not this";
        assert_eq!(
            prose(words, 80, Look::plain(80)),
            [
                "- one long item goes on",
                "- `b`",
                "12. and this",
                "  not this"
            ]
        );
    }

    #[test]
    fn a_fenced_block_keeps_its_lines() {
        let words =
            "In Python:\n\n```text\n[delay for delay in delays]\n  a *b* c\n```\n\nNot\nso.";
        let expected = [
            "In Python:",
            "",
            "    [delay for delay in delays]",
            "      a *b* c",
            "",
            "Not so.",
        ];
        assert_eq!(prose(words, 80, Look::plain(80)), expected);
    }

    #[test]
    fn a_table_in_a_task_is_laid_out() {
        let words = "By this table:\n\n| a | b |\n|---|---|\n| `x` | one |\n\nDone.";
        let lines = prose(words, 80, Look::plain(80));
        let expected = [
            "By this table:",
            "",
            "a    b",
            "───  ───",
            "`x`  one",
            "",
            "Done.",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn marks_become_colour_and_only_code_keeps_them_without() {
        let words = "the `let` *moves* it, 2 * 3";
        let plain = "the `let` moves it, 2 * 3";
        assert_eq!(prose(words, 80, Look::plain(80)), [plain]);
        let colourful = Look {
            colour: true,
            ..Look::plain(80)
        };
        let line = prose("the `let` *moves* it", 80, colourful).concat();
        assert_eq!(text::strip(&line), "the let moves it");
    }
}
