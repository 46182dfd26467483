//! A form is a map of text and numbers.

use std::collections::HashMap;

enum Value {
    Str(String),
    Int(i64),
}

fn main() {
    let mut form = HashMap::new();
    form.insert("name", Value::Str(String::from("Ana")));
    form.insert("bed", Value::Int(3));

    for field in ["name", "bed", "allergy"] {
        match form.get(field) {
            Some(Value::Str(text)) => {
                println!("{field}: '{text}'")
            }
            Some(Value::Int(number)) => {
                println!("{field}: number {number}")
            }
            None => println!("{field}: not filled in"),
        }
    }
}
