//! The ward: patients in beds, which change; so there is a lock around it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use engine::ward;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::errors::OrRaise;
use crate::people::{Clinician, Doctor, Findings, Patient, Vitals};

/// Patients in beds, in the order of their names.
///
/// Several threads may use one ward: each call is done before the next begins.
#[pyclass(module = "moult_engine", frozen)]
pub struct Ward(Mutex<ward::Ward>);

#[pymethods]
impl Ward {
    #[new]
    #[pyo3(signature = (beds, patients = Vec::new()))]
    fn new(beds: usize, patients: Vec<Bound<'_, Patient>>) -> PyResult<Ward> {
        let mut ward = ward::Ward::with_beds(beds);
        for patient in patients {
            ward.admit(patient.get().0.clone()).or_raise()?;
        }
        Ok(Ward(Mutex::new(ward)))
    }

    /// How many beds there are.
    #[getter]
    fn beds(&self) -> usize {
        self.lock().beds()
    }

    /// How many beds nobody lies in.
    #[getter]
    fn free_beds(&self) -> usize {
        self.lock().free_beds()
    }

    /// Gives the patient a bed.
    fn admit(&self, patient: &Patient) -> PyResult<()> {
        self.lock().admit(patient.0.clone()).or_raise()
    }

    /// The patient of this name goes home, and is returned.
    fn discharge(&self, name: &str) -> PyResult<Patient> {
        self.lock().discharge(name).or_raise().map(Patient)
    }

    /// Writes down what was measured of the patient of this name.
    fn record(&self, name: &str, vitals: &Vitals) -> PyResult<()> {
        let mut ward = self.lock();
        let patient = ward.patient_mut(name);
        let patient = patient.ok_or_else(|| ward::WardError::NotHere(name.to_owned()));
        patient.or_raise()?.set_vitals(vitals.0);
        Ok(())
    }

    /// What an examination of everybody finds.
    fn examine_all(&self, by: Clinician<'_>) -> Vec<Findings> {
        let found = self.lock().examine_all(by.skills());
        found.into_iter().map(Findings).collect()
    }

    /// What is the matter with each of them: pairs of a name and a diagnosis.
    fn diagnose_all(&self, by: &Doctor) -> Vec<(String, String)> {
        let ward = self.lock();
        let ill = ward.diagnose_all(by.skills()).into_iter();
        ill.map(|(patient, what)| (patient.name().to_owned(), what.to_string()))
            .collect()
    }

    fn __len__(&self) -> usize {
        self.lock().patients().count()
    }

    fn __contains__(&self, name: &str) -> bool {
        self.lock().patient(name).is_some()
    }

    fn __getitem__(&self, name: &str) -> PyResult<Patient> {
        let patient = self.lock().patient(name).cloned();
        let patient = patient.ok_or_else(|| PyKeyError::new_err(name.to_owned()));
        patient.map(Patient)
    }

    /// The patients as they are now; who comes later is not among them.
    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        PyList::new(py, self.patients())?
            .into_any()
            .try_iter()
            .map(Bound::into_any)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (usize, Vec<Patient>)) {
        let parts = (this.get().beds(), this.get().patients());
        (this.get_type().into_any(), parts)
    }

    fn __repr__(&self) -> String {
        format!("<Ward of {} beds, {} free>", self.beds(), self.free_beds())
    }
}

impl Ward {
    // Nothing is asked of Python under the lock, so nobody waits for both at once.
    fn lock(&self) -> MutexGuard<'_, ward::Ward> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn patients(&self) -> Vec<Patient> {
        self.lock().patients().cloned().map(Patient).collect()
    }
}
