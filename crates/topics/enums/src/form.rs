//! A form whose fields hold different kinds of values.

use std::collections::HashMap;

// ANCHOR: value
/// What a field can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, as typed.
    Str(String),
    /// A whole number.
    Int(i64),
    /// Several texts.
    List(Vec<String>),
}
// ANCHOR_END: value

impl Value {
    // ANCHOR: as_int
    /// The number, if it is one.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            Value::Str(_) | Value::List(_) => None,
        }
    }
    // ANCHOR_END: as_int
}

// ANCHOR: total
/// The sum of the fields that are numbers.
pub fn total(form: &HashMap<String, Value>) -> i64 {
    let mut sum = 0;
    for value in form.values() {
        if let Some(number) = value.as_int() {
            sum += number;
        }
    }
    sum
}
// ANCHOR_END: total

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_are_numbers() {
        assert_eq!(Value::Int(0).as_int(), Some(0));
        assert_eq!(Value::Str(String::from("12")).as_int(), None);
        assert_eq!(Value::List(vec![String::from("12")]).as_int(), None);
    }

    #[test]
    fn the_total_leaves_out_what_is_no_number() {
        let form = HashMap::from([
            (String::from("gloves"), Value::Int(20)),
            (String::from("masks"), Value::Int(5)),
            (String::from("remark"), Value::Str(String::from("100"))),
            (String::from("sizes"), Value::List(Vec::new())),
        ]);
        assert_eq!(total(&form), 25);
        assert_eq!(total(&HashMap::new()), 0);
    }
}
