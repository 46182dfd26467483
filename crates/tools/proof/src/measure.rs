//! Makes a figure anew: runs its script and keeps what it measured.

use std::fs;
use std::time::Duration;

use anyhow::{Context as _, bail};
use book::figures::{self, FOLDER, Figure};

use crate::context::Context;

/// A measurement that takes longer than this nobody makes again.
const LONGEST: Duration = Duration::from_secs(30 * 60);
/// With `--quick` a script does little.
const LONGEST_QUICK: Duration = Duration::from_secs(5 * 60);

/// Runs the script of this figure and writes its record; what to tell.
///
/// # Errors
/// When there is no such script, it fails, or its contestants do not agree.
pub fn measure(ctx: &Context, name: &str) -> anyhow::Result<String> {
    let printed = run(ctx, name, false)?;
    let document = figures::made(&ctx.root, name, &printed).map_err(anyhow::Error::msg)?;
    let file = figures::record(&ctx.root, name);
    let text = serde_json::to_string_pretty(&document)? + "\n";
    fs::write(&file, text).with_context(|| format!("writing {}", ctx.shown(&file)))?;
    let figure = Figure::read(&document).map_err(anyhow::Error::msg)?;
    let mut said = format!("{}\n", figure.title);
    if let Some(table) = &figure.table {
        for row in std::iter::once(&table.columns).chain(&table.rows) {
            said.push_str(&format!("  {}\n", row.join("  ").trim()));
        }
    }
    said.push_str(&format!(
        "{} contestants computed the same. Written to {}.\n",
        figure.results.len(),
        ctx.shown(&file)
    ));
    Ok(said)
}

/// What the script prints.
pub(crate) fn run(ctx: &Context, name: &str, quick: bool) -> anyhow::Result<String> {
    let script = figures::script(name);
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if !name.chars().all(is_word) || !ctx.root.join(&script).is_file() {
        let known = figures::names(&ctx.root);
        bail!(
            "there is no {script}. Figures in {FOLDER}: {}",
            match known.is_empty() {
                true => "none yet".to_owned(),
                false => known.join(", "),
            }
        );
    }
    let python = match &ctx.python {
        Ok(python) => python,
        Err(why) => bail!("{why}"),
    };
    let mut command = python
        .script(&script)
        .current_dir(&ctx.root)
        .env("RUSTC", ctx.rustc.program())
        .env("PYTHONDONTWRITEBYTECODE", "1");
    let mut wall = LONGEST;
    if quick {
        command = command.arg("--quick");
        wall = LONGEST_QUICK;
    }
    let ran = ctx.run_within(command, wall)?;
    match ran.success() {
        true => Ok(ran.stdout),
        false => bail!("{script} {}\n{}", ran.ending, ran.tail(20)),
    }
}
