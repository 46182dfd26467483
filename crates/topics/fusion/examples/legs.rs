//! A leg of a flight that can be added, compared and printed.

use pyo3::prelude::*;

#[pymodule]
mod legs {
    use super::*;

    /// A leg of a flight, in kilometres.
    #[pyclass(frozen, eq)]
    #[derive(PartialEq)]
    struct Leg {
        #[pyo3(get)]
        east: f64,
        #[pyo3(get)]
        north: f64,
    }

    #[pymethods]
    impl Leg {
        #[new]
        fn new(east: f64, north: f64) -> Leg {
            Leg { east, north }
        }

        fn __add__(&self, other: &Leg) -> Leg {
            Leg {
                east: self.east + other.east,
                north: self.north + other.north,
            }
        }

        fn __mul__(&self, factor: f64) -> Leg {
            Leg {
                east: self.east * factor,
                north: self.north * factor,
            }
        }

        fn __repr__(&self) -> String {
            format!("Leg({:?}, {:?})", self.east, self.north)
        }
    }
}
