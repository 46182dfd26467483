//! What prints in Python and in Rust, pairs and modules alike: it is built, run, compared with its
//! record, and recorded.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use book::Recorded;

use crate::context::Context;
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::groups::python::{LOCK, REQUIREMENTS, set_up};
use crate::normalise::normalise;
use crate::outcome::{Outcome, Proof};
use crate::python::Python;
use crate::workspace::{Made, messages_about, read_build};

/// An example that runs longer than this does not suit a page.
const LONGEST: Duration = Duration::from_secs(60);

/// Python and Rust side by side, with a record of what is printed.
pub(crate) trait Prints: Clone + Debug + Send + Sync + 'static {
    /// The name of its proof.
    fn id(&self) -> String;
    /// The name of the example that is its Rust, and the file.
    fn rust(&self) -> (&str, &Path);
    /// All its files, without what is recorded.
    fn sources(&self) -> Vec<PathBuf>;
    /// Those in Python that may import what it declares in `python_packages`.
    fn python(&self) -> Vec<&Path>;
    /// The packages it declares.
    fn packages(&self) -> &[String];
    /// Where its outputs are recorded.
    fn recorded(&self) -> &Recorded;
    /// Builds all of these. One that does not compile does not keep the others from being built.
    fn build(ctx: &Context, wanted: &[&Self]) -> anyhow::Result<Built>;
    /// Runs it.
    fn run(&self, ctx: &Context, built: &Built) -> anyhow::Result<Printed>;
    /// In which way the two outputs do not stand to each other as declared.
    fn disagreement(&self, ctx: &Context, printed: &Printed) -> Option<String>;

    /// What is proved in place of the outputs where this machine lacks what they need.
    fn otherwise(&self, _: &Context, _: &Built) -> anyhow::Result<Option<Outcome>> {
        Ok(None)
    }

    /// The folder of its teaching crate.
    fn topic_dir(&self) -> &Path {
        let (_, rust) = self.rust();
        rust.parent().and_then(Path::parent).unwrap_or(rust)
    }
}

/// What came of a build, and the environment for programs that need packages.
pub(crate) struct Built {
    made: Vec<Made>,
    said: String,
    environment: Option<Result<(), String>>,
}

/// What was printed, normalised.
pub(crate) struct Printed {
    pub rust: String,
    /// Nothing where there is no Python to compare with.
    pub python: Option<String>,
}

/// The proofs of all of these: one batch, as they are built together.
pub(super) fn batch<T: Prints>(ctx: &Arc<Context>, all: Vec<T>) -> Option<Batch> {
    if all.is_empty() {
        return None;
    }
    let proofs = all.iter().map(|one| proof(ctx, one)).collect();
    let ctx = ctx.clone();
    Some(Batch::new(Lane::Course, proofs, move |wanted, results| {
        let wanted: Vec<&T> = all.iter().filter(|one| wanted.has(&one.id())).collect();
        match T::build(&ctx, &wanted) {
            Ok(built) => ctx.parallel(&wanted, |one| {
                let outcome = Outcome::from_result(prove(&ctx, *one, &built));
                results.report(&one.id(), outcome);
            }),
            Err(error) => {
                for one in wanted {
                    results.report(&one.id(), Outcome::Failed(format!("{error:#}")));
                }
            }
        }
    }))
}

fn proof<T: Prints>(ctx: &Context, one: &T) -> Proof {
    let dir = one.topic_dir();
    let inputs = ctx
        .inputs_with_python()
        .paths(["Cargo.toml", "src"].map(|part| dir.join(part)))
        .paths(one.sources())
        .paths(recorded_files(one.recorded()))
        .value("declared", format!("{one:?}"));
    // What says which packages there are, where that matters.
    let inputs = match one.packages().is_empty() {
        true => inputs,
        false => inputs.paths([REQUIREMENTS, LOCK]),
    };
    Proof::new(one.id(), inputs)
}

pub(super) fn recorded_files(recorded: &Recorded) -> Vec<PathBuf> {
    match recorded {
        Recorded::Same(file) => vec![file.clone()],
        Recorded::Each { rust, python } => vec![rust.clone(), python.clone()],
    }
}

fn prove<T: Prints>(ctx: &Context, one: &T, built: &Built) -> anyhow::Result<Outcome> {
    if let Err(why) = &ctx.python {
        return Ok(Outcome::CouldNotProve(why.clone()));
    }
    let findings = packages_of(ctx, one.packages(), &one.python())?;
    if !findings.is_empty() {
        return Ok(Outcome::from_findings(findings));
    }
    if let Err(why) = built.interpreter(ctx, one) {
        return Ok(Outcome::CouldNotProve(why));
    }
    if let Some(outcome) = one.otherwise(ctx, built)? {
        return Ok(outcome);
    }
    let printed = one.run(ctx, built)?;
    let mut findings: Vec<String> = one.disagreement(ctx, &printed).into_iter().collect();
    match one.recorded() {
        // When the two disagree, that is the finding; the record cannot equal both.
        Recorded::Same(_) if !findings.is_empty() => {}
        recorded => {
            let outputs = printed.by_record(recorded);
            findings.extend(
                outputs
                    .iter()
                    .filter_map(|(file, text)| against_record(ctx, file, text)),
            );
        }
    }
    Ok(Outcome::from_findings(findings))
}

impl Printed {
    /// Each file of the record with the text that belongs into it.
    pub(crate) fn by_record<'a>(&'a self, recorded: &'a Recorded) -> Vec<(&'a Path, &'a str)> {
        let python = self.python.as_deref().unwrap_or_default();
        match recorded {
            Recorded::Same(file) => vec![(file, &self.rust)],
            Recorded::Each {
                rust,
                python: pythons,
            } => vec![(rust, &self.rust), (pythons, python)],
        }
    }
}

