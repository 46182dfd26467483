//! A monitor at the bedside keeps the readings of a patient, oldest first. At the start
//! there are none, and then there are few.
//!
//! Your Python instinct: `readings[-1]` is the latest, and `readings[-3:]` are the last
//! three, or fewer; an `IndexError` can be caught. In Rust there are no negative
//! positions, an index that is not there stops the program, and so does `0 - 1`
//! for a position.
//!
//! Your task: rewrite the three functions so that none of them panics, whatever list
//! and whatever number they get.
//!
//! Done when: each gives its answer where there is one, and `None` where there is not.

/// The latest reading.
pub fn latest(readings: &[f64]) -> Option<f64> {
    Some(readings[readings.len() - 1])
}

/// The reading so many places before the latest; 0 places before is the latest itself.
pub fn before(readings: &[f64], places: usize) -> Option<f64> {
    Some(readings[readings.len() - 1 - places])
}

/// The mean of the last `count` readings. With fewer readings, or a count of 0, there is no
/// such mean.
pub fn mean_of_last(readings: &[f64], count: usize) -> Option<f64> {
    let mut sum = 0.0;
    for reading in &readings[readings.len() - count..] {
        sum += reading;
    }
    Some(sum / count as f64)
}
