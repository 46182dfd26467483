//! Runs the Python original and the port on the same generated log entries.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use word_tally::{most_common, tally};

const ORIGINAL: &str = include_str!("../python/word_tally.py");
const CASES: usize = 40;
const WORDS: [&str; 9] = [
    "bed", "Bed", "free,", "Zoë:", "ZOË", "ward", "door.", "...", "3",
];

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        ((self.0 >> 33) % limit) as usize
    }
}

/// One log entry: up to eleven words, some twice, with signs and in both cases.
fn generate(numbers: &mut Numbers) -> String {
    let count = numbers.below(12);
    let words: Vec<&str> = (0..count).map(|_| WORDS[numbers.below(9)]).collect();
    words.join("  ")
}

/// What the port answers for one entry, in the form in which Python prints it.
fn answer_of_rust(entry: &str) -> String {
    let counts = tally(entry);
    let words: Vec<String> = counts
        .iter()
        .map(|(word, count)| format!("{word} {count}"))
        .collect();
    format!("{} / {}", words.join(", "), most_common(&counts))
}

#[test]
fn python_and_rust_count_the_same_words() {
    let mut numbers = Numbers(7);
    let entries: Vec<String> = (0..CASES).map(|_| generate(&mut numbers)).collect();
    let mut input = String::new();
    for entry in &entries {
        input.push_str(entry);
        input.push('\n');
    }

    let output = python::run(ORIGINAL, &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(
        answers.len(),
        CASES,
        "Python answers every entry with a line"
    );

    for (entry, python) in entries.iter().zip(answers) {
        let rust = answer_of_rust(entry);
        assert!(
            rust == python,
            "the port disagrees with the original\n  entry:  {entry}\n  Python: {python}\n  Rust:   {rust}\n(words with their numbers, then / and the best word)"
        );
    }
}
