//! Who waits, called one after the other. The iterator owns what it goes through.

use std::vec;

use pyo3::prelude::*;

#[pymodule]
mod waiting_room {
    use super::*;

    /// Who waits.
    #[pyclass]
    struct WaitingRoom {
        names: Vec<String>,
    }

    #[pymethods]
    impl WaitingRoom {
        #[new]
        fn new(names: Vec<String>) -> WaitingRoom {
            WaitingRoom { names }
        }

        /// One more.
        fn add(&mut self, name: String) {
            self.names.push(name);
        }

        fn __iter__(&self) -> Calls {
            Calls {
                names: self.names.clone().into_iter(),
            }
        }
    }

    #[pyclass]
    struct Calls {
        names: vec::IntoIter<String>,
    }

    #[pymethods]
    impl Calls {
        fn __iter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
            this
        }

        fn __next__(&mut self) -> Option<String> {
            self.names.next()
        }
    }
}
