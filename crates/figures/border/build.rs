//! A module for Python is linked without Python's own library.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
