//! What was recorded anew, what was not, and why.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::context::Context;
use crate::diff::diff;

/// What was recorded, and what was not.
#[derive(Debug, Default)]
pub struct Blessed {
    pub(super) changed: BTreeMap<String, String>,
    pub(super) unchanged: usize,
    refused: BTreeMap<String, String>,
}

impl Blessed {
    /// How many things could not be recorded.
    pub fn refused(&self) -> usize {
        self.refused.len()
    }

    /// The files that changed.
    pub fn changed(&self) -> impl Iterator<Item = &str> {
        self.changed.keys().map(String::as_str)
    }

    /// The report: every change as a diff, everything refused with its reason, the counts last.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (file, diff) in &self.changed {
            let _ = writeln!(text, "recorded {file}");
            for line in diff.lines() {
                let _ = writeln!(text, "  {line}");
            }
        }
        for (id, why) in &self.refused {
            let _ = writeln!(text, "not recorded {id}");
            for line in why.lines() {
                let _ = writeln!(text, "  {line}");
            }
        }
        let _ = writeln!(
            text,
            "{} recorded anew, {} unchanged, {} not recorded",
            self.changed.len(),
            self.unchanged,
            self.refused.len()
        );
        text
    }

    pub(super) fn record(&mut self, ctx: &Context, file: &Path, new: &str) -> anyhow::Result<()> {
        self.record_as(ctx, file, new, |old| diff(old, new))
    }

    /// Writes `new` if it is new, and notes what `change` makes of the old text for the report.
    pub(super) fn record_as(
        &mut self,
        ctx: &Context,
        file: &Path,
        new: &str,
        change: impl FnOnce(&str) -> String,
    ) -> anyhow::Result<()> {
        let shown = ctx.shown(file);
        let old = match fs::read_to_string(file) {
            Ok(old) => old,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => bail!("{shown} cannot be read: {error}"),
        };
        if old == new && file.exists() {
            self.unchanged += 1;
            return Ok(());
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
        }
        fs::write(file, new).with_context(|| format!("writing {shown}"))?;
        self.changed.insert(shown, change(&old));
        Ok(())
    }

    pub(super) fn refuse(&mut self, id: impl Into<String>, why: impl Into<String>) {
        self.refused.insert(id.into(), why.into());
    }
}
