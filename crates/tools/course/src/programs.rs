//! Programs of the machine, found as the system itself would find them.

use std::path::Path;
use std::process::{Command, Stdio};

pub use sandbox::find_program as find;

/// Whether the program is on the search path.
pub fn installed(program: &str) -> bool {
    find(program).is_some()
}

/// What the program prints on standard output, or `None` when it is missing or fails.
pub fn output_of(program: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_string())
}
