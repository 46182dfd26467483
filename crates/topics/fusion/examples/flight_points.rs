//! A flight path that answers `len`, an index, a slice and `in`.

use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::PySlice;

#[derive(FromPyObject)]
enum Place<'py> {
    Index(isize),
    Slice(Bound<'py, PySlice>),
}

#[derive(IntoPyObject)]
enum Found {
    Point((f64, f64)),
    Points(FlightPath),
}

/// Points of a flight, in kilometres.
#[pyclass(frozen, eq, sequence)]
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

    fn __contains__(&self, point: &Bound<'_, PyAny>) -> bool {
        match point.extract::<(f64, f64)>() {
            Ok(point) => self.points.contains(&point),
            Err(_) => false,
        }
    }

    fn __getitem__(&self, place: Place<'_>) -> PyResult<Found> {
        match place {
            Place::Index(index) => self.point(index).map(Found::Point),
            Place::Slice(slice) => self.part(&slice).map(Found::Points),
        }
    }
}

impl FlightPath {
    fn point(&self, index: isize) -> PyResult<(f64, f64)> {
        let from_start = if index < 0 {
            self.points.len().checked_add_signed(index)
        } else {
            Some(index as usize)
        };
        let point = from_start.and_then(|index| self.points.get(index));
        point
            .copied()
            .ok_or_else(|| PyIndexError::new_err("the flight has no such point"))
    }

    fn part(&self, slice: &Bound<'_, PySlice>) -> PyResult<FlightPath> {
        let part = slice.indices(self.points.len() as isize)?;
        let mut points = Vec::new();
        for n in 0..part.slicelength as isize {
            // Never more than the last place: one step further may fit no `isize`.
            points.push(self.point(part.start + n * part.step)?);
        }
        Ok(FlightPath { points })
    }
}

#[pymodule]
mod flight_points {
    #[pymodule_export]
    use super::FlightPath;
}
