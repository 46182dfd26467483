//! The hours of a day at which a medicine is due, one after the other.

use pyo3::prelude::*;

#[pymodule]
mod due_hours {
    use super::*;

    /// Hours of a day, some hours apart.
    #[pyclass]
    struct DueHours {
        next: u32,
        apart: u32,
    }

    #[pymethods]
    impl DueHours {
        #[new]
        fn new(first: u32, apart: u32) -> DueHours {
            DueHours { next: first, apart }
        }

        fn __iter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
            this
        }

        fn __next__(&mut self) -> Option<u32> {
            if self.next >= 24 {
                return None;
            }
            let due = self.next;
            self.next = due.saturating_add(self.apart.max(1));
            Some(due)
        }
    }
}
