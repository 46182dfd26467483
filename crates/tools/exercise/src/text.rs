//! Reading Rust source text without a parser: what is code, and what is a
//! comment or a string.

/// The source with every comment and every string's content replaced by
/// spaces. Lines stay where they are, so line numbers can be counted in it.
pub(crate) fn code_only(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let chars: Vec<char> = source.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let end = skip(&chars, at);
        if end == at {
            out.push(chars[at]);
            at += 1;
        } else {
            for &c in &chars[at..end] {
                out.push(if c == '\n' { '\n' } else { ' ' });
            }
            at = end;
        }
    }
    out
}

/// The end of the comment or string that starts at `at`; `at` when none does.
fn skip(chars: &[char], at: usize) -> usize {
    let rest = &chars[at..];
    match rest {
        ['/', '/', ..] => at + rest.iter().position(|&c| c == '\n').unwrap_or(rest.len()),
        ['/', '*', ..] => block_comment(chars, at),
        ['"', ..] => string(chars, at + 1),
        ['r', '"' | '#', ..] if !part_of_name(chars, at) => raw_string(chars, at + 1).unwrap_or(at),
        ['b' | 'c', 'r', '"' | '#', ..] if !part_of_name(chars, at) => {
            raw_string(chars, at + 2).unwrap_or(at)
        }
        ['\'', '\\', ..] => char_end(chars, at + 3).unwrap_or(at),
        ['\'', c, '\'', ..] if *c != '\'' => at + 3,
        _ => at,
    }
}

fn part_of_name(chars: &[char], at: usize) -> bool {
    at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_')
}

