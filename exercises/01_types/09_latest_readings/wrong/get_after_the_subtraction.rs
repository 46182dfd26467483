//! wrong: `get` asks whether the place is there, but the subtraction before it has panicked already.
//~ expect: panics

/// The latest reading.
pub fn latest(readings: &[f64]) -> Option<f64> {
    readings.get(readings.len() - 1).copied()
}

/// The reading so many places before the latest; 0 places before is the latest itself.
pub fn before(readings: &[f64], places: usize) -> Option<f64> {
    readings.get(readings.len() - 1 - places).copied()
}

/// The mean of the last `count` readings. With fewer readings, or a count of 0, there is no
/// such mean.
pub fn mean_of_last(readings: &[f64], count: usize) -> Option<f64> {
    if count == 0 || count > readings.len() {
        return None;
    }
    let mut sum = 0.0;
    for reading in &readings[readings.len() - count..] {
        sum += reading;
    }
    Some(sum / count as f64)
}
