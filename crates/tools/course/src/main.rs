//! `cargo course`: see the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    course::run()
}
