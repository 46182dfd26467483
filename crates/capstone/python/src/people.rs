//! The people of a ward: what a type promises by a trait in Rust, it has as methods in Python.

use engine::ward::{self, AdvancedMedical, ClinicalSkills, Level, Speak, WardError};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::errors::OrRaise;

/// A pulse in beats a minute and a temperature in degrees Celsius.
#[pyclass(module = "moult_engine", frozen, eq)]
#[derive(PartialEq)]
pub struct Vitals(pub ward::Vitals);

#[pymethods]
impl Vitals {
    #[new]
    #[pyo3(signature = (pulse, celsius))]
    fn new(pulse: i64, celsius: f64) -> PyResult<Vitals> {
        let near = u16::try_from(pulse).unwrap_or(if pulse < 0 { 0 } else { u16::MAX });
        let vitals = ward::Vitals::new(near, celsius);
        vitals
            .map_err(|error| about(error, near, pulse))
            .or_raise()
            .map(Vitals)
    }

    /// Beats a minute.
    #[getter]
    fn pulse(&self) -> u16 {
        self.0.pulse()
    }

    /// Degrees Celsius.
    #[getter]
    fn celsius(&self) -> f64 {
        self.0.celsius()
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (u16, f64)) {
        let vitals = this.get().0;
        let parts = (vitals.pulse(), vitals.celsius());
        (this.get_type().into_any(), parts)
    }

    fn __repr__(&self) -> String {
        let (pulse, celsius) = (self.0.pulse(), self.0.celsius());
        format!("Vitals(pulse={pulse}, celsius={celsius:?})")
    }
}

/// An error about the nearest pulse that fits in 16 bits speaks of the pulse that was given.
fn about(error: WardError, near: u16, pulse: i64) -> WardError {
    match error {
        WardError::NotPlausible {
            what,
            value,
            least,
            most,
        } if value == f64::from(near) => WardError::NotPlausible {
            what,
            value: pulse as f64,
            least,
            most,
        },
        other => other,
    }
}

/// Somebody in a bed, and what was measured last.
#[pyclass(module = "moult_engine", frozen, eq)]
#[derive(PartialEq)]
pub struct Patient(pub ward::Patient);

#[pymethods]
impl Patient {
    #[new]
    #[pyo3(signature = (name, vitals))]
    fn new(name: &str, vitals: &Vitals) -> PyResult<Patient> {
        ward::Patient::new(name, vitals.0).or_raise().map(Patient)
    }

    /// Their name.
    #[getter]
    fn name(&self) -> &str {
        self.0.name()
    }

    /// What was measured last.
    #[getter]
    fn vitals(&self) -> Vitals {
        Vitals(self.0.vitals())
    }

    /// What they say when asked who they are.
    fn speak(&self) -> String {
        self.0.speak()
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (String, Vitals)) {
        let patient = this.get();
        let parts = (patient.0.name().to_owned(), patient.vitals());
        (this.get_type().into_any(), parts)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (name, vitals) = (repr(py, self.0.name())?, self.vitals().__repr__());
        Ok(format!("Patient({name}, {vitals})"))
    }
}

/// Somebody who examines.
#[pyclass(module = "moult_engine", frozen, eq)]
#[derive(PartialEq)]
pub struct Nurse(ward::Nurse);

#[pymethods]
impl Nurse {
    #[new]
    #[pyo3(signature = (name))]
    fn new(name: &str) -> PyResult<Nurse> {
        ward::Nurse::new(name).or_raise().map(Nurse)
    }

    /// Their name.
    #[getter]
    fn name(&self) -> &str {
        self.0.name()
    }

    /// What they say when asked who they are.
    fn speak(&self) -> String {
        self.0.speak()
    }

    /// Beats a minute.
    fn take_pulse(&self, patient: &Patient) -> u16 {
        self.0.take_pulse(&patient.0)
    }

    /// What is not as it should be.
    fn examine(&self, patient: &Patient) -> Findings {
        Findings(self.0.examine(&patient.0))
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (String,)) {
        let name = this.get().0.name().to_owned();
        (this.get_type().into_any(), (name,))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Nurse({})", repr(py, self.0.name())?))
    }
}

/// Somebody who examines and decides.
#[pyclass(module = "moult_engine", frozen, eq)]
#[derive(PartialEq)]
pub struct Doctor(ward::Doctor);