/// Rust's block comments nest.
fn block_comment(chars: &[char], start: usize) -> usize {
    let mut depth = 0usize;
    let mut at = start;
    while at < chars.len() {
        match &chars[at..] {
            ['/', '*', ..] => {
                depth += 1;
                at += 2;
            }
            ['*', '/', ..] => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    chars.len()
}

fn string(chars: &[char], mut at: usize) -> usize {
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

/// `at` is the first `#` or the quote. `None` when it is no raw string (`r#name`).
fn raw_string(chars: &[char], mut at: usize) -> Option<usize> {
    let mut hashes = 0;
    while chars.get(at) == Some(&'#') {
        hashes += 1;
        at += 1;
    }
    if chars.get(at) != Some(&'"') {
        return None;
    }
    at += 1;
    while at < chars.len() {
        let closes =
            chars[at] == '"' && chars[at + 1..].iter().take_while(|&&c| c == '#').count() >= hashes;
        if closes {
            return Some(at + 1 + hashes);
        }
        at += 1;
    }
    Some(chars.len())
}

fn char_end(chars: &[char], at: usize) -> Option<usize> {
    let rest = chars.get(at..)?;
    let length = rest.iter().take(12).position(|&c| c == '\'')?;
    Some(at + length + 1)
}

/// The names of the `#[test]` functions in a test file, in order. Tests under
/// a `#[cfg(…)]` are left out: they may rightly be absent on this system.
pub(crate) fn test_names(source: &str) -> Vec<String> {
    let code = code_only(source);
    let mut names = Vec::new();
    let mut rest = code.as_str();
    while let Some(found) = rest.find("#[test]") {
        let before_conditional = ends_with_cfg(&rest[..found]);
        rest = &rest[found + "#[test]".len()..];
        let Some(function) = find_word(rest, "fn") else {
            break;
        };
        let conditional = before_conditional || rest[..function].contains("#[cfg(");
        let name: String = rest[function + 2..]
            .trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        if !conditional && !name.is_empty() {
            names.push(name);
        }
    }
    names
}

/// Whether the attributes right before this point hold a `#[cfg(…)]`.
fn ends_with_cfg(before: &str) -> bool {
    let attributes = before.rfind(['}', ';']).map_or(before, |at| &before[at..]);
    attributes.contains("#[cfg(")
}

/// The first place where `word` stands as a whole word.
pub(crate) fn find_word(code: &str, word: &str) -> Option<usize> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .map(|(at, _)| at)
        .find(|&at| !code[..at].ends_with(is_name) && !code[at + word.len()..].starts_with(is_name))
}

/// The line, from 1, of a byte position.
pub(crate) fn line_of(text: &str, position: usize) -> u32 {
    let lines = text[..position].matches('\n').count();
    u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1)
}

/// What stands at the top of a file of an exercise in Python: a docstring, or lines that begin with
/// `#`, in a `.toml` or `.yml` as well.
pub(crate) fn top_of_python(source: &str) -> String {
    let mut lines = Vec::new();
    for line in source.lines() {
        let line = line.trim_end();
        match line.strip_prefix('#') {
            Some(text) if !text.starts_with('!') => {
                lines.push(text.strip_prefix(' ').unwrap_or(text));
            }
            Some(_) => {}
            None if line.is_empty() && lines.is_empty() => {}
            None => break,
        }
    }
    match lines.is_empty() {
        true => docstring(source),
        false => lines.join("\n").trim().to_owned(),
    }
}

/// Python without comments and the insides of texts; lines stay where they are.
pub(crate) fn python_code_only(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(letter) = rest.chars().next() {
        let quote = ["\"\"\"", "'''", "\"", "'"]
            .into_iter()
            .find(|quote| rest.starts_with(quote));
        let end = match (letter, quote) {
            ('#', _) => rest.find('\n').unwrap_or(rest.len()),
            (_, Some(quote)) => quote.len() + end_of_text(&rest[quote.len()..], quote),
            _ => {
                code.push(letter);
                rest = &rest[letter.len_utf8()..];
                continue;
            }
        };
        let (skipped, after) = rest.split_at(end);
        code.extend(skipped.chars().map(|c| if c == '\n' { c } else { ' ' }));
        rest = after;
    }
    code
}

/// Where a text ends whose closing quote is `quote`, the quote with it.
fn end_of_text(rest: &str, quote: &str) -> usize {
    let mut at = 0;
    while let Some(letter) = rest[at..].chars().next() {
        if rest[at..].starts_with(quote) {
            return at + quote.len();
        }
        at += letter.len_utf8();
        match letter {
            '\\' => at += rest[at..].chars().next().map_or(0, char::len_utf8),
            '\n' if quote.len() == 1 => return at - 1,
            _ => {}
        }
    }
    rest.len()
}

/// The `//!` comment at the top of a Rust file, or a Python file's docstring.
pub(crate) fn top_comment(source: &str) -> String {
    let mut lines = Vec::new();
    for line in source.lines() {
        let line = line.trim();
        match line.strip_prefix("//!") {
            Some(text) => lines.push(text.strip_prefix(' ').unwrap_or(text)),
            None if line.is_empty() && lines.is_empty() => {}
            None => break,
        }
    }
    if lines.is_empty() {
        return docstring(source);
    }
    lines.join("\n").trim().to_owned()
}

fn docstring(source: &str) -> String {
    source
        .trim_start()
        .strip_prefix("\"\"\"")
        .and_then(|rest| rest.split_once("\"\"\""))
        .map(|(text, _)| text.trim().to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_blanked_and_lines_stay() {
        let source = "let a = \"x.clone()\"; // .clone()\n/* .clone()\n/* deep */ */ b.clone()";
        let code = code_only(source);
        assert_eq!(code.matches(".clone()").count(), 1);
        assert_eq!(code.lines().count(), 3);
        assert!(code.lines().last().is_some_and(|l| l.contains("b.clone()")));
    }

    #[test]
    fn raw_strings_chars_and_lifetimes_are_told_apart() {
        let source = "r#\"unsafe \" unsafe\"# 'a' '\\'' b'\"' fn f<'a>(x: &'a str) { r#type }";
        let code = code_only(source);
        assert!(!code.contains("unsafe"));
        assert!(code.contains("<'a>(x: &'a str)"), "{code}");
        assert!(code.contains("r#type"));
    }

    #[test]
    fn test_names_come_from_code_only() {
        let source = "// #[test] fn no() {}\n#[test]\n#[should_panic]\nfn yes() {}\n\
                      #[cfg(windows)]\n#[test]\nfn elsewhere() {}\n#[test] fn last(){}";
        assert_eq!(test_names(source), ["yes", "last"]);
    }

    #[test]
    fn the_task_is_the_top_comment() {
        assert_eq!(
            top_comment("\n//! One.\n//!\n//! Two.\n\n/// no\n"),
            "One.\n\nTwo."
        );
        assert_eq!(top_comment("\"\"\"Task.\"\"\"\nx = 1\n"), "Task.");
        assert_eq!(top_of_python("\"\"\"Task.\"\"\"\nx = 1\n"), "Task.");
        assert_eq!(
            top_of_python("#!/usr/bin/env python\n# One.\n#\n# Two.\n\n# no\n[project]\n"),
            "One.\n\nTwo."
        );
    }

    #[test]
    fn comments_and_texts_of_python_are_blanked_and_lines_stay() {
        let source = "a = 'x.copy()'  # .copy()\n\"\"\"\n.copy() ' \n\"\"\"\nb = \"\\\".copy()\" + c.copy()\n";
        let code = python_code_only(source);
        assert_eq!(code.matches(".copy()").count(), 1, "{code}");
        assert_eq!(code.lines().count(), source.lines().count());
        assert!(
            code.lines()
                .last()
                .is_some_and(|l| l.ends_with("+ c.copy()"))
        );
    }
}
