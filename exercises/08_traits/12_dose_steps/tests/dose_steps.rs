//! Runs the Python original and the port on the same generated plans.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use dose_steps::Taper;

const ORIGINAL: &str = include_str!("../python/dose_steps.py");
const CASES: usize = 200;
/// A step of 0 goes on for ever, so this many doses are compared.
const LIMIT: usize = 40;

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) as u32 % limit
    }
}

#[test]
fn python_and_rust_give_the_same_doses() {
    let mut numbers = Numbers(12);
    let cases: Vec<(u32, u32, u32)> = (0..CASES)
        .map(|_| (numbers.below(50), numbers.below(20), numbers.below(5) + 1))
        .collect();
    let asked = |(dose, step, days): &(u32, u32, u32)| format!("{dose} {step} {days}");
    let input: String = cases.iter().map(|case| asked(case) + "\n").collect();
    let output = python::run(ORIGINAL, &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(answers.len(), CASES, "Python answers every line");
    for (case, python) in cases.iter().zip(answers) {
        let (dose, step, days) = *case;
        let doses = Taper::new(dose, step, days).take(LIMIT);
        let doses: Vec<String> = doses.map(|dose| dose.to_string()).collect();
        let rust = doses.join(" ");
        assert!(
            rust == python,
            "the port disagrees with the original\n  dose, step, days: {}\n  Python: {python}\n  Rust:   {rust}",
            asked(case)
        );
    }
}

#[test]
fn it_ends_for_good() {
    let mut taper = Taper::new(10, 20, 1);
    assert_eq!(taper.next(), Some(10), "the only dose");
    assert_eq!(taper.next(), None, "the end");
    assert_eq!(taper.next(), None, "and nothing after it");
}

#[test]
fn a_chain_works_on_it() {
    let week: u32 = Taper::new(30, 10, 2).sum();
    assert_eq!(week, 120, "30, 30, 20, 20, 10, 10");
}
