//! The waiting room is sorted: the most urgent first; among those the highest temperature; then the lowest number from the door; then the name. A thermometer that failed says NaN, with either sign, and counts
//! as the highest of all, so that somebody looks.
//!
//! Your Python instinct: `key=lambda case: (-case.urgency, -case.temperature, case.number)`. It works until the first NaN, and then the list is in no order at all.
//!
//! Your task: write `cmp`, let `eq` agree with it, and find the next case. The one that is seen first is the least.
//!
//! Done when: the order holds for every list, and a case equals its copy.

use std::cmp::Ordering;

/// Somebody who waits to be seen.
#[derive(Debug, Clone)]
pub struct Case {
    /// Who.
    pub name: String,
    /// From 1 to 5; 5 is the most urgent.
    pub urgency: u32,
    /// Body temperature; NaN when the thermometer failed.
    pub temperature: f64,
    /// The number drawn at the door.
    pub number: u32,
}

impl Ord for Case {
    fn cmp(&self, other: &Case) -> Ordering {
        self.name.cmp(&other.name)
    }
}

impl PartialOrd for Case {
    fn partial_cmp(&self, other: &Case) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Case {
    fn eq(&self, other: &Case) -> bool {
        self.name == other.name
    }
}

impl Eq for Case {}

/// Who is seen next.
pub fn next_case(waiting: &[Case]) -> Option<&Case> {
    waiting.first()
}
