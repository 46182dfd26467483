//! Runs the Python original and the port on the same generated questions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use newest_that_fits::newest;

const ORIGINAL: &str = include_str!("../python/newest_that_fits.py");
const CASES: usize = 200;
/// Here it matters how many zeros are written.
const ZEROS: [(&str, [&str; 4]); 3] = [
    ("0", ["0.0.3", "0.2.9", "0.1.0", "1.0.0"]),
    ("0.0", ["0.0.2", "0.0.3", "0.1.0", "1.0.0"]),
    ("0.0.2", ["0.0.2", "0.0.3", "0.1.0", "1.0.0"]),
];

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) % limit
    }

    /// A version; a wanted one may be short, and some are none.
    fn version(&mut self, short: bool) -> String {
        let minor = [0, 1, 2, 9, 10][self.below(5) as usize];
        let (major, patch) = (self.below(3), self.below(4));
        match self.below(12) {
            0 => format!("{major}.x"),
            1 => format!("{major}.{minor}.{patch}.1"),
            2..6 if short => format!("{major}.{minor}"),
            6 if short => format!("{major}"),
            _ => format!("{major}.{minor}.{patch}"),
        }
    }
}

#[test]
fn python_and_rust_choose_the_same_version() {
    let mut numbers = Numbers(5);
    // What all hangs on is asked for certain, and the rest by chance.
    let mut cases = Vec::new();
    for (wanted, versions) in ZEROS {
        let versions = versions.iter().map(|version| version.to_string());
        cases.push((wanted.to_string(), versions.collect()));
    }
    for _ in 0..CASES {
        let wanted = numbers.version(true);
        let versions: Vec<String> = (0..numbers.below(9))
            .map(|_| numbers.version(false))
            .collect();
        cases.push((wanted, versions));
    }
    let mut input = String::new();
    for (wanted, versions) in &cases {
        input.push_str(&format!("{wanted}: {}\n", versions.join(" ")));
    }
    let output = python::run(ORIGINAL, &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(
        answers.len(),
        cases.len(),
        "Python answers every question with a line"
    );
    for ((wanted, versions), python) in cases.iter().zip(answers) {
        let looks: Vec<&str> = versions.iter().map(String::as_str).collect();
        let rust = newest(wanted, &looks).unwrap_or("none");
        assert!(
            rust == python,
            "the port disagrees with the original\n  wanted:   {wanted}\n  versions: {}\n  Python: {python}\n  Rust:   {rust}",
            versions.join(" ")
        );
    }
}
