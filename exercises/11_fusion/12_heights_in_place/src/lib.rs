//! The heights of a flight come from NumPy, and Rust works on them. It works, and copies every number: the array into a list of Rust's own on the way in, and one by one into a list of Python's on the way out.
//!
//! Your Python instinct: an array is handed over as it is, and `heights += by` inside a function changes it for everybody. In Rust the type of the parameter says whether you get the array or a copy.
//!
//! Your task: change the three functions for Python, so that `highest` and `steps` read the array where it lies, `lift` changes it there, and the result of `steps` is an array that holds the numbers where
//! `steps_of` has put them. All three want the numbers side by side: for a view with gaps (`path[::2]`) they raise a `ValueError` whose message names `ascontiguousarray`, the function of NumPy that helps. `highest_of`, `lift_by` and `steps_of` do the work and stay as they are; they note where they have read and written.
//!
//! Done when: the addresses are the same on both sides.

use std::sync::atomic::{AtomicU64, Ordering};

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
    fn highest(heights: Vec<f64>) -> f64 {
        highest_of(&heights)
    }

    /// Makes every height larger by so much.
    #[pyfunction]
    fn lift(mut heights: Vec<f64>, by: f64) {
        lift_by(&mut heights, by);
    }

    /// How much it climbs from each point to the next.
    #[pyfunction]
    fn steps(heights: Vec<f64>) -> Vec<f64> {
        steps_of(&heights)
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
