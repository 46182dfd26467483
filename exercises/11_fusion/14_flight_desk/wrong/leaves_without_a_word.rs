//! wrong: waits for the tower, and does not look at what came of it
//~ expect: tests fail

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use pyo3::create_exception;
use pyo3::exceptions::{PyIndexError, PyValueError};
use pyo3::prelude::*;

create_exception!(
    flight_desk,
    FlightError,
    PyValueError,
    "A flight that cannot be."
);

/// Heights above the ground, in metres, one for each minute.
#[pyclass(frozen)]
struct Flight {
    #[pyo3(get)]
    name: String,
    heights: Vec<u32>,
}

#[pymethods]
impl Flight {
    #[new]
    #[pyo3(signature = (heights, *, name = None))]
    fn new(heights: Vec<u32>, name: Option<String>) -> PyResult<Flight> {
        if heights.is_empty() {
            return Err(FlightError::new_err("a flight has at least one height"));
        }
        let name = name.unwrap_or_else(|| String::from("unnamed"));
        Ok(Flight { name, heights })
    }

    fn __len__(&self) -> usize {
        self.heights.len()
    }

    /// The greatest of the heights.
    #[getter]
    fn highest(&self) -> u32 {
        self.heights.iter().copied().max().unwrap_or(0)
    }

    fn __getitem__(&self, index: isize) -> PyResult<u32> {
        let from_start = if index < 0 {
            self.heights.len().checked_add_signed(index)
        } else {
            usize::try_from(index).ok()
        };
        from_start
            .and_then(|index| self.heights.get(index))
            .copied()
            .ok_or_else(|| PyIndexError::new_err("the flight is shorter"))
    }

    /// Waits until the tower lets it go.
    fn take_off(&self, py: Python<'_>, tower: &Tower) -> PyResult<()> {
        py.detach(|| tower.wait());
        Ok(())
    }
}

/// Lets flights go, one for each call of `clear`.
#[pyclass(frozen)]
struct Tower {
    speak: Sender<()>,
    listen: Mutex<Receiver<()>>,
}

#[pymethods]
impl Tower {
    #[new]
    fn new() -> Tower {
        let (speak, listen) = mpsc::channel();
        Tower {
            speak,
            listen: Mutex::new(listen),
        }
    }

    /// Lets a flight go.
    fn clear(&self) {
        // The tower listens as long as it is there.
        let _ = self.speak.send(());
    }
}

impl Tower {
    /// Whether the tower has let the flight go before our patience ended.
    fn wait(&self) -> bool {
        let calls = self.listen.lock().unwrap_or_else(PoisonError::into_inner);
        calls.recv_timeout(Duration::from_secs(3)).is_ok()
    }
}

#[pymodule]
mod flight_desk {
    #[pymodule_export]
    use super::{Flight, FlightError, Tower};
}
