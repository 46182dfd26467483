//! Runs the Python original and the port on the same generated order lists.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use price_list::answer;

const ORIGINAL: &str = include_str!("../python/price_list.py");
const CASES: usize = 200;
const ITEMS: [&str; 6] = ["gloves", "saline", "soap", "tape", "plaster", ""];
const COUNTS: [&str; 10] = [
    "", "*0", "*1", "*3", "*12", "*", "*two", "*-1", "*+3", "*3*4",
];

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) as usize % limit
    }
}

/// One order list; most of its parts are right, so that totals occur too.
fn generate(numbers: &mut Numbers) -> String {
    let mut parts = Vec::new();
    for _ in 0..1 + numbers.below(4) {
        let careless = numbers.below(6) == 0;
        let (items, counts) = if careless { (6, 10) } else { (4, 5) };
        let item = ITEMS[numbers.below(items)];
        let count = COUNTS[numbers.below(counts)];
        parts.push(format!("{item}{count}"));
    }
    parts.join(", ")
}

#[test]
fn python_and_rust_ask_the_same_price() {
    let mut numbers = Numbers(7);
    let cases: Vec<String> = (0..CASES).map(|_| generate(&mut numbers)).collect();
    let output = python::run(ORIGINAL, &format!("{}\n", cases.join("\n")));
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(
        answers.len(),
        CASES,
        "Python answers every list with a line"
    );
    for (case, python) in cases.iter().zip(answers) {
        let rust = answer(case);
        assert!(
            rust == python,
            "the port disagrees with the original\n  list:   {case}\n  Python: {python}\n  Rust:   {rust}"
        );
    }
}
