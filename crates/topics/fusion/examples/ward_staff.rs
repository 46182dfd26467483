//! A class that Python classes may extend, and one that extends it in Rust.

use pyo3::prelude::*;

#[pymodule]
mod ward_staff {
    use super::*;

    /// Somebody who works here.
    #[pyclass(subclass)]
    struct Staff {
        #[pyo3(get, set)]
        name: String,
    }

    #[pymethods]
    impl Staff {
        #[new]
        fn new(name: String) -> Staff {
            Staff { name }
        }

        fn speak(&self) -> String {
            format!("I am {}.", self.name)
        }
    }

    /// Somebody who works here and has beds to look after.
    #[pyclass(extends = Staff)]
    struct Nurse {
        beds: Vec<u32>,
    }

    #[pymethods]
    impl Nurse {
        #[new]
        fn new(name: String, beds: Vec<u32>) -> PyClassInitializer<Nurse> {
            PyClassInitializer::from(Staff { name }).add_subclass(Nurse { beds })
        }

        fn looks_after(&self, bed: u32) -> bool {
            self.beds.contains(&bed)
        }
    }
}
