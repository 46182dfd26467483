//! The learner's Python, and the course's own with the packages that some programs import.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use exercise::python::{self, CHOSEN, OLDEST};

/// An interpreter that can be started by its own path, past scripts that look for it.
pub(in crate::serve) struct Python {
    /// The program.
    pub program: PathBuf,
    /// The folders it lives in, which it must be able to read.
    pub folders: Vec<PathBuf>,
    /// Where its shared library is, if it has one.
    pub library: Option<PathBuf>,
}

const QUESTION: &str = "import sys, sysconfig
print(*sys.version_info[:2])
print(sys.executable)
print(sysconfig.get_config_var('LIBDIR') or '')
for path in {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}:
    print(path)
";

impl Python {
    /// The first that is new enough.
    pub fn find() -> Result<Python, String> {
        let mut commands = python::commands().into_iter();
        commands
            .find_map(|command| ask(&command))
            .ok_or_else(|| match python::chosen() {
                Some(chosen) => format!(
                    "{CHOSEN} names {chosen}, which is no Python {} or newer.",
                    python::oldest()
                ),
                None => format!(
                    "Python {} or newer was not found. `cargo course doctor` says how to get it.",
                    python::oldest()
                ),
            })
    }

    /// The one of the environment that `cargo course setup` makes. Asked each time: the
    /// environment may have been made a moment ago, or anew.
    pub fn of_the_course(root: &Path) -> Option<Python> {
        let program = python::of_the_course(root);
        program
            .is_file()
            .then(|| ask(&[program.to_str()?.to_owned()]))?
    }
}

fn ask(command: &[String]) -> Option<Python> {
    let (program, arguments) = command.split_first()?;
    let output = Command::new(program)
        .args(arguments)
        .args(["-I", "-X", "utf8", "-c", QUESTION])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    read(&String::from_utf8_lossy(&output.stdout))
}

fn read(said: &str) -> Option<Python> {
    let mut lines = said.lines();
    let (major, minor) = lines.next()?.split_once(' ')?;
    if (major.parse().ok()?, minor.parse().ok()?) < OLDEST {
        return None;
    }
    let program = lines.next().filter(|path| !path.is_empty())?;
    let library = lines.next().filter(|path| !path.is_empty());
    Some(Python {
        program: program.into(),
        library: library.map(PathBuf::from),
        folders: lines.map(PathBuf::from).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_eleven_is_new_enough_and_its_folders_are_known() {
        let said = "3 11\n/py/bin/python3\n/py/lib\n/py\n/venv\n";
        let python = read(said).unwrap();
        assert_eq!(python.program, PathBuf::from("/py/bin/python3"));
        assert_eq!(python.library, Some(PathBuf::from("/py/lib")));
        assert_eq!(python.folders, ["/py", "/venv"].map(PathBuf::from));
        assert!(read(&said.replace("3 11", "3 10")).is_none());
        assert!(read("3 11\n\n").is_none());
    }
}
