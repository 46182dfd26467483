use pyo3::prelude::*;

enum Wrong {
    NoPieces,
}

fn pieces(line: &str) -> Result<u32, Wrong> {
    line.parse().map_err(|_| Wrong::NoPieces)
}

#[pyfunction]
fn ordered(line: &str) -> PyResult<u32> {
    let pieces = pieces(line)?; //~ E0277
    Ok(2 * pieces)
}

fn main() {}
