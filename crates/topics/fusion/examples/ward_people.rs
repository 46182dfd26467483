//! The people of the ward as Python's classes: each trait method once more, by name.

use fusion::ward::{self, AdvancedMedical, ClinicalSkills, Speak};
use pyo3::prelude::*;

#[pymodule]
mod ward_people {
    use super::*;

    #[pyclass(frozen)]
    struct Patient(ward::Patient);

    #[pymethods]
    impl Patient {
        #[new]
        fn new(name: &str, pulse: u32) -> Patient {
            Patient(ward::Patient::new(name, pulse))
        }

        fn speak(&self) -> String {
            self.0.speak()
        }
    }

    #[pyclass(frozen)]
    struct Nurse(ward::Nurse);

    #[pymethods]
    impl Nurse {
        #[new]
        fn new(name: &str) -> Nurse {
            Nurse(ward::Nurse::new(name))
        }

        fn speak(&self) -> String {
            self.0.speak()
        }

        fn take_pulse(&self, patient: &Patient) -> u32 {
            self.0.take_pulse(&patient.0)
        }
    }

    #[pyclass(frozen)]
    struct Doctor(ward::Doctor);

    #[pymethods]
    impl Doctor {
        #[new]
        fn new(name: &str) -> Doctor {
            Doctor(ward::Doctor::new(name))
        }

        fn speak(&self) -> String {
            self.0.speak()
        }

        fn take_pulse(&self, patient: &Patient) -> u32 {
            self.0.take_pulse(&patient.0)
        }

        fn diagnose(&self, patient: &Patient) -> String {
            self.0.diagnose(&patient.0)
        }
    }

    /// Whoever has clinical skills.
    #[derive(FromPyObject)]
    enum Clinician<'py> {
        Nurse(PyRef<'py, Nurse>),
        Doctor(PyRef<'py, Doctor>),
    }

    impl Clinician<'_> {
        fn skills(&self) -> &dyn ClinicalSkills {
            match self {
                Clinician::Nurse(nurse) => &nurse.0,
                Clinician::Doctor(doctor) => &doctor.0,
            }
        }
    }

    #[pyfunction]
    fn pulses(by: Clinician<'_>, patients: Vec<PyRef<'_, Patient>>) -> Vec<u32> {
        let pulse = |patient: &PyRef<'_, Patient>| by.skills().take_pulse(&patient.0);
        patients.iter().map(pulse).collect()
    }
}
