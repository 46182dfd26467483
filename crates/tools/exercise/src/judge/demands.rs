//! What a manifest forbids or demands of the source text (`forbid`,
//! `require`), for answers that no test can tell apart.

use std::collections::BTreeMap;

use crate::exercise::Exercise;
use crate::text;

/// Why the texts are not accepted; `None` when they are.
pub(crate) fn refused(exercise: &Exercise, texts: &BTreeMap<String, String>) -> Option<String> {
    let files: Vec<(&String, Vec<Token>)> = texts
        .iter()
        .map(|(name, text)| {
            let code = match name.rsplit_once('.') {
                Some((_, "rs")) => text::code_only(text),
                Some((_, "py" | "pyi")) => text::python_code_only(text),
                _ => without_comments(text),
            };
            (name, tokens(&code))
        })
        .collect();
    for forbidden in &exercise.forbid {
        for (name, tokens) in &files {
            if let Some(line) = find(tokens, forbidden) {
                return Some(format!(
                    "It works, but {name} uses `{forbidden}` on line {line}, and this task is about doing without it."
                ));
            }
        }
    }
    let missing = exercise.require.iter().find(|wanted| {
        !files
            .iter()
            .any(|(_, tokens)| find(tokens, wanted).is_some())
    });
    missing.map(|wanted| {
        format!("It works, but the task asks for `{wanted}`, and that is not in the code.")
    })
}

/// A file of settings without the lines that are comments; its texts count.
fn without_comments(text: &str) -> String {
    let lines = text.lines();
    let kept = lines.map(|line| match line.trim_start().starts_with('#') {
        true => "",
        false => line,
    });
    kept.collect::<Vec<_>>().join("\n")
}

struct Token {
    text: String,
    line: u32,
}

/// Words and single characters, so that spaces and line breaks do not matter.
fn tokens(code: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut line = 1;
    let mut in_word = false;
    for c in code.chars() {
        let is_word = c.is_alphanumeric() || c == '_';
        match tokens.last_mut() {
            Some(last) if is_word && in_word => last.text.push(c),
            _ if c.is_whitespace() => {}
            _ => tokens.push(Token {
                text: c.to_string(),
                line,
            }),
        }
        in_word = is_word;
        line += u32::from(c == '\n');
    }
    tokens
}

/// The line where `wanted` first stands.
fn find(code: &[Token], wanted: &str) -> Option<u32> {
    let wanted = tokens(wanted);
    if wanted.is_empty() {
        return None;
    }
    code.windows(wanted.len())
        .find(|window| window.iter().zip(&wanted).all(|(a, b)| a.text == b.text))
        .map(|window| window[0].line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(code: &str, wanted: &str) -> Option<u32> {
        find(&tokens(&text::code_only(code)), wanted)
    }

    #[test]
    fn spaces_and_line_breaks_do_not_hide_it() {
        assert_eq!(line("let a = b\n    .clone ( );", ".clone()"), Some(2));
        assert_eq!(line("fn  name(", "fn name"), Some(1));
    }

    #[test]
    fn words_comments_and_strings_do_not_count() {
        assert_eq!(line("fn unsafe_looking() {}", "unsafe"), None);
        assert_eq!(line("// .clone()\n\".clone()\"", ".clone()"), None);
        assert_eq!(line("x.cloned()", ".clone()"), None);
    }
}
