//! The flight desk wrote `Flight` and `Tower` in Python. This is the first port: it compiles, Python can import it, and those who work with it complain about six things.
//!
//! Your Python instinct: a class that behaves. `Flight([120, 300])` needs no name and is `unnamed`, `Flight([120], name="KL 7")` has one, which can be given by the word `name` alone, `len(flight)` counts the heights, `flight[-1]` is the last height, `flight[9]` is an `IndexError`, and a flight without heights is refused with an exception that can be caught.
//! A flight waits until the tower lets it go, and the other threads go on; a tower that says nothing is a `FlightError`.
//!
//! Your task: make the port behave like that. `FlightError` is a `ValueError`, and callers import it from here. What `Tower` does in Rust is right and stays.
//!
//! Done when: the tests pass.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use pyo3::create_exception;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;

create_exception!(
    flight_desk,
    FlightError,
    PyException,
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
    fn new(heights: Vec<u32>, name: String) -> Flight {
        Flight { name, heights }
    }

    /// The greatest of the heights.
    #[getter]
    fn highest(&self) -> u32 {
        *self.heights.iter().max().unwrap_or(&self.heights[0])
    }

    fn __getitem__(&self, index: usize) -> u32 {
        self.heights[index]
    }

    /// Waits until the tower lets it go.
    fn take_off(&self, tower: &Tower) -> PyResult<()> {
        match tower.wait() {
            true => Ok(()),
            false => Err(FlightError::new_err("the tower said nothing")),
        }
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
    use super::{Flight, Tower};
}
