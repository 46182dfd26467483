//! Finds programs on the search path, as the system itself would.

use std::env;
use std::path::{Path, PathBuf};

/// Where a program of this name is, or `None` when it is not installed. A path is taken as it is.
#[must_use]
pub fn find_program(program: &str) -> Option<PathBuf> {
    if program.contains(['/', '\\']) {
        let path = PathBuf::from(program);
        return path.is_file().then_some(path);
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|folder| candidates(&folder, program))
        .find(|candidate| runnable(candidate))
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

#[cfg(test)]
mod tests {
    use super::find_program;

    #[test]
    fn a_program_is_found_by_its_name_and_by_its_path() {
        let shell = find_program(if cfg!(windows) { "cmd" } else { "sh" }).unwrap();
        assert!(shell.is_file());
        assert_eq!(find_program(shell.to_str().unwrap()), Some(shell));
        assert_eq!(find_program("no such program"), None);
        assert_eq!(find_program("./no such program"), None);
    }
}
