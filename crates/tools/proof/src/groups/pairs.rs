//! Both halves of a pair run, print what is recorded, and agree unless they declare otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use book::{Pair, Recorded, Topic};

use crate::context::Context;
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::inputs::files_below;
use crate::outcome::{Outcome, Proof};
use crate::workspace::Package;

use super::printed::{Built, Printed, Prints, batch, print_of, recorded_files};

/// The proofs of all pairs, and that every recorded output belongs to one.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let topics = ctx.book.topics.iter();
    let pairs: Vec<Pair> = topics.flat_map(|topic| topic.pairs.clone()).collect();
    let mut batches = Vec::from_iter(batch(ctx, pairs));
    batches.extend(ctx.book.topics.iter().map(|topic| leftovers(ctx, topic)));
    batches
}

impl Prints for Pair {
    fn id(&self) -> String {
        format!("pairs/{}", self.id)
    }

    fn rust(&self) -> (&str, &Path) {
        (&self.id.name, &self.rust)
    }

    fn sources(&self) -> Vec<PathBuf> {
        vec![self.rust.clone(), self.python.clone()]
    }

    fn python(&self) -> Vec<&Path> {
        vec![&self.python]
    }

    fn packages(&self) -> &[String] {
        &self.python_packages
    }

    fn recorded(&self) -> &Recorded {
        &self.recorded
    }

    fn build(ctx: &Context, pairs: &[&Pair]) -> anyhow::Result<Built> {
        let mut plain = BTreeSet::new();
        let mut beside_modules: BTreeMap<&str, (&Package, Vec<&str>)> = BTreeMap::new();
        for pair in pairs {
            let dir = pair.topic_dir();
            let package = ctx.workspace.in_dir(dir);
            let package =
                package.with_context(|| format!("{} is not a package", ctx.shown(dir)))?;
            match package.for_python {
                false => drop(plain.insert(package.name.clone())),
                true => {
                    let known = beside_modules.entry(&package.name);
                    let (_, names) = known.or_insert((package, Vec::new()));
                    names.push(&pair.id.name);
                }
            }
        }
        let mut commands = Vec::new();
        if !plain.is_empty() {
            let command = ctx.cargo("build", &ctx.target).arg("--examples");
            let packages = plain.iter().flat_map(|package| ["-p", package]);
            commands.push(command.args(packages));
        }
        // Modules are examples too, and take longer to build.
        for (package, names) in beside_modules.into_values() {
            let names = names.into_iter().flat_map(|name| ["--example", name]);
            let command = ctx.cargo_on_topic("build", package);
            commands.push(command.args(["-p", &package.name]).args(names));
        }
        Built::by(ctx, commands, pairs.iter().map(|pair| pair.packages()))
    }

    /// An exit code that is not declared is an error.
    fn run(&self, ctx: &Context, built: &Built) -> anyhow::Result<Printed> {
        let program = built.example(self).and_then(|made| made.program.as_deref());
        let program = program.ok_or_else(|| built.refused(ctx, self))?;
        let rust = print_of(
            ctx,
            &self.rust,
            ("rust_exit", self.rust_exit),
            self.rust_stderr,
            &ctx.root,
            || sandbox::Command::new(program),
        )?;
        let interpreter = match built.interpreter(ctx, self) {
            Ok(python) => python,
            Err(why) => bail!("{why}"),
        };
        let script = ctx.shown(&self.python);
        let python = print_of(
            ctx,
            &self.python,
            ("python_exit", self.python_exit),
            false,
            &ctx.root,
            || interpreter.script(&script),
        )?;
        Ok(Printed {
            rust,
            python: Some(python),
        })
    }

    fn disagreement(&self, ctx: &Context, printed: &Printed) -> Option<String> {
        let python = printed.python.as_deref().unwrap_or_default();
        let same = printed.rust == python;
        let halves = format!("{} and {}", ctx.shown(&self.python), ctx.shown(&self.rust));
        match &self.differs {
            None if !same => Some(format!(
                "{halves} print different things (- Python, + Rust). Make them agree, or declare \
                 `differs` for this pair in topic.toml with the reason.\n{}",
                diff(python, &printed.rust)
            )),
            Some(reason) if same => Some(format!(
                "the pair declares a difference (\"{reason}\"), but {halves} print the same. Remove \
                 `differs` from topic.toml."
            )),
            _ => None,
        }
    }
}

/// Recorded outputs that no pair has any more.
fn leftovers(ctx: &Arc<Context>, topic: &Topic) -> Batch {
    let folder = topic.dir.join("recorded");
    let pairs = topic.pairs.iter().map(|pair| &pair.recorded);
    let modules = topic.modules.iter().map(|module| &module.recorded);
    let printed = pairs.chain(modules).flat_map(recorded_files);
    let mut expected: BTreeSet<PathBuf> = printed.collect();
    let subjects = ctx.book.xrays().into_iter();
    expected.extend(subjects.map(|subject| subject.record));
    let subjects = ctx.book.traces().into_iter();
    expected.extend(subjects.map(|subject| subject.record));
    expected.extend(topic.sessions.iter().map(|session| session.record.clone()));
    let inputs = ctx
        .inputs()
        .path(folder.clone())
        .value("expected", format!("{expected:?}"));
    let proof = Proof::new(format!("recorded/{}", topic.name), inputs);
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let findings = files_below(&folder)
            .into_iter()
            .filter(|file| !expected.contains(file))
            .map(|file| {
                format!(
                    "{} belongs to no pair, module or session, and to no X-ray or trace on a page; remove \
                     it, or declare what it belongs to",
                    ctx.shown(&file)
                )
            })
            .collect();
        Ok(Outcome::from_findings(findings))
    })
}
