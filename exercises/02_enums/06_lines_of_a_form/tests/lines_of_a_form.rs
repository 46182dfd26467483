//! Runs the Python original and the port on the same generated forms.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use std::collections::HashMap;

use lines_of_a_form::{Value, line, total};

const ORIGINAL: &str = include_str!("../python/lines_of_a_form.py");
const CASES: usize = 60;
const FIELDS: [&str; 5] = ["bed", "gloves", "masks", "name", "pills"];
const TEXTS: [&str; 5] = ["", "0", "Ana", "blue ones", "12"];

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) % limit
    }
}

/// One form, in the lines that `lines_of_a_form.py` reads.
fn generate(numbers: &mut Numbers) -> Vec<String> {
    let mut lines = Vec::new();
    for field in FIELDS {
        match numbers.below(4) {
            0 => lines.push(format!("{field} text {}", TEXTS[numbers.below(5) as usize])),
            1 => lines.push(format!("{field} number {}", numbers.below(7) as i64 - 3)),
            2 => {
                let texts = &TEXTS[1..][..numbers.below(4) as usize];
                lines.push(format!("{field} list {}", texts.join(";")));
            }
            _ => {}
        }
    }
    lines.push(String::from("end"));
    lines
}

/// What the port answers for one form, in the form in which Python prints it.
fn answer_of_rust(case: &[String]) -> String {
    let mut form = HashMap::new();
    for line in case {
        let words: Vec<&str> = line.splitn(3, ' ').collect();
        let (field, value) = match words[..] {
            [field, "text", text] => (field, Value::Str(String::from(text))),
            [field, "number", number] => (field, Value::Int(number.parse().unwrap())),
            [field, "list", ""] => (field, Value::List(Vec::new())),
            [field, "list", texts] => (
                field,
                Value::List(texts.split(';').map(String::from).collect()),
            ),
            _ => continue,
        };
        form.insert(String::from(field), value);
    }
    let mut parts: Vec<String> = FIELDS.iter().map(|field| line(&form, field)).collect();
    parts.push(format!("total {}", total(&form, &FIELDS)));
    parts.join(" / ")
}

#[test]
fn python_and_rust_print_the_same_forms() {
    let mut numbers = Numbers(7);
    let cases: Vec<Vec<String>> = (0..CASES).map(|_| generate(&mut numbers)).collect();
    let mut input = String::new();
    for line in cases.iter().flatten() {
        input.push_str(line);
        input.push('\n');
    }

    let output = python::run(ORIGINAL, &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(
        answers.len(),
        CASES,
        "Python answers every form with a line"
    );

    for (case, python) in cases.iter().zip(answers) {
        let rust = answer_of_rust(case);
        assert!(
            rust == python,
            "the port disagrees with the original\n  form:\n    {}\n  Python: {python}\n  Rust:   {rust}\n(fields are separated by /)",
            case.join("\n    ")
        );
    }
}
