//! Tells the linker where the interpreter's library lies, for the tests that embed an interpreter.

fn main() {
    pyo3_build_config::add_libpython_rpath_link_args();
}
