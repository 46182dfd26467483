//! The field paths (`order.price`) that a function's text speaks of.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// All field paths in the text of a function, prefixes included.
pub fn field_paths(text: &str) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    if let Ok(tokens) = text.parse::<TokenStream>() {
        collect(tokens, &mut paths);
    }
    paths
}

/// Whether the path begins with this variable.
pub fn belongs(path: &str, variable: &str) -> bool {
    path.strip_prefix(variable)
        .is_some_and(|rest| rest.starts_with('.'))
}

fn collect(tokens: TokenStream, paths: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let is_start = matches!(token, TokenTree::Ident(_)) && !is_continued(&tokens, at);
        if is_start {
            at = one_path(&tokens, at, paths);
            continue;
        }
        if let TokenTree::Group(group) = token {
            collect(group.stream(), paths);
        }
        at += 1;
    }
}

/// Follows one path and returns where it ends.
fn one_path(tokens: &[TokenTree], start: usize, paths: &mut BTreeSet<String>) -> usize {
    let mut path = tokens[start].to_string();
    let mut next = start + 1;
    while is(tokens, next, '.') && !is(tokens, next + 1, '.') {
        let member = match tokens.get(next + 1) {
            Some(TokenTree::Ident(name)) if name != "await" => name.to_string(),
            // `pair.0.1` has a number with a dot in it.
            Some(TokenTree::Literal(index)) => index.to_string(),
            _ => break,
        };
        let is_called = match tokens.get(next + 2) {
            Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
            _ => is(tokens, next + 2, ':'),
        };
        let is_member = member
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '#' | '.'));
        if is_called || !is_member {
            break;
        }
        for part in member.split('.') {
            path = format!("{path}.{part}");
            paths.insert(path.clone());
        }
        next += 2;
    }
    next
}

/// Whether what stands before belongs to the same path: `.name` or `::name`, but not `..name`
/// nor `field: name`.
fn is_continued(tokens: &[TokenTree], at: usize) -> bool {
    let before = |back: usize, wanted| at >= back && is(tokens, at - back, wanted);
    (before(1, '.') && !before(2, '.')) || (before(1, ':') && before(2, ':'))
}

fn is(tokens: &[TokenTree], at: usize, wanted: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        field_paths(text).into_iter().collect()
    }

    #[test]
    fn fields_are_found_and_calls_are_not() {
        assert_eq!(
            found("f(order.price, order.name.len()); x.iter::<u8>(); 1..y.0; A { b: z.b }"),
            ["order.name", "order.price", "y.0", "z.b"]
        );
    }

    #[test]
    fn tuples_in_tuples_and_raw_names_are_fields() {
        assert_eq!(
            found("pair.0.1; a.r#type; later.await; 0..n"),
            ["a.r#type", "pair.0", "pair.0.1"]
        );
    }
}