#[pymethods]
impl Doctor {
    #[new]
    #[pyo3(signature = (name))]
    fn new(name: &str) -> PyResult<Doctor> {
        ward::Doctor::new(name).or_raise().map(Doctor)
    }

    /// Their name.
    #[getter]
    fn name(&self) -> &str {
        self.0.name()
    }

    /// What they say when asked who they are.
    fn speak(&self) -> String {
        self.0.speak()
    }

    /// Beats a minute.
    fn take_pulse(&self, patient: &Patient) -> u16 {
        self.0.take_pulse(&patient.0)
    }

    /// What is not as it should be.
    fn examine(&self, patient: &Patient) -> Findings {
        Findings(self.0.examine(&patient.0))
    }

    /// What is the matter with the patient.
    fn diagnose(&self, patient: &Patient) -> String {
        self.0.diagnose(&patient.0).to_string()
    }

    /// What helps; `None` when nothing is needed.
    fn prescribe(&self, patient: &Patient) -> Option<&'static str> {
        self.0.prescribe(&patient.0)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (String,)) {
        let name = this.get().0.name().to_owned();
        (this.get_type().into_any(), (name,))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Doctor({})", repr(py, self.0.name())?))
    }
}

/// Whoever has the skills to examine.
#[derive(FromPyObject)]
pub enum Clinician<'py> {
    #[pyo3(transparent, annotation = "Nurse")]
    Nurse(Bound<'py, Nurse>),
    #[pyo3(transparent, annotation = "Doctor")]
    Doctor(Bound<'py, Doctor>),
}

impl Clinician<'_> {
    /// Their skills.
    pub fn skills(&self) -> &dyn ClinicalSkills {
        match self {
            Clinician::Nurse(nurse) => &nurse.get().0,
            Clinician::Doctor(doctor) => &doctor.get().0,
        }
    }
}

impl Doctor {
    /// Their skills.
    pub fn skills(&self) -> &dyn AdvancedMedical {
        &self.0
    }
}

/// What an examination found: pulse and temperature are "low", "normal" or "high".
#[pyclass(module = "moult_engine", frozen, eq)]
#[derive(PartialEq)]
pub struct Findings(pub ward::Findings);

#[pymethods]
impl Findings {
    #[new]
    #[pyo3(signature = (patient, pulse, temperature))]
    fn new(patient: String, pulse: &str, temperature: &str) -> PyResult<Findings> {
        Ok(Findings(ward::Findings {
            patient,
            pulse: level(pulse)?,
            temperature: level(temperature)?,
        }))
    }

    /// Whose.
    #[getter]
    fn patient(&self) -> &str {
        &self.0.patient
    }

    /// The pulse: low below 60 beats a minute, high above 100.
    #[getter]
    fn pulse(&self) -> &'static str {
        word(self.0.pulse)
    }

    /// The temperature: low below 35 degrees, high from 38 on.
    #[getter]
    fn temperature(&self) -> &'static str {
        word(self.0.temperature)
    }

    /// Whether everything is as it should be.
    fn is_nothing(&self) -> bool {
        self.0.is_nothing()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, Parts) {
        let found = this.get();
        let parts = (found.0.patient.clone(), found.pulse(), found.temperature());
        (this.get_type().into_any(), parts)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let patient = repr(py, &self.0.patient)?;
        let (pulse, temperature) = (self.pulse(), self.temperature());
        Ok(format!("Findings({patient}, {pulse:?}, {temperature:?})"))
    }
}

type Parts = (String, &'static str, &'static str);

fn word(level: Level) -> &'static str {
    match level {
        Level::Low => "low",
        Level::Normal => "normal",
        Level::High => "high",
    }
}

fn level(word: &str) -> PyResult<Level> {
    match word {
        "low" => Ok(Level::Low),
        "normal" => Ok(Level::Normal),
        "high" => Ok(Level::High),
        other => Err(PyValueError::new_err(format!(
            "a finding is \"low\", \"normal\" or \"high\", and not {other:?}"
        ))),
    }
}

/// A text as Python writes it in code.
pub fn repr(py: Python<'_>, text: &str) -> PyResult<String> {
    Ok(PyString::new(py, text).repr()?.to_string())
}
