//! Every figure belongs to a script that still makes it, and its contestants still agree.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use book::Directive;
use book::figures::{self, FOLDER, Figure};

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::measure;
use crate::outcome::{Outcome, Proof};

/// One proof for each figure that has a record or stands on a page.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let shown = shown(ctx);
    let mut names: BTreeSet<String> = figures::names(&ctx.root).into_iter().collect();
    names.extend(shown.iter().cloned());
    names
        .into_iter()
        .map(|name| {
            let is_shown = shown.contains(&name);
            let inputs = ctx
                .inputs_with_python()
                .path(FOLDER)
                .paths(sources(ctx, &name))
                .value("shown", is_shown.to_string());
            let proof = Proof::new(format!("figures/{name}"), inputs);
            let ctx = ctx.clone();
            Batch::single(Lane::Course, proof, move || {
                if let Err(why) = &ctx.python {
                    return Ok(Outcome::CouldNotProve(why.clone()));
                }
                Ok(Outcome::from_findings(prove(&ctx, &name, is_shown)))
            })
        })
        .collect()
}

/// The figures that pages show.
fn shown(ctx: &Context) -> BTreeSet<String> {
    let pages = ctx.book.pages.iter();
    let directives = pages.flat_map(|page| &page.directives);
    directives
        .filter_map(|found| match &found.directive {
            Directive::Figure(name) => Some(name.clone()),
            _ => None,
        })
        .collect()
}

fn record(ctx: &Context, name: &str) -> Result<Figure, String> {
    let file = figures::record(&ctx.root, name);
    let shown = ctx.shown(&file);
    let text =
        fs::read_to_string(&file).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    serde_json::from_str(&text)
        .map_err(|error| error.to_string())
        .and_then(|document| Figure::read(&document))
        .map_err(|why| format!("{shown}: {why}"))
}

fn sources(ctx: &Context, name: &str) -> Vec<PathBuf> {
    let figure = record(ctx, name);
    let files = figure.iter().flat_map(|figure| figure.sources.keys());
    files.map(|file| ctx.root.join(file)).collect()
}

fn prove(ctx: &Context, name: &str, is_shown: bool) -> Vec<String> {
    let anew = format!("`cargo course measure {name}` makes it anew.");
    let mut findings = Vec::new();
    if !is_shown {
        findings.push(format!(
            "no page shows the figure {name}: write `{{{{#figure {name}}}}}` on one, or remove it"
        ));
    }
    let figure = match record(ctx, name) {
        Ok(figure) => figure,
        Err(why) => {
            findings.push(format!("{why}. {anew}"));
            return findings;
        }
    };
    if figure.script != figures::script(name) {
        findings.push(format!("it names the script {}. {anew}", figure.script));
    }
    if let Err(why) = figure.is_current(&ctx.root) {
        findings.push(format!("{why}. {anew}"));
    }
    match quick(ctx, name) {
        Ok(now) if now.results.keys().eq(figure.results.keys()) => {}
        Ok(_) => findings.push(format!("its script has other contestants now. {anew}")),
        Err(why) => findings.push(format!("with `--quick`: {why}")),
    }
    findings
}

/// The script with little work: it runs, and all contestants compute the same.
fn quick(ctx: &Context, name: &str) -> Result<Figure, String> {
    let printed = measure::run(ctx, name, true).map_err(|error| format!("{error:#}"))?;
    let document = figures::made(&ctx.root, name, &printed)?;
    Figure::read(&document)
}
