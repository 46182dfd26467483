//! The package's exceptions, and which of the engine's errors becomes which of them.

use std::fmt::Display;

use pyo3::PyErr;
use pyo3::create_exception;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

create_exception!(
    moult_engine,
    MoultError,
    PyValueError,
    "What this package refuses; the base of its other exceptions."
);
create_exception!(
    moult_engine,
    FibonacciError,
    MoultError,
    "There is no such Fibonacci number, or none by this way."
);
create_exception!(
    moult_engine,
    FlightError,
    MoultError,
    "Nothing can fly like this."
);
create_exception!(
    moult_engine,
    WardError,
    MoultError,
    "This does not work on a ward."
);
create_exception!(
    moult_engine,
    OrderError,
    MoultError,
    "This does not work with an order."
);
create_exception!(
    moult_engine,
    LayoutError,
    MoultError,
    "A text cannot be read in this way."
);

/// An error of the engine that has an exception.
pub trait Raised: Display {
    /// The exception, with the error's own words.
    fn raised(&self) -> PyErr;
}

macro_rules! raised {
    ($($error:ty => $exception:ty),* $(,)?) => {
        $(impl Raised for $error {
            fn raised(&self) -> PyErr {
                <$exception>::new_err(self.to_string())
            }
        })*
    };
}

raised! {
    engine::fibonacci::FibonacciError => FibonacciError,
    engine::fibonacci::UnknownMethod => FibonacciError,
    engine::flight::FlightError => FlightError,
    engine::ward::WardError => WardError,
    engine::orders::OrderError => OrderError,
    engine::grouped::LayoutError => LayoutError,
}

/// Turns an error of the engine into an exception. (`?` alone cannot: neither the engine's errors
/// nor `PyErr` are of this crate, so `From` cannot be written here.)
pub trait OrRaise<T> {
    /// The value, or the exception.
    fn or_raise(self) -> PyResult<T>;
}

impl<T, E: Raised> OrRaise<T> for Result<T, E> {
    fn or_raise(self) -> PyResult<T> {
        self.map_err(|error| error.raised())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_becomes_the_exception_of_its_kind_with_its_own_words() {
        Python::attach(|py| {
            let error = engine::fibonacci::iterative(94).or_raise().unwrap_err();
            assert!(error.is_instance_of::<FibonacciError>(py));
            assert!(
                error.is_instance_of::<MoultError>(py) && error.is_instance_of::<PyValueError>(py)
            );
            assert!(!error.is_instance_of::<WardError>(py));
            assert!(
                error.to_string().ends_with("goes up to number 93"),
                "{error}"
            );
        });
    }
}
