//! wrong: asks whether it is too low or too high; NaN is neither.
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
    }

    #[pymethods]
    impl Card {
        #[new]
        fn new(name: String, pulse: u16, celsius: f64) -> PyResult<Card> {
            Ok(Card {
                name,
                pulse: plausible_pulse(pulse)?,
                celsius: plausible_celsius(celsius)?,
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

        #[getter]
        fn fever(&self) -> bool {
            self.celsius >= 38.0
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
        if celsius < 25.0 || celsius > 45.0 {
            let words = format!("nobody has a temperature of {celsius}");
            return Err(PyValueError::new_err(words));
        }
        Ok(celsius)
    }
}
