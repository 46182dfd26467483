//! A flight path from Rust has methods of its own invention. Who comes from Python has to look each of them up.
//!
//! Your Python instinct: a path is a sequence of points, so `len`, an index, a loop, `+` and `==` work.
//!
//! Your task: let a `FlightPath` answer, as a list does: `len(path)`; an index such as `path[0]` and `path[-1]` (no slice), with an `IndexError` where there is no point (numbers that fit no `isize` are not asked for); `for` loops by `__iter__`, several at once; `a + b` is the points of `a` and then those of `b`, and leaves both as they were; `a == b` compares the points;
//! and `repr` shows how to make it: `FlightPath([(0.0, 0.0), (3.0, 1.5)])`. The two methods `count` and `point` may go.
//!
//! Done when: nobody has to look anything up.

use pyo3::prelude::*;

#[pymodule]
mod native_path {
    use super::*;

    /// Points of a flight, in kilometres.
    #[pyclass(frozen)]
    struct FlightPath {
        points: Vec<(f64, f64)>,
    }

    #[pymethods]
    impl FlightPath {
        #[new]
        fn new(points: Vec<(f64, f64)>) -> FlightPath {
            FlightPath { points }
        }

        fn count(&self) -> usize {
            self.points.len()
        }

        fn point(&self, index: usize) -> Option<(f64, f64)> {
            self.points.get(index).copied()
        }
    }
}
