//! The bindings: Python's objects in, `core` computes, Python's objects out.

use pyo3::prelude::*;

mod core;

// ANCHOR: module
/// What the package computes in Rust. Use it through the package, not directly.
#[pymodule(module = "ward_names")]
mod _native {
    use pyo3::exceptions::PyValueError;
    use pyo3::prelude::*;

    use super::core;

    /// How many letters must be put in, taken out or changed.
    #[pyfunction]
    fn distance(left: &str, right: &str) -> usize {
        core::distance(left, right)
    }

    /// The known name that is nearest to this one.
    #[pyfunction]
    fn nearest(py: Python<'_>, name: &str, known: Vec<String>) -> PyResult<String> {
        // There may be many names: other threads of Python run in the meantime.
        match py.detach(|| core::nearest(name, &known)) {
            Some(found) => Ok(found.to_string()),
            None => Err(PyValueError::new_err("there are no known names")),
        }
    }
}
// ANCHOR_END: module

#[cfg(test)]
mod tests {
    use pyo3::exceptions::PyValueError;
    use pyo3::prelude::*;

    #[test]
    fn what_cannot_be_is_a_value_error() -> PyResult<()> {
        Python::attach(|py| {
            let module = pyo3::wrap_pymodule!(super::_native)(py);
            let nothing: Vec<String> = Vec::new();
            let result = module.call_method1(py, "nearest", ("Meyer", nothing));
            let error = result.err().ok_or_else(|| PyValueError::new_err("none"))?;
            assert!(error.is_instance_of::<PyValueError>(py));
            assert_eq!(error.to_string(), "ValueError: there are no known names");
            Ok(())
        })
    }
}
