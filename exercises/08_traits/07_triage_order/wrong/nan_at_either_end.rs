//! wrong: leaves NaN to `total_cmp`, which puts one with a minus sign below all numbers.
//~ expect: tests fail

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
        let by_urgency = other.urgency.cmp(&self.urgency);
        by_urgency
            .then(other.temperature.total_cmp(&self.temperature))
            .then(self.number.cmp(&other.number))
            .then(self.name.cmp(&other.name))
    }
}

impl PartialOrd for Case {
    fn partial_cmp(&self, other: &Case) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Case {
    fn eq(&self, other: &Case) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Case {}

/// Who is seen next.
pub fn next_case(waiting: &[Case]) -> Option<&Case> {
    waiting.iter().min()
}
