//! How often each place is named in a log.

use std::collections::HashMap;

use crate::line::LogLine;

// ANCHOR: borrowed
/// How often each place is named. The names are looks into `log`.
pub fn places(log: &str) -> HashMap<&str, u32> {
    let mut counts = HashMap::new();
    for line in log.lines().filter_map(LogLine::parse) {
        *counts.entry(line.place).or_insert(0) += 1;
    }
    counts
}
// ANCHOR_END: borrowed

// ANCHOR: owned
/// A line whose parts are texts of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnedLine {
    /// When, such as `09:14`.
    pub time: String,
    /// Where, such as `bed 3`.
    pub place: String,
    /// What happened.
    pub words: String,
}

/// How often each place is named. Every part of every line is copied first.
pub fn places_owned(log: &str) -> HashMap<String, u32> {
    let mut counts = HashMap::new();
    for line in log.lines().filter_map(LogLine::parse) {
        let line = OwnedLine {
            time: line.time.to_string(),
            place: line.place.to_string(),
            words: line.words.to_string(),
        };
        *counts.entry(line.place).or_insert(0) += 1;
    }
    counts
}
// ANCHOR_END: owned

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "09:14 bed 3: admitted\n09:20 bed 5: X-ray\n09:30 bed 3: fever\nnoise\n";

    #[test]
    fn both_ways_count_the_same() {
        let borrowed = places(LOG);
        assert_eq!(borrowed.get("bed 3"), Some(&2));
        assert_eq!(borrowed.get("bed 5"), Some(&1));
        let owned = places_owned(LOG);
        assert_eq!(owned.len(), borrowed.len());
        for (place, count) in &owned {
            assert_eq!(borrowed.get(place.as_str()), Some(count));
        }
    }
}
