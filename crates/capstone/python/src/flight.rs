//! Flight paths, written into NumPy arrays that the caller owns.

use std::sync::{Mutex, PoisonError};

use engine::flight::{Advance, Air, Flight, Points, State, Way};
use numpy::{PyReadwriteArray2, PyUntypedArrayMethods};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::errors::{FlightError, OrRaise};
use crate::pieces::in_pieces;
use crate::pool::pool;

/// One flight in steps of equal time, without an end: it knows no ground.
#[pyclass(module = "moult_engine._native", frozen, eq)]
#[derive(PartialEq)]
pub struct FlightSteps(Flight);

#[pymethods]
impl FlightSteps {
    /// From the state (x, y, vx, vy) on.
    #[new]
    #[pyo3(signature = (start, /, *, drag, gravity, dt))]
    fn new(start: State, drag: f64, gravity: f64, dt: f64) -> PyResult<FlightSteps> {
        let air = Air::new(drag, gravity).or_raise()?;
        Flight::new(start, air, dt).or_raise().map(FlightSteps)
    }

    /// Thrown from the ground at (0, 0), with this speed and this angle in degrees.
    #[staticmethod]
    #[pyo3(signature = (speed, degrees, /, *, drag, gravity, dt))]
    fn thrown(speed: f64, degrees: f64, drag: f64, gravity: f64, dt: f64) -> PyResult<FlightSteps> {
        let air = Air::new(drag, gravity).or_raise()?;
        let flight = Flight::thrown(speed, degrees, air, dt).or_raise()?;
        Ok(FlightSteps(flight))
    }

    /// The state it starts from: (x, y, vx, vy).
    #[getter]
    fn start(&self) -> (f64, f64, f64, f64) {
        self.0.start().into()
    }

    /// The factor of the drag, for each metre.
    #[getter]
    fn drag(&self) -> f64 {
        self.0.air().drag()
    }

    /// The gravity, in metres a second, each second.
    #[getter]
    fn gravity(&self) -> f64 {
        self.0.air().gravity()
    }

    /// Seconds from one point to the next.
    #[getter]
    fn dt(&self) -> f64 {
        self.0.dt()
    }

    /// Writes the first points into an array of the shape (n, 2), the start included.
    #[pyo3(signature = (points, /))]
    fn fill(&self, py: Python<'_>, mut points: PyReadwriteArray2<'_, f64>) -> PyResult<()> {
        let mut pieces = rows::<2>(&mut points)?.chunks_mut(PIECE);
        let mut on_its_way = self.0.points();
        in_pieces(py, || match pieces.next() {
            Some(piece) => {
                on_its_way.fill(piece);
                None
            }
            None => Some(()),
        })
    }

    /// The state after so many steps: (x, y, vx, vy).
    #[pyo3(signature = (steps, /))]
    fn after(&self, py: Python<'_>, steps: usize) -> PyResult<(f64, f64, f64, f64)> {
        let (mut on_its_way, mut left) = (self.0.points(), steps);
        let state = in_pieces(py, || {
            let piece = left.min(PIECE);
            left -= piece;
            let state = on_its_way.go(piece);
            (left == 0).then_some(state)
        });
        state.map(Into::into)
    }

    /// Where it comes down to height 0, as (x, time, whole steps before); `None` when it is still
    /// up after `most_steps`.
    #[pyo3(signature = (most_steps, /))]
    fn landing(&self, py: Python<'_>, most_steps: usize) -> PyResult<Option<(f64, f64, usize)>> {
        let (mut on_its_way, mut left) = (self.0.points(), most_steps);
        let landing = in_pieces(py, || {
            let piece = left.min(PIECE);
            left -= piece;
            let landing = on_its_way.landing(piece);
            (landing.is_some() || left == 0).then_some(landing)
        });
        Ok(landing?.map(|landing| (landing.x, landing.time, landing.steps)))
    }

    /// The points one by one, without end.
    fn __iter__(&self) -> PointIterator {
        PointIterator(Mutex::new(self.0.points()))
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Parts)> {
        let rebuild = this.get_type().getattr("_rebuilt")?;
        let (flight, air) = (this.get().0, this.get().0.air());
        let parts = (flight.start(), air.drag(), air.gravity(), flight.dt());
        Ok((rebuild, parts))
    }

    /// What `pickle` calls: it passes everything by position.
    #[staticmethod]
    fn _rebuilt(start: State, drag: f64, gravity: f64, dt: f64) -> PyResult<FlightSteps> {
        FlightSteps::new(start, drag, gravity, dt)
    }
}

/// Steps in a piece of work; it takes some milliseconds.
const PIECE: usize = 1 << 18;

type Parts = (State, f64, f64, f64);

/// The points of a flight, one by one.
#[pyclass(module = "moult_engine._native", frozen)]
pub struct PointIterator(Mutex<Points>);

#[pymethods]
impl PointIterator {
    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __next__(&self) -> Option<(f64, f64)> {
        let mut points = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        points.next().map(Into::into)
    }
}

/// Moves every flight on by so many steps, in the array itself: each row is a state (x, y, vx, vy).
///
/// `how` is "plain", "wide" or "parallel"; all of them give the same bits. When a signal ends it,
/// some flights have gone further than others.
#[pyfunction]
#[pyo3(signature = (states, /, *, drag, gravity, dt, steps, how))]
pub fn advance(
    py: Python<'_>,
    mut states: PyReadwriteArray2<'_, f64>,
    drag: f64,
    gravity: f64,
    dt: f64,
    steps: usize,
    how: &str,
) -> PyResult<()> {
    let way = match how {
        "plain" => Way::Plain,
        "wide" => Way::Wide,
        "parallel" => Way::Parallel(pool(py)?),
        other => {
            return Err(PyValueError::new_err(format!(
                "flights are advanced \"plain\", \"wide\" or \"parallel\", and not {other:?}"
            )));
        }
    };
    let air = Air::new(drag, gravity).or_raise()?;
    let states = rows::<4>(&mut states)?;
    let mut advance = py
        .detach(|| Advance::new(states, air, dt, steps))
        .or_raise()?;
    in_pieces(py, || advance.go_on(way).then_some(()))
}

/// The rows of an array, without copying it.
///
/// While a thread works on them, other threads of Python may change the same array, as they may
/// while NumPy works on one: whoever shares an array between threads has to take care of that.
fn rows<'a, const N: usize>(
    array: &'a mut PyReadwriteArray2<'_, f64>,
) -> PyResult<&'a mut [[f64; N]]> {
    let &[_, columns] = array.shape() else {
        return Err(FlightError::new_err("the array has not two dimensions"));
    };
    if columns != N {
        let said = format!("the array has {columns} columns, and has to have {N}");
        return Err(FlightError::new_err(said));
    }
    let numbers = array.as_slice_mut().map_err(|_| {
        FlightError::new_err("the array's numbers do not lie one after the other in memory")
    })?;
    let (rows, _) = numbers.as_chunks_mut::<N>();
    Ok(rows)
}
