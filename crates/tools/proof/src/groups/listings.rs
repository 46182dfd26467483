//! Every listing on a page is part of a file that is compiled or run elsewhere, and compiles.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use book::Directive;
use book::figures::FOLDER;

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};
use crate::workspace::{Package, Part, read_build};

/// A listing and the places that show it.
#[derive(Debug, Clone)]
struct Listing {
    path: String,
    anchor: Option<String>,
    shown_at: Vec<String>,
}

impl Listing {
    fn id(&self) -> String {
        match &self.anchor {
            Some(anchor) => format!("listings/{}:{anchor}", self.path),
            None => format!("listings/{}", self.path),
        }
    }
}

/// One batch for all listings: the packages they come from are checked by one Cargo call.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let listings = listings(ctx);
    if listings.is_empty() {
        return Vec::new();
    }
    let proofs = listings
        .iter()
        .map(|listing| {
            let file = ctx.root.join(&listing.path);
            let mut inputs = ctx
                .inputs()
                .path(&listing.path)
                .value("shown at", listing.shown_at.join(" "));
            if let Some(package) = ctx.workspace.owner(&file) {
                inputs = inputs.path(package.dir.clone());
            }
            Proof::new(listing.id(), inputs)
        })
        .collect();
    let ctx = ctx.clone();
    vec![Batch::new(Lane::Course, proofs, move |wanted, results| {
        let listings: Vec<&Listing> = listings
            .iter()
            .filter(|listing| wanted.has(&listing.id()))
            .collect();
        let compiled = compiled(&ctx, &listings);
        for listing in listings {
            let outcome = match &compiled {
                Ok(broken) => prove(&ctx, listing, broken),
                Err(error) => Outcome::Failed(format!("{error:#}")),
            };
            results.report(&listing.id(), outcome);
        }
    })]
}

fn listings(ctx: &Context) -> Vec<Listing> {
    let mut listings: BTreeMap<(String, Option<String>), Vec<String>> = BTreeMap::new();
    for page in &ctx.book.pages {
        for found in &page.directives {
            if let Directive::Listing { path, anchor } = &found.directive {
                listings
                    .entry((path.clone(), anchor.clone()))
                    .or_default()
                    .push(format!("{}:{}", ctx.shown(&page.file), found.line));
            }
        }
    }
    listings
        .into_iter()
        .map(|((path, anchor), shown_at)| Listing {
            path,
            anchor,
            shown_at,
        })
        .collect()
}

/// Who proves that a file works.
enum Worker<'a> {
    /// Cargo compiles it as part of this package.
    Package(&'a Package),
    /// The proof of an exercise, a pair, a refused program, a session, a figure or the Python tools.
    AnotherProof,
}

fn worker<'a>(ctx: &'a Context, file: &Path) -> Option<Worker<'a>> {
    let ending = file.extension()?.to_str()?;
    let inside = file.strip_prefix(&ctx.root).ok()?;
    if inside.starts_with(FOLDER) && matches!(ending, "py" | "rs") {
        return Some(Worker::AnotherProof);
    }
    // A session runs on what it starts with, and a module is imported as its stub says.
    let sessions = ctx.book.topics.iter().flat_map(|topic| &topic.sessions);
    let mut starts = sessions.filter_map(|session| session.start.as_ref());
    let modules = ctx.book.topics.iter().flat_map(|topic| &topic.modules);
    let mut originals = modules.map(|module| module.original.file());
    if starts.any(|start| file.starts_with(ctx.root.join(start)))
        || originals.any(|original| original == file)
    {
        return Some(Worker::AnotherProof);
    }
    if ending == "py" {
        let proved = inside.starts_with("python_examples")
            || (inside.starts_with("exercises")
                && inside.components().any(|part| part.as_os_str() == "python"));
        return proved.then_some(Worker::AnotherProof);
    }
    let package = ctx.workspace.owner(file)?;
    let inside = file.strip_prefix(&package.dir).ok()?;
    match ending {
        "toml" => Some(Worker::AnotherProof),
        "rs" if inside.starts_with("tests/compile_fail") => Some(Worker::AnotherProof),
        "rs" if ["src", "examples", "tests", "benches"]
            .iter()
            .any(|part| inside.starts_with(part)) =>
        {
            Some(match package.part {
                Part::Exercise => Worker::AnotherProof,
                _ => Worker::Package(package),
            })
        }
        _ => None,
    }
}

