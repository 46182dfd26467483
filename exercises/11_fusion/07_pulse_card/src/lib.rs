//! The card at a patient's bed takes everything that is written on it.
//!
//! Your Python instinct: an attribute becomes a property the day somebody needs a check, and no caller notices.
//!
//! Your task: let the name be read and not changed. Take a pulse from 0 to 300 and a temperature from 25 to 45 degrees, both ends included, whenever a card is made and whenever one is written; everything else is a `ValueError`, and the card stays as it was. (What is no `u16` at all, PyO3 refuses by itself: -1 with an `OverflowError`, a text with a `TypeError`.)
//! And give the card an attribute `fever` to read: 38 degrees or more.
//!
//! Done when: no card holds what nobody can have.

use pyo3::prelude::*;

#[pymodule]
mod pulse_card {
    use super::*;

    /// What is known of a patient.
    #[pyclass]
    struct Card {
        #[pyo3(get, set)]
        name: String,
        #[pyo3(get, set)]
        pulse: u16,
        #[pyo3(get, set)]
        celsius: f64,
    }

    #[pymethods]
    impl Card {
        #[new]
        fn new(name: String, pulse: u16, celsius: f64) -> Card {
            Card {
                name,
                pulse,
                celsius,
            }
        }
    }
}
