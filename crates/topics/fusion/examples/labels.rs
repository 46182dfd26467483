//! Labels for the boxes of an order.

use pyo3::prelude::*;

/// Labels for the boxes of an order.
#[pymodule]
mod labels {
    use super::*;

    /// The text on one box.
    #[pyfunction]
    #[pyo3(signature = (ward, item, /, pieces = 1, *, fragile = false, note = None))]
    fn label(ward: &str, item: &str, pieces: u32, fragile: bool, note: Option<&str>) -> String {
        let mut text = format!("{pieces} x {item} for {ward}");
        if fragile {
            text.push_str(" (fragile)");
        }
        if let Some(note) = note {
            text.push_str(": ");
            text.push_str(note);
        }
        text
    }
}
