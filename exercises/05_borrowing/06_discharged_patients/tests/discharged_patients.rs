//! Runs the Python original and the port on the same generated wards.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use discharged_patients::{Patient, morning};

const ORIGINAL: &str = include_str!("../python/discharged_patients.py");
const CASES: usize = 100;
const NAMES: [&str; 6] = ["Ana", "Bo", "Chen", "Dana", "Eli", "Fay"];

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) % limit
    }
}

fn generate(numbers: &mut Numbers) -> Vec<Patient> {
    let size = numbers.below(7) as usize;
    NAMES[..size]
        .iter()
        .map(|name| Patient {
            name: String::from(*name),
            days: numbers.below(3) as u32,
        })
        .collect()
}

fn show(ward: &[Patient]) -> String {
    let words: Vec<String> = ward
        .iter()
        .map(|one| format!("{}:{}", one.name, one.days))
        .collect();
    words.join(" ")
}

#[test]
fn python_and_rust_send_the_same_patients_home() {
    let mut numbers = Numbers(11);
    let mut wards: Vec<Vec<Patient>> = (0..CASES).map(|_| generate(&mut numbers)).collect();
    let mut input = String::new();
    for ward in &wards {
        input.push_str(&show(ward));
        input.push('\n');
    }
    let output = python::run(ORIGINAL, &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(
        answers.len(),
        CASES,
        "Python answers every ward with a line"
    );
    for (ward, python) in wards.iter_mut().zip(answers) {
        let before = show(ward);
        let home = morning(ward);
        let rust = format!("{} | {}", show(ward), home.join(" "));
        assert!(
            rust == python,
            "the port disagrees with the original\n  ward:   {before}\n  Python: {python}\n  Rust:   {rust}"
        );
    }
}
