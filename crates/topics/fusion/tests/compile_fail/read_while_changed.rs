use numpy::PyReadwriteArray1;
use pyo3::prelude::*;

#[pyfunction]
fn lift(mut heights: PyReadwriteArray1<'_, f64>) -> PyResult<()> {
    let first = heights.as_slice()?.first();
    for height in heights.as_slice_mut()? {
        //~^ E0502
        *height += 1.0;
    }
    println!("{first:?}");
    Ok(())
}

fn main() {}
