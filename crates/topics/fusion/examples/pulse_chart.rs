//! A chart that takes no pulse nobody can have.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

#[pymodule]
mod pulse_chart {
    use super::*;

    /// A patient's chart.
    #[pyclass]
    struct Chart {
        #[pyo3(get)]
        name: String,
        pulse: u16,
    }

    #[pymethods]
    impl Chart {
        #[new]
        fn new(name: String, pulse: u16) -> PyResult<Chart> {
            let pulse = plausible(pulse)?;
            Ok(Chart { name, pulse })
        }

        /// Beats a minute.
        #[getter]
        fn pulse(&self) -> u16 {
            self.pulse
        }

        #[setter]
        fn set_pulse(&mut self, pulse: u16) -> PyResult<()> {
            self.pulse = plausible(pulse)?;
            Ok(())
        }

        /// Whether somebody should look.
        fn is_fast(&self) -> bool {
            self.pulse > 100
        }

        /// The chart of somebody who came in without one.
        #[staticmethod]
        fn unknown() -> Chart {
            let name = "unknown".to_string();
            Chart { name, pulse: 70 }
        }
    }

    fn plausible(pulse: u16) -> PyResult<u16> {
        if pulse > 300 {
            return Err(PyValueError::new_err(format!(
                "nobody has a pulse of {pulse}"
            )));
        }
        Ok(pulse)
    }
}
