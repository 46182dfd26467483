//! wrong: 0.0 is a temperature, and a bad one; "nothing was measured" must not look like a reading.
//~ expect: tests fail

/// The latest reading.
pub fn latest(readings: &[f64]) -> Option<f64> {
    Some(readings.last().copied().unwrap_or(0.0))
}

/// The reading so many places before the latest; 0 places before is the latest itself.
pub fn before(readings: &[f64], places: usize) -> Option<f64> {
    if places < readings.len() {
        Some(readings[readings.len() - 1 - places])
    } else {
        Some(0.0)
    }
}

/// The mean of the last `count` readings. With fewer readings, or a count of 0, there is no
/// such mean.
pub fn mean_of_last(readings: &[f64], count: usize) -> Option<f64> {
    if count == 0 || count > readings.len() {
        return Some(0.0);
    }
    let mut sum = 0.0;
    for reading in &readings[readings.len() - count..] {
        sum += reading;
    }
    Some(sum / count as f64)
}
