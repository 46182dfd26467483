//! The two compiler stages: rustc alone for a quick answer, cargo for the tests.

use std::path::{Path, PathBuf};
use std::time::Duration;

use compiler::{Compile, Compiled, CrateType, Diagnostic};
use sandbox::{Cancel, Finished, Limits, StopReason};
use serde_json::Value;

use super::place::Place;
use super::replay::Replay;
use super::tools::Tools;
use crate::exercise::Exercise;
use crate::verdict::Outcome;

/// How a compiler stage ended.
#[derive(Debug)]
pub(crate) enum Built {
    /// Accepted. Holds warnings and, from cargo, the test programs.
    Accepted {
        diagnostics: Vec<Diagnostic>,
        programs: Vec<Program>,
    },
    /// Refused; holds at least one error.
    Refused(Vec<Diagnostic>),
    /// No answer about the learner's code.
    Failed(Outcome),
}

/// A compiled test target.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub target: String,
    pub path: PathBuf,
}

/// Compiling is the toolchain's work, not the learner's: these limits only
/// stop what would otherwise never end, such as an endless macro.
pub(crate) fn limits() -> Limits {
    Limits {
        wall: Some(Duration::from_secs(120)),
        output: Some(16 * 1024 * 1024),
        ..Limits::default()
    }
}

/// Where stage one leaves the library's metadata.
pub(crate) fn metadata(place: &Place, exercise: &Exercise) -> PathBuf {
    place
        .dir
        .join("quick")
        .join(format!("lib{}.rmeta", exercise.name))
}

/// Stage one: the learner's library through rustc, up to its metadata.
pub(crate) fn quick(tools: &Tools, place: &Place, exercise: &Exercise, cancel: &Cancel) -> Built {
    let compile = Compile::file("src/lib.rs")
        .crate_name(&exercise.name)
        .crate_type(CrateType::Lib)
        .colour(true)
        .out_dir(place.dir.join("quick"));
    match rustc(tools, &place.dir, &compile, cancel) {
        Err(outcome) => Built::Failed(outcome),
        Ok(compiled) if compiled.success => Built::Accepted {
            diagnostics: compiled.diagnostics,
            programs: Vec::new(),
        },
        Ok(compiled) => Built::Refused(compiled.diagnostics),
    }
}

/// One run of rustc in `folder`, cancellable.
pub(crate) fn rustc(
    tools: &Tools,
    folder: &Path,
    compile: &Compile,
    cancel: &Cancel,
) -> Result<Compiled, Outcome> {
    let invocation = compile.invocation(&tools.rustc);
    let finished = sandbox::Command::new(&invocation.program)
        .args(&invocation.args)
        .current_dir(folder)
        .limits(limits())
        .run(cancel)
        .map_err(|e| failed(e.to_string()))?;
    if let Some(outcome) = stopped(&finished) {
        return Err(outcome);
    }
    Compiled::read(finished.success(), &finished.stderr).map_err(|e| failed(e.to_string()))
}

/// Stage two: the library and every test target through cargo, which tells how
/// it does that when it is to be recorded.
pub(crate) fn build(
    tools: &Tools,
    place: &Place,
    replay: Option<&Replay>,
    cancel: &Cancel,
) -> Built {
    let mut command = tools
        .cargo()
        .args(["test", "--no-run", "--tests"])
        .arg(replay.map_or("--quiet", |_| "-vv"))
        .arg("--message-format=json-diagnostic-rendered-ansi")
        .arg("--manifest-path")
        .arg(place.dir.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(place.dir.join("target"))
        .current_dir(&place.dir)
        .limits(limits());
    if !place.package.has_dependencies {
        command = command.arg("--offline");
    }
    let finished = match command.run(cancel) {
        Ok(finished) => finished,
        Err(e) => return Built::Failed(failed(e.to_string())),
    };
    if let Some(outcome) = stopped(&finished) {
        return Built::Failed(outcome);
    }
    let mut diagnostics = Vec::new();
    let mut programs = Vec::new();
    for line in finished.stdout.split(|b| *b == b'\n') {
        match serde_json::from_slice::<Value>(line)
            .ok()
            .map(|v| message(&v))
        {
            Some(Message::Diagnostic(diagnostic)) => diagnostics.push(diagnostic),
            Some(Message::Program(program)) => programs.push(program),
            Some(Message::Other) | None => {}
        }
    }
    let told = String::from_utf8_lossy(&finished.stderr);
    if finished.success() {
        if let Some(replay) = replay {
            replay.record(place, &told, &programs);
        }
        return Built::Accepted {
            diagnostics,
            programs,
        };
    }
    if diagnostics.iter().any(Diagnostic::is_error) {
        return Built::Refused(diagnostics);
    }
    Built::Failed(failed(format!(
        "cargo could not build the exercise: {}",
        without_progress(&told)
    )))
}

/// What cargo said, without the lines that tell what it does.
fn without_progress(told: &str) -> String {
    let words = ["Compiling ", "Dirty ", "Fresh ", "Running `", "Finished "];
    let progress = |line: &&str| words.iter().any(|w| line.trim_start().starts_with(w));
    let lines: Vec<&str> = told.lines().filter(|line| !progress(line)).collect();
    lines.join("\n").trim().to_owned()
}

/// One line of cargo's JSON.
pub(crate) enum Message {
    Diagnostic(Diagnostic),
    Program(Program),
    Other,
}

pub(crate) fn message(value: &Value) -> Message {
    let reason = value.get("reason").and_then(Value::as_str);
    if reason == Some("compiler-message") {
        return match Diagnostic::from_json(value) {
            Some(diagnostic) if !diagnostic.is_summary() => Message::Diagnostic(diagnostic),
            _ => Message::Other,
        };
    }
    let program = value.get("executable").and_then(Value::as_str);
    let target = value
        .get("target")
        .and_then(|t| t.get("name"))
        .and_then(Value::as_str);
    match (reason, program, target) {
        (Some("compiler-artifact"), Some(path), Some(target)) => Message::Program(Program {
            target: target.to_owned(),
            path: PathBuf::from(path),
        }),
        _ => Message::Other,
    }
}

/// Why a compiler run was ended from outside, if it was.
pub(crate) fn stopped(finished: &Finished) -> Option<Outcome> {
    match finished.stopped? {
        StopReason::Cancelled => Some(Outcome::Cancelled),
        StopReason::Output => Some(failed(String::from(
            "the compiler printed more than 16 MiB and was stopped; is there an endless macro?",
        ))),
        _ => Some(failed(String::from(
            "the compiler did not finish within 2 minutes and was stopped; is there an endless \
             macro or constant? Otherwise the machine is very busy: save again",
        ))),
    }
}

pub(crate) fn failed(reason: String) -> Outcome {
    Outcome::ToolFailed { reason }
}
