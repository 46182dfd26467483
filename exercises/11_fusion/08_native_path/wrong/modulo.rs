//! wrong: goes round at the end.
//~ expect: tests fail

use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;

#[pymodule]
mod native_path {
    use std::vec;

    use super::*;

    /// Points of a flight, in kilometres.
    #[pyclass(frozen, eq)]
    #[derive(PartialEq)]
    struct FlightPath {
        points: Vec<(f64, f64)>,
    }

    #[pymethods]
    impl FlightPath {
        #[new]
        fn new(points: Vec<(f64, f64)>) -> FlightPath {
            FlightPath { points }
        }

        fn __len__(&self) -> usize {
            self.points.len()
        }

        fn __getitem__(&self, index: isize) -> PyResult<(f64, f64)> {
            let length = self.points.len() as isize;
            let from_start = Some(index.rem_euclid(length) as usize);
            let point = from_start.and_then(|index| self.points.get(index));
            let point = point.copied();
            point.ok_or_else(|| PyIndexError::new_err("the flight has no such point"))
        }

        fn __iter__(&self) -> Points {
            Points {
                points: self.points.clone().into_iter(),
            }
        }

        fn __add__(&self, other: &FlightPath) -> FlightPath {
            let mut points = self.points.clone();
            points.extend(&other.points);
            FlightPath { points }
        }

        fn __repr__(&self) -> String {
            format!("FlightPath({:?})", self.points)
        }
    }

    #[pyclass]
    struct Points {
        points: vec::IntoIter<(f64, f64)>,
    }

    #[pymethods]
    impl Points {
        fn __iter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
            this
        }

        fn __next__(&mut self) -> Option<(f64, f64)> {
            self.points.next()
        }
    }
}
