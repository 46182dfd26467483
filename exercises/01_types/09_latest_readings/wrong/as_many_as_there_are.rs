//! wrong: that is Python's slice: with fewer readings it takes the mean of fewer, and of none NaN.
//~ expect: tests fail

/// The latest reading.
pub fn latest(readings: &[f64]) -> Option<f64> {
    readings.last().copied()
}

/// The reading so many places before the latest; 0 places before is the latest itself.
pub fn before(readings: &[f64], places: usize) -> Option<f64> {
    if places < readings.len() {
        Some(readings[readings.len() - 1 - places])
    } else {
        None
    }
}

/// The mean of the last `count` readings. With fewer readings, or a count of 0, there is no
/// such mean.
pub fn mean_of_last(readings: &[f64], count: usize) -> Option<f64> {
    let start = readings.len().saturating_sub(count);
    let mut sum = 0.0;
    for reading in &readings[start..] {
        sum += reading;
    }
    Some(sum / (readings.len() - start) as f64)
}
