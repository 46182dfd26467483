//! wrong: compares the fields, so that NaN does not equal itself.
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

impl Case {
    /// The temperature, above all others when it is NaN, of whichever sign.
    fn rank(&self) -> f64 {
        if self.temperature.is_nan() {
            return f64::INFINITY;
        }
        self.temperature
    }
}

impl Ord for Case {
    fn cmp(&self, other: &Case) -> Ordering {
        let by_urgency = other.urgency.cmp(&self.urgency);
        by_urgency
            .then(other.rank().total_cmp(&self.rank()))
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
        self.name == other.name
            && self.urgency == other.urgency
            && self.temperature == other.temperature
            && self.number == other.number
    }
}

impl Eq for Case {}

/// Who is seen next.
pub fn next_case(waiting: &[Case]) -> Option<&Case> {
    waiting.iter().min()
}
