//! Finds the Python interpreter and runs the original with it.

use std::env;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const VERSION_CHECK: &str = "import sys; sys.exit(sys.version_info < (3, 11))";

const NO_PYTHON: &str = "this exercise compares your port with the Python original, and no Python 3.11 or newer was found.\n\
     Tried: python3, python, and on Windows py -3.\n\
     Install it from your system or python.org, or put the interpreter's path into the variable COURSE_PYTHON.";

/// What the program `original` prints when it reads `input`.
pub fn run(original: &str, input: &str) -> String {
    let mut child = interpreter()
        .args(["-I", "-c", original])
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the interpreter answered before, so it starts");
    // The input is small: it fits into the pipe before the program answers.
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    let sent = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("the original ends");
    assert!(
        sent.is_ok() && output.status.success(),
        "the Python original failed, so there is nothing to compare with:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The interpreter that `COURSE_PYTHON` names, or the first of the usual names that is new enough.
fn interpreter() -> Command {
    if let Some(named) = env::var_os("COURSE_PYTHON") {
        let named = PathBuf::from(named);
        assert!(
            is_new_enough(Command::new(&named)),
            "COURSE_PYTHON names {}, which does not run as Python 3.11 or newer",
            named.display()
        );
        return Command::new(named);
    }
    for name in ["python3", "python"] {
        if is_new_enough(Command::new(name)) {
            return Command::new(name);
        }
    }
    if cfg!(windows) {
        let launcher = || {
            let mut command = Command::new("py");
            command.arg("-3");
            command
        };
        if is_new_enough(launcher()) {
            return launcher();
        }
    }
    panic!("{NO_PYTHON}");
}

fn is_new_enough(mut interpreter: Command) -> bool {
    interpreter
        .args(["-I", "-c", VERSION_CHECK])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
