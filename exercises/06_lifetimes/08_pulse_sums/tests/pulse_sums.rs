//! Runs the Python original and the port on the same generated logs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use pulse_sums::sums;

const ORIGINAL: &str = include_str!("../python/pulse_sums.py");
const CASES: usize = 100;
const NAMES: [&str; 4] = ["Ana", "Bo", "Chen", "Åsa"];
const VALUES: [&str; 5] = ["64", "72", "0", "fast", ""];

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) as usize % limit
    }
}

fn generate(numbers: &mut Numbers) -> String {
    let mut log = String::new();
    for _ in 0..numbers.below(9) {
        let name = NAMES[numbers.below(4)];
        let line = match numbers.below(6) {
            0 => format!("{name} fever 38"),
            1 => format!("{name} pulse {}", VALUES[numbers.below(5)]),
            2 => format!("{name} pulse"),
            _ => format!("{name} pulse {}", 40 + numbers.below(60)),
        };
        log.push_str(&line);
        log.push('\n');
    }
    log
}

#[test]
fn python_and_rust_find_the_same_sums() {
    let mut numbers = Numbers(5);
    let logs: Vec<String> = (0..CASES).map(|_| generate(&mut numbers)).collect();
    let input: String = logs.iter().map(|log| format!("{log}end\n")).collect();
    let output = python::run(ORIGINAL, &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(answers.len(), CASES, "Python answers every log with a line");
    for (log, python) in logs.iter().zip(answers) {
        let parts: Vec<String> = sums(log)
            .iter()
            .map(|sum| format!("{}={}/{}", sum.patient, sum.total, sum.count))
            .collect();
        let rust = parts.join(", ");
        assert!(
            rust == python,
            "the port disagrees with the original\n  log:\n{log}\n  Python: {python}\n  Rust:   {rust}"
        );
    }
}

#[test]
fn names_are_parts_of_the_log() {
    let log = String::from("Ana pulse 64\nBo pulse 70\nAna pulse 66\n");
    let sums = sums(&log);
    assert_eq!(sums.len(), 2, "two patients");
    assert!(
        sums[0].patient.as_ptr() == log.as_ptr(),
        "Ana's name is the first one in the log"
    );
}
