//! The Python of the course: how old it may be, how it is looked for, and where an environment has
//! its interpreter.

use std::env;
use std::path::{Path, PathBuf};

/// The oldest Python the course's programs run on.
pub const OLDEST: (u32, u32) = (3, 11);
/// The environment variable that names the Python to use.
pub const CHOSEN: &str = "COURSE_PYTHON";
/// The course's own environment, from its root.
pub const VENV: &str = ".venv";

/// [`OLDEST`] in words: `3.11`.
pub fn oldest() -> String {
    format!("{}.{}", OLDEST.0, OLDEST.1)
}

/// What the variable names, if it names something.
pub fn chosen() -> Option<String> {
    let chosen = env::var_os(CHOSEN).filter(|chosen| !chosen.is_empty())?;
    Some(chosen.to_string_lossy().into_owned())
}

/// The commands that may be a Python, the first choice first: a program and what comes before a
/// script. What was chosen on purpose has nothing else in its place. Windows' launcher comes last:
/// it takes the newest that is installed, whatever the search path says.
pub fn commands() -> Vec<Vec<String>> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    if let Some(chosen) = chosen() {
        return vec![vec![chosen]];
    }
    let mut commands = vec![words(&["python3"]), words(&["python"])];
    if cfg!(windows) {
        commands.push(words(&["py", "-3"]));
    }
    commands
}

/// Where an environment has its interpreter; it need not be there.
pub fn interpreter_of(environment: &Path) -> PathBuf {
    match cfg!(windows) {
        true => environment.join("Scripts").join("python.exe"),
        false => environment.join("bin").join("python"),
    }
}

/// Where the environment of the course at `root` has its interpreter; it need not be there.
pub fn of_the_course(root: &Path) -> PathBuf {
    interpreter_of(&root.join(VENV))
}
