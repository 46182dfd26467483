//! A round through a ward that calls a function of Python at each bed.

use pyo3::prelude::*;

#[pymodule]
mod ward_rounds {
    use super::*;

    #[pyfunction]
    fn visit_all(py: Python<'_>, beds: Vec<String>, visit: &Bound<'_, PyAny>) -> PyResult<()> {
        for bed in &beds {
            if let Err(error) = visit.call1((bed,)) {
                let note = format!("visit_all was at {bed}");
                error.value(py).call_method1("add_note", (note,))?;
                return Err(error);
            }
        }
        Ok(())
    }
}
