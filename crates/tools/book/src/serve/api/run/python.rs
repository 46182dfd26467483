//! A program in Python.

use sandbox::Cancel;

use super::report::{Outcome, PYTHON_FILE, Remark, Report, Stage};
use super::{LIMITS, not_started};
use crate::packages;
use crate::serve::api::ground::not_set_up;
use crate::serve::api::scratch::Scratch;
use crate::serve::api::{Ground, Refusal};

pub(super) fn run(ground: &Ground, code: &str, cancel: &Cancel) -> Result<Report, Refusal> {
    let scratch = Scratch::new()?;
    scratch.write(PYTHON_FILE, code)?;
    let command = ground
        .interpreter(code, &scratch)?
        .args(["-I", "-B", "-X", "utf8", PYTHON_FILE])
        .limits(LIMITS);
    let finished = command.run(cancel).map_err(|error| not_started(&error))?;
    let mut report = Report::of(Stage::Run, &finished, scratch.path());
    if report.outcome == Outcome::Failed {
        if let Some(package) = missing_package(ground, &report.stderr) {
            return Err(not_set_up(&package));
        }
        report.remarks.extend(Remark::of_traceback(&report.stderr));
    }
    Ok(report)
}

/// The declared package that was not found: the course's environment is older than the course.
fn missing_package(ground: &Ground, stderr: &str) -> Option<String> {
    const ENDING: &str = "ModuleNotFoundError: No module named '";
    let last = stderr.lines().rfind(|line| !line.trim().is_empty())?;
    let module = last.strip_prefix(ENDING)?.strip_suffix('\'')?;
    let mut declared = packages::declared(ground.root()).into_iter();
    declared.find(|package| packages::module(package) == module)
}
