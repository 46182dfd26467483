//! X-rays on pages: which program is looked at, and what is recorded of it.
//!
//! A page shows the record, so that building the book asks no compiler. `course-proof` makes and
//! compares it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use compiler::{Extern, Rustc};
use xray::changes::Changes;

use crate::directive::{Directive, ItemId};
use crate::model::CourseBook;
use crate::render::shown_text;

/// A program that a page X-rays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Topic and name.
    pub id: ItemId,
    /// The program: the Rust half of a pair, or a refused program.
    pub program: PathBuf,
    /// Whether the compiler refuses it.
    pub refused: bool,
    /// The teaching crate's folder.
    pub dir: PathBuf,
    /// What is recorded.
    pub record: PathBuf,
}

impl Subject {
    /// The program as pages show it: with plain line ends, without the marks of its parts.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn text(&self) -> Result<String> {
        let text = std::fs::read_to_string(&self.program)
            .with_context(|| format!("{} cannot be read", self.program.display()))?;
        Ok(shown_text(&text))
    }

    /// Looks at the program.
    ///
    /// # Errors
    /// When it cannot be looked at.
    pub fn look(&self, externs: &[Extern], rustc: &Rustc) -> Result<Changes> {
        let options = xray::Options {
            externs: externs.to_vec(),
            ..xray::Options::default()
        };
        let found = xray::xray(&self.text()?, &options, rustc)?;
        Ok(Changes::of(&found, false))
    }
}

/// The text of a record.
///
/// # Errors
/// When a name cannot be written as JSON.
pub fn record(changes: &Changes) -> Result<String> {
    Ok(serde_json::to_string_pretty(changes)? + "\n")
}

/// What a record says.
///
/// # Errors
/// When the file is missing or no such record.
pub fn recorded(file: &Path) -> Result<Changes> {
    let text = std::fs::read_to_string(file)?;
    serde_json::from_str(&text).context("is no record of an X-ray")
}

impl CourseBook {
    /// The program of this id that can be X-rayed: a pair's Rust half, else a refused one.
    pub fn xray_subject(&self, id: &ItemId) -> Option<Subject> {
        let topic = self.topic(&id.topic)?;
        let (program, refused) = match (self.pair(id), self.refused(id)) {
            (Some(pair), _) => (&pair.rust, false),
            (None, Some(refused)) => (&refused.program, true),
            (None, None) => return None,
        };
        Some(Subject {
            id: id.clone(),
            program: program.clone(),
            refused,
            record: topic
                .dir
                .join("recorded")
                .join(format!("{}.xray.json", id.name)),
            dir: topic.dir.clone(),
        })
    }

    /// The programs that pages X-ray, each once, by topic and name.
    pub fn xrays(&self) -> Vec<Subject> {
        let directives = self.pages.iter().flat_map(|page| &page.directives);
        let subjects = directives.filter_map(|found| match &found.directive {
            Directive::Xray { id, .. } => Some((id, self.xray_subject(id)?)),
            _ => None,
        });
        let by_id: BTreeMap<&ItemId, Subject> = subjects.collect();
        by_id.into_values().collect()
    }
}
