//! Whoever asks first may index afterwards: in `before` the comparison makes sure that the
//! subtraction fits and that the place is there. In `latest` nothing is left to compare,
//! because `last` asks by itself.
//!
//! A mean of no readings would be 0 divided by 0, which is NaN and no exception; so the
//! count of 0 has to be looked at. `count as f64` is exact for every list that fits into memory.
//!
//! Shorter forms exist: `readings.iter().rev().nth(places).copied()` for `before`, and
//! `readings.len().checked_sub(count)` to find the start in `mean_of_last`. They come with
//! chains, and with the chapter on `Option`.

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
    if count == 0 || count > readings.len() {
        return None;
    }
    let mut sum = 0.0;
    for reading in &readings[readings.len() - count..] {
        sum += reading;
    }
    Some(sum / count as f64)
}
