//! wrong: panics for a view with gaps.
//~ expect: panics

use std::sync::atomic::{AtomicU64, Ordering};

use numpy::{IntoPyArray, PyArray1, PyReadonlyArray1, PyReadwriteArray1};
use pyo3::prelude::*;

/// Where numbers were read last, and where steps were put.
static READ_AT: AtomicU64 = AtomicU64::new(0);
static PUT_AT: AtomicU64 = AtomicU64::new(0);

fn highest_of(heights: &[f64]) -> f64 {
    READ_AT.store(heights.as_ptr().addr() as u64, Ordering::SeqCst);
    heights.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

fn lift_by(heights: &mut [f64], by: f64) {
    READ_AT.store(heights.as_ptr().addr() as u64, Ordering::SeqCst);
    for height in heights {
        *height += by;
    }
}

fn steps_of(heights: &[f64]) -> Vec<f64> {
    READ_AT.store(heights.as_ptr().addr() as u64, Ordering::SeqCst);
    let pairs = heights.windows(2);
    let steps: Vec<f64> = pairs.map(|pair| pair[1] - pair[0]).collect();
    PUT_AT.store(steps.as_ptr().addr() as u64, Ordering::SeqCst);
    steps
}

#[pymodule]
mod heights_in_place {
    use super::*;

    /// The highest point.
    #[pyfunction]
    fn highest(heights: PyReadonlyArray1<'_, f64>) -> PyResult<f64> {
        Ok(highest_of(heights.as_slice().unwrap()))
    }

    /// Makes every height larger by so much.
    #[pyfunction]
    fn lift(mut heights: PyReadwriteArray1<'_, f64>, by: f64) -> PyResult<()> {
        lift_by(heights.as_slice_mut().unwrap(), by);
        Ok(())
    }

    /// How much it climbs from each point to the next.
    #[pyfunction]
    fn steps<'py>(heights: PyReadonlyArray1<'py, f64>) -> PyResult<Bound<'py, PyArray1<f64>>> {
        let steps = steps_of(heights.as_slice().unwrap());
        Ok(steps.into_pyarray(heights.py()))
    }

    /// Where numbers were read last.
    #[pyfunction]
    fn read_at() -> u64 {
        READ_AT.load(Ordering::SeqCst)
    }

    /// Where steps were put last.
    #[pyfunction]
    fn put_at() -> u64 {
        PUT_AT.load(Ordering::SeqCst)
    }
}
