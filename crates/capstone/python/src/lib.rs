//! The Rust half of the Python package `moult_engine`: thin bindings around `engine`.
//!
//! Nothing is computed here. Each function takes Python's objects apart, lets go of the interpreter
//! while the engine works, and puts the result together. Long work is done in pieces, so that Ctrl-C
//! can end it. What a caller may pass is decided in the
//! Python half, which gives mistakes messages of their own; here they become Python's exceptions or
//! those of the module `errors`, and never a panic.

use pyo3::prelude::*;

mod errors;
mod fibonacci;
mod flight;
mod grouped;
mod orders;
mod people;
mod pieces;
mod pool;
mod ward;

/// What `moult_engine` computes in Rust. Use it through the package, not directly.
#[pymodule(module = "moult_engine")]
mod _native {
    #[pymodule_export]
    use super::errors::{
        FibonacciError, FlightError, LayoutError, MoultError, OrderError, WardError,
    };
    #[pymodule_export]
    use super::fibonacci::{FibonacciNumbers, fibonacci};
    #[pymodule_export]
    use super::flight::{FlightSteps, PointIterator, advance};
    #[pymodule_export]
    use super::grouped::{sums_of_bytes, sums_of_file};
    #[pymodule_export]
    use super::orders::{Order, OrderBook, Receipt};
    #[pymodule_export]
    use super::people::{Doctor, Findings, Nurse, Patient, Vitals};
    #[pymodule_export]
    use super::pool::threads;
    #[pymodule_export]
    use super::ward::Ward;

    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
