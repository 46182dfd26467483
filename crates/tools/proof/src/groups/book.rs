//! The book builds, and what a browser would get keeps the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::html::{Site, hosts, links, structure};
use crate::inputs::{Inputs, files_below};
use crate::outcome::{Outcome, Proof};

/// What may stand in a fenced block: recorded output and the content of named files. Programs come
/// in by directives, which are proved.
const ALLOWED_FENCES: [&str; 3] = ["console", "text", "toml"];

/// The proofs about pages.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    vec![
        built(ctx),
        single(ctx, "sources", sources),
        single(ctx, "fences", fences),
        single(ctx, "pages", pages),
        single(ctx, "teaches", teaches),
    ]
}

/// Everything a page can show.
fn inputs(ctx: &Context) -> Inputs {
    ctx.inputs().paths([
        "book",
        "crates/figures",
        "crates/topics",
        "exercises",
        "solutions",
        "python_examples",
    ])
}

fn single(
    ctx: &Arc<Context>,
    name: &str,
    prove: fn(&Context) -> anyhow::Result<Vec<String>>,
) -> Batch {
    let proof = Proof::new(format!("book/{name}"), inputs(ctx));
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        Ok(Outcome::from_findings(prove(&ctx)?))
    })
}

/// The files the book is made of can be read and speak of things that exist.
fn sources(ctx: &Context) -> anyhow::Result<Vec<String>> {
    Ok(ctx.problems.iter().map(ToString::to_string).collect())
}

fn page_files(ctx: &Context) -> Vec<PathBuf> {
    files_below(&ctx.root.join("book/src"))
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "md"))
        .collect()
}

/// No program stands in a page as mere text.
fn fences(ctx: &Context) -> anyhow::Result<Vec<String>> {
    let mut findings = Vec::new();
    for file in page_files(ctx) {
        let text = fs::read_to_string(&file)?;
        for (event, range) in Parser::new_ext(&text, Options::all()).into_offset_iter() {
            let Event::Start(Tag::CodeBlock(kind)) = event else {
                continue;
            };
            let line = text[..range.start].lines().count().max(1)
                + usize::from(text[..range.start].ends_with('\n'));
            let what = match kind {
                CodeBlockKind::Indented => "an indented block of code".to_owned(),
                CodeBlockKind::Fenced(info) => {
                    let language = info.split([',', ' ', '{']).next().unwrap_or_default();
                    if ALLOWED_FENCES.contains(&language) {
                        continue;
                    }
                    match language {
                        "" => "a fenced block that does not say what it holds".to_owned(),
                        _ => format!("a fenced `{language}` block"),
                    }
                }
            };
            findings.push(format!(
                "{}:{line}: {what}. Show programs with `{{{{#pair}}}}`, `{{{{#refused}}}}` or \
                 `{{{{#listing}}}}`, so that they are proved; recorded output is `text` or `console`.",
                ctx.shown(&file)
            ));
        }
    }
    Ok(findings)
}

/// Every page can be reached from the summary.
fn pages(ctx: &Context) -> anyhow::Result<Vec<String>> {
    let listed: BTreeSet<&Path> = ctx
        .book
        .pages
        .iter()
        .map(|page| page.file.as_path())
        .collect();
    let summary = ctx.root.join("book/src/SUMMARY.md");
    Ok(page_files(ctx)
        .iter()
        .filter(|file| **file != summary && !listed.contains(file.as_path()))
        .map(|file| {
            format!(
                "{}: is not in book/src/SUMMARY.md, so nobody finds it; list it or remove it",
                ctx.shown(file)
            )
        })
        .collect())
}

/// Every concept is taught once, by the page that says so.
fn teaches(ctx: &Context) -> anyhow::Result<Vec<String>> {
    let mut pages: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for page in &ctx.book.pages {
        for concept in page.teaches() {
            pages
                .entry(concept)
                .or_default()
                .push(ctx.shown(&page.file));
        }
    }
    Ok(pages
        .into_iter()
        .filter(|(_, pages)| pages.len() > 1)
        .map(|(concept, pages)| {
            format!(
                "`{concept}` is taught by {}; one page teaches it",
                pages.join(" and ")
            )
        })
        .collect())
}

/// Builds the book once and looks at the pages a browser would get.
fn built(ctx: &Arc<Context>) -> Batch {
    let ids = ["book/build", "book/links", "book/hosts", "book/structure"];
    let proofs = ids.iter().map(|id| Proof::new(*id, inputs(ctx))).collect();
    let ctx = ctx.clone();
    Batch::new(Lane::Light, proofs, move |_, results| {
        let site = build(&ctx);
        let (outcome, site) = match site {
            Ok(site) => (Outcome::Passed, Some(site)),
            Err(error) => {
                let folder = format!("{}/", ctx.root.display());
                let message = format!("{error:#}").replace(&folder, "");
                (Outcome::Failed(message), None)
            }
        };
        results.report("book/build", outcome);
        let Some(site) = site else {
            for id in &ids[1..] {
                let why =
                    "the book does not build, so there are no pages to look at; see book/build";
                results.report(id, Outcome::Failed(why.to_owned()));
            }
            return;
        };
        results.report(
            "book/links",
            Outcome::from_findings(links::dead_links(&site)),
        );
        results.report(
            "book/hosts",
            Outcome::from_findings(hosts::outside_hosts(&site)),
        );
        results.report(
            "book/structure",
            Outcome::from_findings(structure::flaws(&site)),
        );
    })
}

fn build(ctx: &Context) -> anyhow::Result<Site> {
    let folder = tempfile::tempdir()?;
    book::build::build(&ctx.root, folder.path())?;
    Site::read(folder.path())
}
