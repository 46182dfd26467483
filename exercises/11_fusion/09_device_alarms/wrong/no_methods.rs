//! wrong: lets the function take both, and Python still cannot ask a device.
//~ expect: tests fail

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

fn alarms_of(device: &dyn Device, readings: &[f64]) -> Vec<f64> {
    let alarms = readings.iter().filter(|reading| device.is_alarm(**reading));
    alarms.copied().collect()
}

#[pymodule]
mod device_alarms {
    use super::{Device, alarms_of};
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
    }

    /// One of the two.
    #[derive(FromPyObject)]
    enum AnyDevice<'py> {
        Thermometer(PyRef<'py, Thermometer>),
        PulseMeter(PyRef<'py, PulseMeter>),
    }

    impl AnyDevice<'_> {
        fn device(&self) -> &dyn Device {
            match self {
                AnyDevice::Thermometer(thermometer) => &thermometer.0,
                AnyDevice::PulseMeter(pulse_meter) => &pulse_meter.0,
            }
        }
    }

    /// The readings at which somebody should come.
    #[pyfunction]
    fn alarms(device: AnyDevice<'_>, readings: Vec<f64>) -> Vec<f64> {
        alarms_of(device.device(), &readings)
    }
}
