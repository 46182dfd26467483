//! Runs the Python original and the port on the same generated legs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod python;

use flight_vectors::Leg;

const ORIGINAL: &str = include_str!("../python/flight_vectors.py");
const CASES: usize = 300;

/// A small generator of numbers, so that every run tests the same cases.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 33) as usize % limit
    }

    fn distance(&mut self) -> i64 {
        self.below(41) as i64 - 20
    }

    fn leg(&mut self) -> Leg {
        Leg {
            east: self.distance(),
            north: self.distance(),
        }
    }
}

/// What is asked of Python, and what the port answers.
fn case(numbers: &mut Numbers) -> (String, Leg) {
    let (a, b) = (numbers.leg(), numbers.leg());
    let start = format!("{} {}", a.east, a.north);
    match numbers.below(5) {
        0 => (format!("{start} + {} {}", b.east, b.north), a + b),
        1 => (format!("{start} - {} {}", b.east, b.north), a - b),
        2 => (format!("{start} * {}", b.east), a * b.east),
        3 => {
            let parts = numbers.below(5) as i64 + 1;
            (format!("{start} // {parts}"), a / parts)
        }
        _ => (format!("{start} neg"), -a),
    }
}

#[test]
fn python_and_rust_fly_the_same_way() {
    let mut numbers = Numbers(8);
    let cases: Vec<(String, Leg)> = (0..CASES).map(|_| case(&mut numbers)).collect();
    let input: String = cases
        .iter()
        .map(|(asked, _)| format!("{asked}\n"))
        .collect();
    let output = python::run(ORIGINAL, &input);
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(answers.len(), CASES, "Python answers every line");
    for ((asked, leg), python) in cases.iter().zip(answers) {
        let rust = format!("{} {}", leg.east, leg.north);
        assert!(
            rust == python,
            "the port disagrees with the original\n  asked:  {asked}\n  Python: {python}\n  Rust:   {rust}"
        );
    }
}

#[test]
fn a_leg_can_be_used_again() {
    let leg = Leg { east: 3, north: 4 };
    assert_eq!(leg - leg, Leg { east: 0, north: 0 }, "there and back");
    assert_eq!(leg + leg, leg * 2, "twice");
}
