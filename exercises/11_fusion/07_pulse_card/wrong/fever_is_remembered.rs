//! wrong: asks for fever once, when the card is made.
//~ expect: tests fail

use pyo3::exceptions::PyValueError;
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
        #[pyo3(get)]
        fever: bool,
    }

    #[pymethods]
    impl Card {
        #[new]
        fn new(name: String, pulse: u16, celsius: f64) -> PyResult<Card> {
            Ok(Card {
                name,
                pulse: plausible_pulse(pulse)?,
                celsius: plausible_celsius(celsius)?,
                fever: celsius >= 38.0,
            })
        }

        #[getter]
        fn pulse(&self) -> u16 {
            self.pulse
        }

        #[setter]
        fn set_pulse(&mut self, pulse: u16) -> PyResult<()> {
            self.pulse = plausible_pulse(pulse)?;
            Ok(())
        }

        #[getter]
        fn celsius(&self) -> f64 {
            self.celsius
        }

        #[setter]
        fn set_celsius(&mut self, celsius: f64) -> PyResult<()> {
            self.celsius = plausible_celsius(celsius)?;
            Ok(())
        }
    }

    fn plausible_pulse(pulse: u16) -> PyResult<u16> {
        if pulse > 300 {
            let words = format!("nobody has a pulse of {pulse}");
            return Err(PyValueError::new_err(words));
        }
        Ok(pulse)
    }

    fn plausible_celsius(celsius: f64) -> PyResult<f64> {
        if (25.0..=45.0).contains(&celsius) {
            Ok(celsius)
        } else {
            let words = format!("nobody has a temperature of {celsius}");
            Err(PyValueError::new_err(words))
        }
    }
}
