//! Port the functions `line` and `total` from `python/lines_of_a_form.py`. A form
//! is a dict of text, numbers and lists; the report prints a line for each field
//! and a sum.
//!
//! Your Python instinct: `isinstance`, one after the other, and `if not value:` for
//! what was left empty. The original is careful: it asks for `None` first, because
//! 0, an empty text and an empty list were filled in. In Rust the kinds are
//! variants, what is not in the map is `None`, and one `match` asks for all of it.
//!
//! A colleague made the first attempt below. It knows text, forgets the quotes, and
//! says of everything else that it was not filled in.
//!
//! Your task: make `line` and `total` do what the Python functions do.
//!
//! Done when: for sixty generated forms, Python and Rust print the same. The test
//! runs both; it needs a `python3` (3.11 or newer).

use std::collections::HashMap;

/// What a field of a form can hold.
#[derive(Debug)]
pub enum Value {
    /// Text, as typed.
    Str(String),
    /// A whole number.
    Int(i64),
    /// Several texts.
    List(Vec<String>),
}

/// The line that the report prints for this field.
pub fn line(form: &HashMap<String, Value>, field: &str) -> String {
    match form.get(field) {
        Some(Value::Str(text)) => format!("{field}: {text}"),
        _ => format!("{field}: not filled in"),
    }
}

/// The sum of these fields; what is no number does not count.
pub fn total(form: &HashMap<String, Value>, fields: &[&str]) -> i64 {
    0
}
