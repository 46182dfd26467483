//! Finds programs on the search path, as the system itself would.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Where a program of this name is, or `None` when it is not installed. A path is taken as it is.
#[must_use]
pub fn find_program(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    find_program_on(&path, program)
}

/// The same on another search path.
#[must_use]
pub fn find_program_on(path: &OsStr, program: &str) -> Option<PathBuf> {
    if program.contains(['/', '\\']) {
        let path = PathBuf::from(program);
        return path.is_file().then_some(path);
    }
    env::split_paths(path)
        .filter(|folder| !folder.as_os_str().is_empty())
        .flat_map(|folder| candidates(&folder, program))
        .find(|candidate| runnable(candidate))
}

#[cfg(windows)]
fn candidates(folder: &Path, program: &str) -> Vec<PathBuf> {
    // Beside a program there may be a script of the same name for another system's shell.
    [".exe", ".cmd", ".bat", ""]
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
    use super::{OsStr, find_program, find_program_on};

    #[test]
    fn a_program_is_found_by_its_name_and_by_its_path() {
        let shell = find_program(if cfg!(windows) { "cmd" } else { "sh" }).unwrap();
        assert!(shell.is_file());
        assert_eq!(find_program(shell.to_str().unwrap()), Some(shell.clone()));
        assert_eq!(find_program("no such program"), None);
        assert_eq!(find_program("./no such program"), None);
        let folder = shell.parent().unwrap().as_os_str();
        let name = shell.file_stem().unwrap().to_str().unwrap();
        assert_eq!(find_program_on(OsStr::new(""), name), None);
        assert_eq!(find_program_on(folder, name).as_ref(), Some(&shell));
    }
}
