//! Reads an array where it lies, changes it there, and makes a new one.

use numpy::{IntoPyArray, PyArray1, PyReadonlyArray1, PyReadwriteArray1, PyUntypedArrayMethods};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

#[pymodule]
mod heights {
    use super::*;

    #[pyfunction]
    fn address(heights: PyReadonlyArray1<'_, f64>) -> PyResult<usize> {
        let heights: &[f64] = heights.as_slice()?;
        Ok(heights.as_ptr().addr())
    }

    /// As in NumPy, one that is no number makes the highest none.
    #[pyfunction]
    fn highest(heights: PyReadonlyArray1<'_, f64>) -> PyResult<f64> {
        let heights = heights.as_slice()?;
        if heights.is_empty() {
            return Err(PyValueError::new_err("there are no heights"));
        }
        let higher = |one: f64, next: f64| match next > one || next.is_nan() {
            true => next,
            false => one,
        };
        Ok(heights.iter().copied().fold(f64::NEG_INFINITY, higher))
    }

    #[pyfunction]
    fn lift(mut heights: PyReadwriteArray1<'_, f64>, by: f64) -> PyResult<()> {
        for height in heights.as_slice_mut()? {
            *height += by;
        }
        Ok(())
    }

    #[pyfunction]
    fn add(
        mut heights: PyReadwriteArray1<'_, f64>,
        others: PyReadonlyArray1<'_, f64>,
    ) -> PyResult<()> {
        let (heights, others) = (heights.as_slice_mut()?, others.as_slice()?);
        if heights.len() != others.len() {
            return Err(PyValueError::new_err("the two are not equally long"));
        }
        for (height, other) in heights.iter_mut().zip(others) {
            *height += other;
        }
        Ok(())
    }

    #[pyfunction]
    fn steps(heights: PyReadonlyArray1<'_, f64>) -> PyResult<Bound<'_, PyArray1<f64>>> {
        if !heights.is_aligned() {
            return Err(PyTypeError::new_err("the numbers lie askew"));
        }
        let all = heights.as_array();
        let steps: Vec<f64> = all
            .windows(2)
            .into_iter()
            .map(|pair| pair[1] - pair[0])
            .collect();
        Ok(steps.into_pyarray(heights.py()))
    }
}
