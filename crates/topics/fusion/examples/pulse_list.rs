//! A field that is handed out is a copy.

use pyo3::prelude::*;

#[pymodule]
mod pulse_list {
    use super::*;

    /// All pulses of a night.
    #[pyclass]
    struct Night {
        #[pyo3(get, set)]
        pulses: Vec<u16>,
    }

    #[pymethods]
    impl Night {
        #[new]
        fn new(pulses: Vec<u16>) -> Night {
            Night { pulses }
        }

        /// Writes one more down.
        fn add(&mut self, pulse: u16) {
            self.pulses.push(pulse);
        }
    }
}
