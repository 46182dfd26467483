//! wrong: a text of digits is a text; the original does not add it up.
//~ expect: tests fail

use std::collections::HashMap;

/// What a field of a form can hold.
#[derive(Debug)]
pub enum Value {
    /// Text, as typed.
    Str(String),
    /// A whole number; below zero it is owed.
    Int(i64),
    /// Several texts.
    List(Vec<String>),
}

/// The line that the report prints for this field.
pub fn line(form: &HashMap<String, Value>, field: &str) -> String {
    match form.get(field) {
        Some(Value::Str(text)) => format!("{field}: '{text}'"),
        Some(Value::Int(0)) => format!("{field}: none"),
        Some(Value::Int(number)) => format!("{field}: {number}"),
        Some(Value::List(texts)) => format!("{field}: {} entries", texts.len()),
        None => format!("{field}: not filled in"),
    }
}

/// The sum of these fields; what is no number does not count.
pub fn total(form: &HashMap<String, Value>, fields: &[&str]) -> i64 {
    let mut sum = 0;
    for field in fields {
        match form.get(*field) {
            Some(Value::Int(number)) => sum += number,
            Some(Value::Str(text)) => sum += text.parse().unwrap_or(0),
            Some(Value::List(_)) | None => {}
        }
    }
    sum
}
