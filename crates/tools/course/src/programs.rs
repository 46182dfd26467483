//! Finds programs on the search path, as the system itself would.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where the program is, or `None` when it is not installed.
pub fn find(program: &str) -> Option<PathBuf> {
    if program.contains(['/', '\\']) {
        let path = PathBuf::from(program);
        return path.is_file().then_some(path);
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|folder| candidates(&folder, program))
        .find(|candidate| runnable(candidate))
}

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

#[cfg(windows)]
fn candidates(folder: &Path, program: &str) -> Vec<PathBuf> {
    ["", ".exe", ".cmd", ".bat"]
        .iter()
        .map(|ending| folder.join(format!("{program}{ending}")))
        .collect()
}

#[cfg(not(windows))]
fn candidates(folder: &Path, program: &str) -> Vec<PathBuf> {
    vec![folder.join(program)]
}

#[cfg(unix)]
fn runnable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata()
        .is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn runnable(path: &Path) -> bool {
    path.is_file()
}
