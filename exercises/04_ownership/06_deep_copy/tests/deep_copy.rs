//! Runs the Python original and the port on the same generated order books.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use deep_copy::{Change, Order, OrderBook, versions};

const ORIGINAL: &str = include_str!("../python/deep_copy.py");
const CASES: usize = 40;
const ITEMS: [&str; 5] = ["bandages", "gloves", "saline", "soap", "syringes"];

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) % limit
    }

    fn item(&mut self) -> &'static str {
        ITEMS[self.below(5) as usize]
    }
}

/// One order book with its changes, in the lines that `deep_copy.py` reads.
fn generate(numbers: &mut Numbers) -> Vec<String> {
    let mut lines = Vec::new();
    for item in &ITEMS[..numbers.below(4) as usize] {
        lines.push(format!("book {item} {}", 1 + numbers.below(9)));
    }
    for _ in 0..numbers.below(7) {
        let pieces = numbers.below(13) as i64 - 5;
        lines.push(format!("change {} {pieces}", numbers.item()));
    }
    lines.push(String::from("end"));
    lines
}

/// What the port answers for one case, in the form in which Python prints it.
fn answer_of_rust(case: &[String]) -> String {
    let mut orders = Vec::new();
    let mut changes = Vec::new();
    for line in case {
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["book", item, pieces] => orders.push(Order {
                item: String::from(item),
                pieces: pieces.parse().unwrap(),
            }),
            ["change", item, pieces] => changes.push(Change {
                item: String::from(item),
                pieces: pieces.parse().unwrap(),
            }),
            _ => {}
        }
    }
    let kept = versions(OrderBook { orders }, changes);
    let described: Vec<String> = kept.iter().map(OrderBook::describe).collect();
    described.join(" / ")
}

#[test]
fn python_and_rust_keep_the_same_versions() {
    let mut numbers = Numbers(3);
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
        "Python answers every case with a line"
    );

    for (case, python) in cases.iter().zip(answers) {
        let rust = answer_of_rust(case);
        assert!(
            rust == python,
            "the port disagrees with the original\n  input:\n    {}\n  Python: {python}\n  Rust:   {rust}\n(versions are separated by /)",
            case.join("\n    ")
        );
    }
}
