//! Rust inside Python: what the modules of this chapter compute, without anything of Python.

pub mod clock;
pub mod ward;
