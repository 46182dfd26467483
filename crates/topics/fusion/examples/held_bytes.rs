//! Keeps the bytes of another object, and holds them until it is closed.

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

#[pymodule]
mod held_bytes {
    use super::*;

    #[pyclass]
    struct Reader {
        buffer: Option<PyBuffer<u8>>,
    }

    #[pymethods]
    impl Reader {
        #[new]
        fn new(data: PyBuffer<u8>) -> Reader {
            Reader { buffer: Some(data) }
        }

        fn lines(&self, py: Python<'_>) -> PyResult<usize> {
            let Some(buffer) = &self.buffer else {
                return Err(PyValueError::new_err("the reader is closed"));
            };
            let copy: Vec<u8> = buffer.to_vec(py)?;
            Ok(copy.iter().filter(|byte| **byte == b'\n').count())
        }

        fn close(&mut self) {
            self.buffer = None;
        }
    }
}
