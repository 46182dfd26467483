//! wrong: asks the device by way of Python, one call for each reading.

use pyo3::prelude::*;

/// Whatever measures, and says which readings are not as they should be.
pub trait Device {
    /// What it is called.
    fn label(&self) -> String;
    /// Whether somebody should come.
    fn is_alarm(&self, reading: f64) -> bool;
}

/// Measures degrees Celsius.
pub struct Thermometer {
    /// Fever begins here.
    pub fever: f64,
}

/// Measures beats a minute.
pub struct PulseMeter {
    /// The lowest pulse that is as it should be.
    pub lowest: f64,
    /// The highest.
    pub highest: f64,
}

impl Device for Thermometer {
    fn label(&self) -> String {
        format!("thermometer, fever from {:?}", self.fever)
    }

    fn is_alarm(&self, reading: f64) -> bool {
        reading >= self.fever
    }
}

impl Device for PulseMeter {
    fn label(&self) -> String {
        format!("pulse, {:?} to {:?}", self.lowest, self.highest)
    }

    fn is_alarm(&self, reading: f64) -> bool {
        reading < self.lowest || reading > self.highest
    }
}

#[pymodule]
mod device_alarms {
    use super::Device;
    use pyo3::exceptions::PyTypeError;
    use pyo3::prelude::*;

    /// Measures degrees Celsius.
    #[pyclass(frozen)]
    struct Thermometer(super::Thermometer);

    #[pymethods]
    impl Thermometer {
        #[new]
        fn new(fever: f64) -> Thermometer {
            Thermometer(super::Thermometer { fever })
        }

        fn label(&self) -> String {
            self.0.label()
        }

        fn is_alarm(&self, reading: f64) -> bool {
            self.0.is_alarm(reading)
        }
    }

    /// Measures beats a minute.
    #[pyclass(frozen)]
    struct PulseMeter(super::PulseMeter);

    #[pymethods]
    impl PulseMeter {
        #[new]
        fn new(lowest: f64, highest: f64) -> PulseMeter {
            PulseMeter(super::PulseMeter { lowest, highest })
        }

        fn label(&self) -> String {
            self.0.label()
        }

        fn is_alarm(&self, reading: f64) -> bool {
            self.0.is_alarm(reading)
        }
    }

    /// The readings at which somebody should come.
    #[pyfunction]
    fn alarms(device: &Bound<'_, PyAny>, readings: Vec<f64>) -> PyResult<Vec<f64>> {
        if !device.is_instance_of::<Thermometer>() && !device.is_instance_of::<PulseMeter>() {
            return Err(PyTypeError::new_err("no device"));
        }
        let mut alarms = Vec::new();
        for reading in readings {
            if device.call_method1("is_alarm", (reading,))?.extract()? {
                alarms.push(reading);
            }
        }
        Ok(alarms)
    }
}
