//! A program in Python.

use sandbox::Cancel;

use super::report::{Outcome, PYTHON_FILE, Remark, Report, Stage};
use super::{LIMITS, not_started};
use crate::serve::api::scratch::Scratch;
use crate::serve::api::{Ground, Refusal};

pub(super) fn run(ground: &Ground, code: &str, cancel: &Cancel) -> Result<Report, Refusal> {
    let scratch = Scratch::new()?;
    scratch.write(PYTHON_FILE, code)?;
    let command = ground
        .interpreter(&scratch)?
        .args(["-I", "-B", "-X", "utf8", PYTHON_FILE])
        .limits(LIMITS);
    let finished = command.run(cancel).map_err(|error| not_started(&error))?;
    let mut report = Report::of(Stage::Run, &finished, scratch.path());
    if report.outcome == Outcome::Failed {
        report.remarks.extend(Remark::of_traceback(&report.stderr));
    }
    Ok(report)
}