/// The messages of every package that does not compile, by its folder.
fn compiled(ctx: &Context, listings: &[&Listing]) -> anyhow::Result<BTreeMap<PathBuf, String>> {
    let names: BTreeSet<&str> = listings
        .iter()
        .filter_map(|listing| match worker(ctx, &ctx.root.join(&listing.path)) {
            Some(Worker::Package(package)) => Some(package.name.as_str()),
            _ => None,
        })
        .collect();
    if names.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut command = ctx.cargo("check", &ctx.target).args([
        "--all-targets",
        "--keep-going",
        "--message-format=json",
    ]);
    for name in names {
        command = command.args(["-p", name]);
    }
    let ran = ctx.run(command)?;
    let mut broken: BTreeMap<PathBuf, String> = BTreeMap::new();
    for one in read_build(&ran).into_iter().filter(|one| one.refused) {
        let messages = broken.entry(one.dir).or_default();
        for message in one.messages {
            if !messages.contains(&message) {
                messages.push_str(&message);
                messages.push_str("\n\n");
            }
        }
    }
    if broken.is_empty() && !ran.success() {
        anyhow::bail!("`cargo check` {}\n{}", ran.ending, ran.tail(20));
    }
    Ok(broken)
}

fn prove(ctx: &Context, listing: &Listing, broken: &BTreeMap<PathBuf, String>) -> Outcome {
    let shown_at = listing.shown_at.join(", ");
    let path = &listing.path;
    let fail = |what: String| Outcome::Failed(format!("{shown_at}: {what}"));
    let file = ctx.root.join(path);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => return fail(format!("{path} cannot be read: {error}")),
    };
    if let Some(anchor) = &listing.anchor
        && let Err(what) = anchored(&text, anchor)
    {
        return fail(format!("{path} {what}"));
    }
    match worker(ctx, &file) {
        None => fail(format!(
            "{path} is neither compiled nor run by any proof. Show a file of a package's src, \
             examples or tests, or a script of python_examples."
        )),
        Some(Worker::AnotherProof) => Outcome::Passed,
        Some(Worker::Package(package)) => match broken.get(&package.dir) {
            None => Outcome::Passed,
            Some(messages) => fail(format!(
                "{path} belongs to `{}`, which does not compile\n{}",
                package.name,
                messages.trim_end()
            )),
        },
    }
}

/// Whether the anchor opens and closes once, with something between.
fn anchored(text: &str, anchor: &str) -> Result<(), String> {
    let marks = |mark: &str| -> Vec<usize> {
        text.lines()
            .enumerate()
            .filter(|(_, line)| {
                line.split_once(mark)
                    .is_some_and(|(_, name)| name.split_whitespace().next() == Some(anchor))
            })
            .map(|(index, _)| index)
            .collect()
    };
    match (
        marks("ANCHOR: ").as_slice(),
        marks("ANCHOR_END: ").as_slice(),
    ) {
        ([], _) => Err(format!("has no `ANCHOR: {anchor}`")),
        (_, []) => Err(format!("has no `ANCHOR_END: {anchor}`")),
        ([start], [end]) if end > start => {
            let empty = text
                .lines()
                .take(*end)
                .skip(start + 1)
                .all(|line| line.trim().is_empty());
            match empty {
                true => Err(format!("has nothing between the marks of `{anchor}`")),
                false => Ok(()),
            }
        }
        ([_], [_]) => Err(format!("closes `{anchor}` before it opens it")),
        _ => Err(format!("marks `{anchor}` more than once")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_open_and_close_once_around_something() {
        let good = "// ANCHOR: ward\nstruct Ward;\n// ANCHOR_END: ward\n";
        assert_eq!(anchored(good, "ward"), Ok(()));
        for (text, word) in [
            ("struct Ward;", "no `ANCHOR: ward`"),
            (
                "// ANCHOR: wards\nx\n// ANCHOR_END: wards",
                "no `ANCHOR: ward`",
            ),
            ("// ANCHOR: ward\nx\n", "no `ANCHOR_END: ward`"),
            ("# ANCHOR: ward\n\n# ANCHOR_END: ward\n", "nothing between"),
            (
                "// ANCHOR_END: ward\nx\n// ANCHOR: ward\n",
                "before it opens",
            ),
        ] {
            let error = anchored(text, "ward").err().unwrap_or_default();
            assert!(error.contains(word), "{text}: {error}");
        }
        assert!(anchored(&good.repeat(2), "ward").is_err());
    }
}
