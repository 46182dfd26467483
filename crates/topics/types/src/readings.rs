//! A list of measurements.
//!
//! Floats have no order that includes NaN, so a chain has no highest float:
//!
//! ```compile_fail,E0277
//! let highest = [38.4, 36.9].iter().max();
//! ```

// ANCHOR: mean
/// The mean, or `None` if there are no readings.
pub fn mean(readings: &[f64]) -> Option<f64> {
    if readings.is_empty() {
        None
    } else {
        let sum: f64 = readings.iter().sum();
        Some(sum / readings.len() as f64)
    }
}
// ANCHOR_END: mean

// ANCHOR: above
/// The readings above a limit, in their order.
pub fn above(readings: &[f64], limit: f64) -> Vec<f64> {
    let mut found = Vec::new();
    for reading in readings {
        if *reading > limit {
            found.push(*reading);
        }
    }
    found
}
// ANCHOR_END: above

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_readings_have_no_mean() {
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[36.5, 37.5]), Some(37.0));
    }

    #[test]
    fn one_reading_that_is_no_number_spoils_the_mean() {
        assert!(mean(&[36.5, f64::NAN]).is_some_and(f64::is_nan));
    }

    #[test]
    fn above_keeps_the_order_and_leaves_out_what_is_no_number() {
        assert_eq!(above(&[38.4, 36.0, f64::NAN, 37.6], 37.5), [38.4, 37.6]);
        assert_eq!(above(&[37.5], 37.5), []);
    }
}