impl Built {
    /// What these runs of Cargo made; and the environment, if one of the `packages` is not empty.
    pub(super) fn by<'a>(
        ctx: &Context,
        commands: Vec<sandbox::Command>,
        mut packages: impl Iterator<Item = &'a [String]>,
    ) -> anyhow::Result<Built> {
        let (mut made, mut said) = (Vec::new(), String::new());
        for command in commands {
            let ran = ctx.run(command.args(["--keep-going", "--message-format=json"]))?;
            made.extend(read_build(&ran));
            said.push_str(&ran.stderr);
        }
        let needed = packages.any(|packages| !packages.is_empty());
        Ok(Built {
            made,
            said,
            environment: needed.then(|| set_up(ctx)),
        })
    }

    /// What was made of the example.
    pub(super) fn example<T: Prints>(&self, one: &T) -> Option<&Made> {
        let (dir, (name, _)) = (one.topic_dir(), one.rust());
        self.made
            .iter()
            .find(|made| made.dir == dir && made.kind == "example" && made.target == name)
    }

    /// That it was not built, with what the compiler or Cargo says about it.
    pub(super) fn refused<T: Prints>(&self, ctx: &Context, one: &T) -> anyhow::Error {
        let messages = match self.example(one) {
            Some(made) if !made.messages.is_empty() => made.messages.join("\n\n"),
            _ => messages_about(&self.made, one.topic_dir(), &self.said),
        };
        let (_, rust) = one.rust();
        anyhow::anyhow!("{} does not compile\n{messages}", ctx.shown(rust))
    }

    /// The Python of this machine, or the course's own where the program needs packages.
    pub(super) fn interpreter<T: Prints>(&self, ctx: &Context, one: &T) -> Result<Python, String> {
        let python = ctx.python.clone()?;
        if one.packages().is_empty() {
            return Ok(python);
        }
        if let Some(Err(why)) = &self.environment {
            return Err(why.clone());
        }
        Ok(python.in_environment(&ctx.root))
    }
}

/// What is wrong with the packages that are declared; one of the `programs` imports each of them.
fn packages_of(
    ctx: &Context,
    packages: &[String],
    programs: &[&Path],
) -> anyhow::Result<Vec<String>> {
    if packages.is_empty() {
        return Ok(Vec::new());
    }
    let list = fs::read_to_string(ctx.root.join(REQUIREMENTS))
        .with_context(|| format!("{REQUIREMENTS} cannot be read"))?;
    let listed: BTreeSet<String> = list.lines().filter_map(required).collect();
    let shown: Vec<String> = programs.iter().map(|program| ctx.shown(program)).collect();
    let shown = shown.join(" or ");
    let mut code = String::new();
    for program in programs {
        let text = fs::read_to_string(program);
        code += &text.with_context(|| format!("{} cannot be read", ctx.shown(program)))?;
    }
    let mut findings = Vec::new();
    for package in packages {
        if !listed.contains(&package.to_lowercase().replace(['_', '.'], "-")) {
            findings.push(format!(
                "python_packages names `{package}`, which is not in {REQUIREMENTS}. Add it and make \
                 the lock anew: CONTRIBUTING.md, \"Python tools\"."
            ));
        }
        let module = book::packages::module(package);
        if !book::packages::imports(&code, &module) {
            findings.push(format!(
                "python_packages names `{package}`, and {shown} does not import `{module}`. Import \
                 it, or take it out of topic.toml."
            ));
        }
    }
    Ok(findings)
}

/// The package that a line of the requirements asks for, in the spelling that compares.
fn required(line: &str) -> Option<String> {
    let line = line.trim_start();
    let ends = |c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c));
    let name = line.find(ends).map_or(line, |end| &line[..end]);
    let name = name.to_lowercase().replace(['_', '.'], "-");
    (!name.is_empty()).then_some(name)
}

/// The output of a program that is run twice: what differs from run to run proves nothing.
pub(super) fn print_of(
    ctx: &Context,
    file: &Path,
    (key, exit): (&str, i32),
    with_stderr: bool,
    folder: &Path,
    command: impl Fn() -> sandbox::Command,
) -> anyhow::Result<String> {
    let mut outputs = Vec::new();
    for _ in 0..2 {
        let ran = ctx.run_within(command().current_dir(folder), LONGEST)?;
        if ran.code != Some(exit) {
            bail!(
                "{} {}; declared is exit code {exit}. If the ending is meant, declare `{key}` in \
                 topic.toml; otherwise mend the program.\n{}",
                ctx.shown(file),
                ran.ending,
                ran.tail(20)
            );
        }
        let mut text = normalise(&ran.stdout, folder);
        if with_stderr {
            text.push_str(&normalise(&ran.stderr, folder));
        }
        outputs.push(text);
    }
    if outputs[0] != outputs[1] {
        bail!(
            "{} prints something else each time; make it deterministic\n{}",
            ctx.shown(file),
            diff(&outputs[0], &outputs[1])
        );
    }
    Ok(outputs.swap_remove(0))
}

fn against_record(ctx: &Context, file: &Path, printed: &str) -> Option<String> {
    let bless = "If the new output is meant: `cargo course bless`.";
    match fs::read_to_string(file) {
        Ok(recorded) if recorded == printed => None,
        Ok(recorded) => Some(format!(
            "the output is no longer the one in {} (- recorded, + printed now). {bless}\n{}",
            ctx.shown(file),
            diff(&recorded, printed)
        )),
        Err(error) => Some(format!(
            "{} cannot be read: {error}. {bless}",
            ctx.shown(file)
        )),
    }
}
