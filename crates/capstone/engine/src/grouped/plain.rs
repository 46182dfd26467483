//! The plain way: what one writes first, and what the others are compared with.

use std::collections::HashMap;

use super::result::{Bad, Grouped, Reason, Total};
use super::table::in_order;
use super::{Layout, value};

/// Line by line, field by field.
pub fn plain(text: &str, layout: &Layout) -> Grouped {
    let mut totals: HashMap<&str, Total> = HashMap::new();
    let mut bad = Bad::default();
    for (line, number) in text.split('\n').zip(1..) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.is_empty() || layout.header && number == 1 {
            continue;
        }
        match row(line, layout) {
            Ok((key, value)) => totals.entry(key).or_default().add(value),
            Err(reason) => bad.add(number, reason),
        }
    }
    Grouped {
        groups: in_order(totals.iter().map(|(key, total)| (*key, *total))),
        bad,
    }
}

fn row<'a>(line: &'a str, layout: &Layout) -> Result<(&'a str, i64), Reason> {
    if line.contains('"') {
        return Err(Reason::Quoted);
    }
    let mut fields = line.split(char::from(layout.delimiter));
    let first = fields.nth(layout.key.min(layout.value));
    let between = layout.key.abs_diff(layout.value) - 1;
    let (Some(first), Some(second)) = (first, fields.nth(between)) else {
        return Err(Reason::TooFewFields);
    };
    let (key, value) = match layout.key < layout.value {
        true => (first, second),
        false => (second, first),
    };
    Ok((key, value::value(value.as_bytes())?))
}
