//! wrong: writes the nearest value that is possible.
//~ expect: tests fail

use pyo3::prelude::*;

#[pymodule]
mod pulse_card {
    use super::*;

    /// What is known of a patient.
    #[pyclass]
    struct Card {
        #[pyo3(get)]
        name: String,
        pulse: u16,
        celsius: f64,
    }

    #[pymethods]
    impl Card {
        #[new]
        fn new(name: String, pulse: u16, celsius: f64) -> Card {
            Card {
                name,
                pulse: pulse.min(300),
                celsius: celsius.clamp(25.0, 45.0),
            }
        }

        #[getter]
        fn pulse(&self) -> u16 {
            self.pulse
        }

        #[setter]
        fn set_pulse(&mut self, pulse: u16) {
            self.pulse = pulse.min(300);
        }

        #[getter]
        fn celsius(&self) -> f64 {
            self.celsius
        }

        #[setter]
        fn set_celsius(&mut self, celsius: f64) {
            self.celsius = celsius.clamp(25.0, 45.0);
        }

        #[getter]
        fn fever(&self) -> bool {
            self.celsius >= 38.0
        }
    }
}
