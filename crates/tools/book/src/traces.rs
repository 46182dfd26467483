//! Traces on pages: which Python program is run, and what is recorded of it.
//!
//! A page shows the record, so that building the book runs no Python. `course-proof` makes and
//! compares it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ::trace::Trace;
use anyhow::{Context, Result};

use crate::directive::{Directive, ItemId};
use crate::model::CourseBook;

/// A program that a page traces: the Python half of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Topic and name.
    pub id: ItemId,
    /// The program.
    pub program: PathBuf,
    /// What is recorded.
    pub record: PathBuf,
}

/// The text of a record.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn record(trace: &Trace) -> Result<String> {
    let mut document = trace.to_json();
    let steps = document["steps"].take();
    // A step is a line, so that a difference shows the steps that differ.
    let lines: Vec<String> = steps
        .as_array()
        .into_iter()
        .flatten()
        .map(serde_json::to_string)
        .collect::<Result<_, _>>()?;
    Ok(format!(
        "{{\"version\":{},\"program\":{},\"steps\":[\n{}\n],\"end\":{}}}\n",
        document["version"],
        document["program"],
        lines.join(",\n"),
        document["end"]
    ))
}

/// What a record says.
///
/// # Errors
/// When the file is missing or no such record.
pub fn recorded(file: &Path) -> Result<Trace> {
    let text = std::fs::read_to_string(file)?;
    let document = serde_json::from_str(&text).context("is no record of a trace")?;
    Trace::read(&document).context("is no record of a trace")
}

impl CourseBook {
    /// The program of this id that can be traced.
    pub fn trace_subject(&self, id: &ItemId) -> Option<Subject> {
        let topic = self.topic(&id.topic)?;
        let pair = self.pair(id)?;
        let record = format!("{}.trace.json", id.name);
        Some(Subject {
            id: id.clone(),
            program: pair.python.clone(),
            record: topic.dir.join("recorded").join(record),
        })
    }

    /// The programs that pages trace, each once, by topic and name.
    pub fn traces(&self) -> Vec<Subject> {
        let directives = self.pages.iter().flat_map(|page| &page.directives);
        let subjects = directives.filter_map(|found| match &found.directive {
            Directive::Trace(id) => Some((id, self.trace_subject(id)?)),
            _ => None,
        });
        let by_id: BTreeMap<&ItemId, Subject> = subjects.collect();
        by_id.into_values().collect()
    }
}
