//! Sums by key over delimited text.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use engine::grouped::{self, Grouped, Layout, LayoutError, Way};
use numpy::PyArray1;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::errors::OrRaise;
use crate::pieces::in_pieces;
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
    // The memory of `bytes` never changes, so it can be read without the interpreter.
    sums(py, data, &key, &value, delimiter, how)
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
    let data = content(py, &path)?;
    let sums = sums(py, &data, &key, &value, delimiter, how);
    // Giving back much memory takes its time too.
    py.detach(|| drop(data));
    sums
}

/// How much of a file is read before Python may be asked.
const PIECE: u64 = 32 << 20;

fn content(py: Python<'_>, path: &Path) -> PyResult<Vec<u8>> {
    let mut file = py.detach(|| File::open(path))?;
    let size = file.metadata()?.len();
    let mut data = Vec::new();
    // One byte more than there are, so that the end is seen without making room for what follows.
    let room = usize::try_from(size.saturating_add(1)).unwrap_or(usize::MAX);
    data.try_reserve_exact(room).map_err(io::Error::from)?;
    let read = in_pieces(py, || {
        let read = file.by_ref().take(PIECE).read_to_end(&mut data);
        match read {
            Ok(some) if some > 0 => None,
            other => Some(other),
        }
    });
    read?.map(|_| data).map_err(Into::into)
}

fn sums<'py>(
    py: Python<'py>,
    data: &[u8],
    key: &Column,
    value: &Column,
    delimiter: u8,
    how: &str,
) -> PyResult<Sums<'py>> {
    let way = match how {
        "search" => Way::Search,
        "bitmaps" => Way::Bitmaps,
        "parallel" => Way::Parallel(pool(py)?),
        other => {
            return Err(PyValueError::new_err(format!(
                "sums are made by \"search\", \"bitmaps\" or \"parallel\", and not {other:?}"
            )));
        }
    };
    let layout = layout(data, key, value, delimiter).or_raise()?;
    let mut sums = grouped::Sums::new(data, &layout);
    let grouped = in_pieces(py, || sums.go_on(way).then(|| sums.grouped()));
    Ok(taken_apart(py, grouped?))
}

fn layout(data: &[u8], key: &Column, value: &Column, delimiter: u8) -> Result<Layout, LayoutError> {
    match (key, value) {
        (Column::Name(key), Column::Name(value)) => Layout::named(data, delimiter, key, value),
        (Column::Place(key), Column::Place(value)) => Layout::new(delimiter, *key, *value),
        (Column::Name(name), Column::Place(_)) | (Column::Place(_), Column::Name(name)) => {
            Err(LayoutError::NoSuchColumn(name.clone()))
        }
    }
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
