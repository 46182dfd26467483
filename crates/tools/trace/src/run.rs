//! Runs a Python program under the recorder and puts its lines together.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use sandbox::{Cancel, Command, Finished, Limits, StopReason};
use serde_json::{Value, json};

use crate::model::Trace;

/// The longest program that is traced.
pub const MAX_BYTES: usize = 256 * 1024;

/// The recorder's modules, each after those it imports.
const MODULES: [(&str, &str); 7] = [
    (
        "course_trace",
        include_str!("../python/course_trace/__init__.py"),
    ),
    (
        "course_trace.instrument",
        include_str!("../python/course_trace/instrument.py"),
    ),
    (
        "course_trace.values",
        include_str!("../python/course_trace/values.py"),
    ),
    (
        "course_trace.labels",
        include_str!("../python/course_trace/labels.py"),
    ),
    (
        "course_trace.state",
        include_str!("../python/course_trace/state.py"),
    ),
    (
        "course_trace.recorder",
        include_str!("../python/course_trace/recorder.py"),
    ),
    (
        "course_trace.run",
        include_str!("../python/course_trace/run.py"),
    ),
];

/// Program and recorder arrive on standard input: no file is written, and a command line would
/// be too short on Windows.
const START: &str = "\
import json, sys, types
job = json.load(sys.stdin)
for name, source in job['modules']:
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(source, '<' + name + '>', 'exec'), module.__dict__)
sys.modules['course_trace.run'].main(job)
";

/// How the interpreter is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Python {
    /// The program and what comes before its own arguments (`py -3`).
    pub command: Vec<String>,
}

/// What is traced.
#[derive(Debug, Clone, Copy)]
pub struct Program<'a> {
    /// Its name, as tracebacks show it.
    pub name: &'a str,
    /// Its text.
    pub source: &'a str,
    /// Where it may import from, beside the standard library.
    pub folder: Option<&'a Path>,
}

/// Why there is no trace.
#[derive(Debug)]
pub enum Error {
    /// The program is longer than [`MAX_BYTES`].
    TooLong(usize),
    /// The interpreter could not be started.
    Start(sandbox::Error),
    /// The recorder failed; what Python said.
    Recorder(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(bytes) => write!(
                f,
                "the program has {bytes} bytes; a trace takes at most {MAX_BYTES}"
            ),
            Self::Start(error) => write!(f, "Python could not be started: {error}"),
            Self::Recorder(said) => write!(f, "Python could not trace the program:\n{said}"),
        }
    }
}

impl std::error::Error for Error {}

/// What a traced program may use.
#[must_use]
pub fn limits() -> Limits {
    Limits {
        wall: Some(Duration::from_secs(5)),
        cpu: Some(Duration::from_secs(5)),
        memory: Some(1024 * 1024 * 1024),
        output: Some(16 * 1024 * 1024),
        processes: Some(64),
        disk: None,
    }
}

/// Traces the program under [`limits`].
///
/// # Errors
/// When there is no trace at all. A program that fails, or is stopped, has one.
pub fn run(program: Program<'_>, python: &Python, cancel: &Cancel) -> Result<Trace, Error> {
    let (first, rest) = python
        .command
        .split_first()
        .ok_or_else(|| Error::Recorder("no interpreter is named".to_owned()))?;
    let mut command = given(Command::new(first).args(rest), program)?.limits(limits());
    if let Some(folder) = program.folder {
        command = command.current_dir(folder);
    }
    let finished = command.run(cancel).map_err(Error::Start)?;
    read(program.name, &finished)
}

/// An interpreter's command, given the program to trace. Who runs it reads the outcome by [`read`].
///
/// # Errors
/// When the program is too long.
pub fn given(interpreter: Command, program: Program<'_>) -> Result<Command, Error> {
    if program.source.len() > MAX_BYTES {
        return Err(Error::TooLong(program.source.len()));
    }
    let job = json!({
        "modules": MODULES,
        "name": program.name,
        "source": program.source,
        "folder": program.folder.map(|folder| folder.display().to_string()),
    });
    Ok(interpreter
        // What the user's own settings and packages add plays no part; no bytecode is written.
        .args(["-I", "-B", "-X", "utf8", "-c", START])
        .stdin_bytes(job.to_string()))
}

/// The trace of a command that has been run.
///
/// # Errors
/// When there is no trace at all.
pub fn read(name: &str, finished: &Finished) -> Result<Trace, Error> {
    let said = String::from_utf8_lossy(&finished.stdout);
    let mut steps: Vec<Value> = Vec::new();
    let mut end = None;
    // A line that was cut off by a limit is no step.
    for line in said.lines() {
        match serde_json::from_str::<Value>(line) {
            Ok(value) if value.get("end").is_some() => end = Some(value),
            Ok(value) if value.get("step").is_some() => steps.push(value),
            _ => {}
        }
    }
    let end = match (end, finished.stopped) {
        (Some(end), _) => json!({
            "how": end["end"], "words": end["words"], "printed": end["printed"],
            "missed": end["missed"],
        }),
        (None, Some(reason)) => {
            json!({ "how": "stopped", "words": stopped(reason), "printed": "", "missed": 0 })
        }
        (None, None) if steps.is_empty() => {
            let said = String::from_utf8_lossy(&finished.stderr);
            return Err(Error::Recorder(said.trim().to_owned()));
        }
        (None, None) => json!({ "how": "vanished", "words": "", "printed": "", "missed": 0 }),
    };
    let document = json!({ "version": 1, "program": name, "steps": steps, "end": end });
    Trace::read(&document).ok_or_else(|| Error::Recorder("its record cannot be read".to_owned()))
}

fn stopped(reason: StopReason) -> &'static str {
    match reason {
        StopReason::Wall | StopReason::Cpu => "after 5 seconds",
        StopReason::Memory => "because it used more than 1 GiB of memory",
        StopReason::Output => "because it wrote too much",
        StopReason::Processes => "because it started too many processes",
        StopReason::Disk => "because it wrote too much into files",
        StopReason::Cancelled => "as asked",
    }
}
