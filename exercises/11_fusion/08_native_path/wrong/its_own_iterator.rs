//! wrong: is its own iterator, with one position for all loops.
//~ expect: tests fail

use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;

#[pymodule]
mod native_path {
    use super::*;

    /// Points of a flight, in kilometres.
    #[pyclass(eq)]
    #[derive(PartialEq)]
    struct FlightPath {
        points: Vec<(f64, f64)>,
        at: usize,
    }

    #[pymethods]
    impl FlightPath {
        #[new]
        fn new(points: Vec<(f64, f64)>) -> FlightPath {
            FlightPath { points, at: 0 }
        }

        fn __len__(&self) -> usize {
            self.points.len()
        }

        fn __getitem__(&self, index: isize) -> PyResult<(f64, f64)> {
            let from_start = if index < 0 {
                self.points.len().checked_add_signed(index)
            } else {
                Some(index as usize)
            };
            let point = from_start.and_then(|index| self.points.get(index));
            let point = point.copied();
            point.ok_or_else(|| PyIndexError::new_err("the flight has no such point"))
        }

        fn __iter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
            this
        }

        fn __next__(&mut self) -> Option<(f64, f64)> {
            let point = self.points.get(self.at).copied();
            self.at += 1;
            point
        }

        fn __add__(&self, other: &FlightPath) -> FlightPath {
            let mut points = self.points.clone();
            points.extend(&other.points);
            FlightPath { points, at: 0 }
        }

        fn __repr__(&self) -> String {
            format!("FlightPath({:?})", self.points)
        }
    }
}
