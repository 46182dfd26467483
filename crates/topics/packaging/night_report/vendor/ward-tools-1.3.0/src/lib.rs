//! What a ward reads from its patients' charts.

use vital_signs::{Pulse, is_fast, is_fever};

/// The temperatures that are a fever.
pub fn with_fever(temperatures: &[f64]) -> Vec<f64> {
    let fevers = temperatures.iter().filter(|celsius| is_fever(**celsius));
    fevers.copied().collect()
}

/// Whether somebody should look in.
pub fn needs_a_nurse(pulse: &Pulse) -> bool {
    is_fast(pulse)
}
