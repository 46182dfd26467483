//! Port `Leg` from `python/flight_vectors.py`: legs of a flight that can be added, subtracted, made longer, divided and turned round.
//!
//! Your Python instinct: a method with two underscores for each operator. In Rust each operator is a trait. `Add` is there as an example.
//!
//! Your task: write the `impl`s for the other four. `//` becomes `/`, and has to give the same result for every number of parts above 0.
//!
//! Done when: for three hundred generated lines, Python and Rust agree. The test runs both; it needs a `python3` (3.11 or newer).

use std::ops::Add;

/// A leg of a flight, in whole kilometres to the east and to the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leg {
    /// To the east; to the west when negative.
    pub east: i64,
    /// To the north; to the south when negative.
    pub north: i64,
}

impl Add for Leg {
    type Output = Leg;

    fn add(self, other: Leg) -> Leg {
        Leg {
            east: self.east + other.east,
            north: self.north + other.north,
        }
    }
}
