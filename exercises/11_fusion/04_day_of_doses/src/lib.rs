//! What a patient was given in a day is added up: whole milligrams, from 0 to 2000 each.
//!
//! Your Python instinct: any list, tuple, set or generator will do, and wrong values make themselves known. Here, `-5` is an OverflowError that says nothing of doses, `True` counts as 1 mg, 9000 mg go
//! through, and a generator is refused.
//!
//! Your task: decide it yourself. Take anything that a `for` loop takes. A dose that is not an `int`, or that is `True` or `False`, is a TypeError; an `int` below 0 or above 2000, however large, is a ValueError.
//! The message of each names the dose.
//!
//! Done when: every sum is right, and every wrong dose gets the exception that was promised.

use pyo3::prelude::*;

/// A day of doses.
#[pymodule]
mod day_of_doses {
    use super::*;

    /// What these doses are together, in mg.
    #[pyfunction]
    fn total(doses: Vec<u32>) -> u32 {
        doses.iter().sum()
    }
}
