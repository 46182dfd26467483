//! Sums by key over delimited text.

use std::fs;
use std::path::PathBuf;

use engine::grouped::{self, Grouped, Layout, LayoutError};
use engine::rayon::ThreadPool;
use numpy::PyArray1;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::errors::OrRaise;
use crate::pool::pool;

/// A column, by its name in the first line or by its place, counted from 0.
#[derive(FromPyObject)]
pub enum Column {
    #[pyo3(transparent, annotation = "str")]
    Name(String),
    #[pyo3(transparent, annotation = "int")]
    Place(usize),
}

/// Keys, sums as exact decimal text, sums as an array, numbers of rows as an array, how many rows
/// were left out, and the first of those with the numbers of their lines.
type Sums<'py> = (
    Vec<String>,
    Vec<String>,
    Bound<'py, PyArray1<f64>>,
    Bound<'py, PyArray1<u64>>,
    u64,
    Vec<(u64, String)>,
);

/// Sums by key of a text in memory.
#[pyfunction]
#[pyo3(signature = (data, /, *, key, value, delimiter, how))]
pub fn sums_of_bytes<'py>(
    py: Python<'py>,
    data: &[u8],
    key: Column,
    value: Column,
    delimiter: u8,
    how: &str,
) -> PyResult<Sums<'py>> {
    let way = Way::chosen(py, how)?;
    // The memory of `bytes` never changes, so it can be read without the interpreter.
    let sums = py.detach(|| sums(data, &key, &value, delimiter, &way));
    Ok(taken_apart(py, sums.or_raise()?))
}

/// Sums by key of a file, which is read in one piece.
#[pyfunction]
#[pyo3(signature = (path, /, *, key, value, delimiter, how))]
pub fn sums_of_file<'py>(
    py: Python<'py>,
    path: PathBuf,
    key: Column,
    value: Column,
    delimiter: u8,
    how: &str,
) -> PyResult<Sums<'py>> {
    let way = Way::chosen(py, how)?;
    let sums = py.detach(|| {
        let data = fs::read(path)?;
        sums(&data, &key, &value, delimiter, &way).or_raise()
    });
    Ok(taken_apart(py, sums?))
}

/// One of the engine's functions.
enum Way {
    Search,
    Bitmaps,
    Parallel(&'static ThreadPool),
}

impl Way {
    fn chosen(py: Python<'_>, how: &str) -> PyResult<Way> {
        match how {
            "search" => Ok(Way::Search),
            "bitmaps" => Ok(Way::Bitmaps),
            "parallel" => pool(py).map(Way::Parallel),
            other => Err(PyValueError::new_err(format!(
                "sums are made by \"search\", \"bitmaps\" or \"parallel\", and not {other:?}"
            ))),
        }
    }
}

fn sums(
    data: &[u8],
    key: &Column,
    value: &Column,
    delimiter: u8,
    way: &Way,
) -> Result<Grouped, LayoutError> {
    let layout = match (key, value) {
        (Column::Name(key), Column::Name(value)) => Layout::named(data, delimiter, key, value)?,
        (Column::Place(key), Column::Place(value)) => Layout::new(delimiter, *key, *value)?,
        (Column::Name(name), Column::Place(_)) | (Column::Place(_), Column::Name(name)) => {
            return Err(LayoutError::NoSuchColumn(name.clone()));
        }
    };
    Ok(match way {
        Way::Search => grouped::by_search(data, &layout),
        Way::Bitmaps => grouped::by_bitmaps(data, &layout),
        Way::Parallel(pool) => grouped::parallel(data, &layout, pool),
    })
}

fn taken_apart(py: Python<'_>, sums: Grouped) -> Sums<'_> {
    let (left_out, bad) = (sums.bad_rows(), sums.first_bad().to_vec());
    let totals = sums.groups().iter().map(|group| group.total);
    let exact = totals.clone().map(|total| total.to_string()).collect();
    let near = PyArray1::from_vec(py, totals.clone().map(|total| total.to_f64()).collect());
    let rows = PyArray1::from_vec(py, totals.map(|total| total.rows()).collect());
    let keys = sums.into_groups().into_iter().map(|group| group.key);
    let bad = bad
        .into_iter()
        .map(|row| (row.line, row.reason.to_string()));
    (keys.collect(), exact, near, rows, left_out, bad.collect())
}
