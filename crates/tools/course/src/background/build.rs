//! Builds one of the heavy tools in a target folder of its own, so that checks never wait.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde_json::Value;

use crate::programs;

/// A tool of the course that is built on demand.
#[derive(Debug, Clone, Copy)]
pub struct Tool {
    /// Its package.
    pub package: &'static str,
    /// Its program.
    pub program: &'static str,
}

/// The book: pages and server.
pub const BOOK: Tool = Tool {
    package: "book",
    program: "course-book",
};
/// The proofs.
pub const PROOF: Tool = Tool {
    package: "proof",
    program: "course-proof",
};

/// A handle with which a build can be ended from another thread.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<Mutex<StopState>>);

#[derive(Debug, Default)]
struct StopState {
    stopped: bool,
    child: Option<Child>,
}

impl Stop {
    /// Ends what runs now, and keeps anything further from starting.
    pub fn stop(&self) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.stopped = true;
        if let Some(child) = &mut state.child {
            // It may have ended by itself in this moment.
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Whether somebody asked to stop.
    pub fn stopped(&self) -> bool {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .stopped
    }

    /// Hands a running child over; it is ended at once when it came too late.
    pub fn hold(&self, mut child: Child) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.stopped {
            let _ = child.kill();
            let _ = child.wait();
        } else {
            state.child = Some(child);
        }
    }

    /// Waits for the child and says whether it succeeded.
    pub fn collect(&self) -> bool {
        let child = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .child
            .take();
        child.is_some_and(|mut child| child.wait().is_ok_and(|status| status.success()))
    }
}

/// Who waits for a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Somebody looks at its progress.
    Now,
    /// Nobody: every other program goes first, so that it slows no check.
    Sometime,
}

/// How far a build is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Another cargo builds in the same folder; this one waits for it.
    Waiting,
    /// So many units are done.
    Done(usize, usize),
}

/// The program an earlier build left, if it is there. It may be older than the sources.
pub fn there(root: &Path, tool: Tool) -> Option<PathBuf> {
    let file = format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX);
    let path = folder(root).join("debug").join(file);
    path.is_file().then_some(path)
}

fn folder(root: &Path) -> PathBuf {
    root.join("target").join("tools")
}

/// Builds the tool and returns the program. `on` hears how far it is.
pub fn build(
    root: &Path,
    tool: Tool,
    wanted: Wanted,
    stop: &Stop,
    mut on: impl FnMut(Progress) + Send + 'static,
) -> Result<PathBuf, String> {
    let mut child = command(root, tool, wanted)
        .spawn()
        .map_err(|error| format!("cargo could not be started: {error}"))?;
    let stdout = child.stdout.take();
    let stderr = child.stderr.take();
    stop.hold(child);
    let listener = thread::spawn(move || listen(stderr, &mut on));
    let mut built = None;
    let mut complaints = Vec::new();
    if let Some(stdout) = stdout {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            match serde_json::from_str::<Value>(&line) {
                Ok(message) => built = executable(&message, tool).or(built),
                Err(_) => complaints.push(line),
            }
        }
    }
    let said = listener.join().unwrap_or_default();
    let succeeded = stop.collect();
    if stop.stopped() {
        return Err(String::from("stopped"));
    }
    match built {
        Some(path) if succeeded => Ok(path),
        _ => Err(first_error(&said)
            .or_else(|| complaints.into_iter().next())
            .unwrap_or_else(|| format!("building {} failed", tool.program))),
    }
}

fn command(root: &Path, tool: Tool, wanted: Wanted) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let nice = match wanted {
        Wanted::Sometime if cfg!(unix) => programs::find("nice"),
        _ => None,
    };
    let mut command = match nice {
        Some(nice) => {
            let mut command = Command::new(nice);
            command.args(["-n", "15"]).arg(cargo);
            command
        }
        None => Command::new(cargo),
    };
    command
        .args(["build", "--package", tool.package, "--bin", tool.program])
        .arg("--target-dir")
        .arg(folder(root))
        .arg("--message-format=json-render-diagnostics")
        .current_dir(root)
        .env("CARGO_TERM_PROGRESS_WHEN", "always")
        .env("CARGO_TERM_PROGRESS_WIDTH", "100")
        .env("CARGO_TERM_COLOR", "never")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn executable(message: &Value, tool: Tool) -> Option<PathBuf> {
    let named = message.get("target")?.get("name")?.as_str()? == tool.program;
    let path = message.get("executable")?.as_str()?;
    named.then(|| PathBuf::from(path))
}

/// Follows cargo's progress and returns what it said otherwise.
fn listen(stderr: Option<ChildStderr>, on: &mut impl FnMut(Progress)) -> Vec<String> {
    let Some(stderr) = stderr else {
        return Vec::new();
    };
    let mut said = Vec::new();
    let mut line = Vec::new();
    for byte in BufReader::new(stderr).bytes().map_while(Result::ok) {
        if byte != b'\r' && byte != b'\n' {
            line.push(byte);
            continue;
        }
        let text = String::from_utf8_lossy(&line).into_owned();
        line.clear();
        if let Some(progress) = progress(&text) {
            on(progress);
        } else if !text.trim().is_empty() {
            said.push(text);
        }
    }
    said
}

/// Reads `Building [====>   ] 12/300: serde, toml` and `Blocking waiting for file lock …`.
fn progress(line: &str) -> Option<Progress> {
    if line
        .trim_start()
        .starts_with("Blocking waiting for file lock")
    {
        return Some(Progress::Waiting);
    }
    let rest = line.trim_start().strip_prefix("Building [")?;
    let counts = rest.split_once("] ")?.1.split([':', ' ']).next()?;
    let (done, total) = counts.split_once('/')?;
    Some(Progress::Done(done.parse().ok()?, total.parse().ok()?))
}

fn first_error(said: &[String]) -> Option<String> {
    said.iter()
        .find(|line| line.starts_with("error"))
        .map(|line| line.trim_end().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_read_from_cargos_own_line() {
        assert_eq!(
            progress("    Building [=====>            ] 12/300: serde, toml"),
            Some(Progress::Done(12, 300))
        );
        assert_eq!(progress("   Compiling serde v1.0.0"), None);
        assert_eq!(progress("    Building [=====> ] x/y"), None);
        assert_eq!(
            progress("    Blocking waiting for file lock on build directory"),
            Some(Progress::Waiting)
        );
    }

    #[test]
    fn the_program_is_named_by_cargo() {
        let message = serde_json::json!({
            "reason": "compiler-artifact",
            "target": { "name": "course-book" },
            "executable": "/there/course-book",
        });
        assert_eq!(
            executable(&message, BOOK),
            Some(PathBuf::from("/there/course-book"))
        );
        assert_eq!(executable(&message, PROOF), None);
    }
}
