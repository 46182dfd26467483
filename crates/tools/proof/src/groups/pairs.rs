//! Both halves of a pair run, print what is recorded, and agree unless they declare otherwise.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use book::{Pair, Recorded, Topic, packages};

use crate::context::{Context, Ran};
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::groups::python::{LOCK, REQUIREMENTS, set_up};
use crate::inputs::files_below;
use crate::normalise::normalise;
use crate::outcome::{Outcome, Proof};
use crate::python::Python;
use crate::workspace::{Made, messages_about, read_build};

/// An example that runs longer than this does not suit a page.
const LONGEST: Duration = Duration::from_secs(60);

/// The proofs of all pairs, and that every recorded output belongs to one.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let pairs: Vec<Pair> = ctx
        .book
        .topics
        .iter()
        .flat_map(|topic| topic.pairs.clone())
        .collect();
    let mut batches = Vec::new();
    if !pairs.is_empty() {
        let proofs = pairs.iter().map(|pair| proof(ctx, pair)).collect();
        let ctx = ctx.clone();
        batches.push(Batch::new(Lane::Course, proofs, move |wanted, results| {
            let pairs: Vec<&Pair> = pairs.iter().filter(|pair| wanted.has(&id(pair))).collect();
            match build(&ctx, &pairs) {
                Ok(built) => ctx.parallel(&pairs, |pair| {
                    let outcome = Outcome::from_result(prove(&ctx, pair, &built));
                    results.report(&id(pair), outcome);
                }),
                Err(error) => {
                    for pair in pairs {
                        results.report(&id(pair), Outcome::Failed(format!("{error:#}")));
                    }
                }
            }
        }));
    }
    batches.extend(ctx.book.topics.iter().map(|topic| leftovers(ctx, topic)));
    batches
}

fn id(pair: &Pair) -> String {
    format!("pairs/{}", pair.id)
}

fn recorded_files(pair: &Pair) -> Vec<PathBuf> {
    match &pair.recorded {
        Recorded::Same(file) => vec![file.clone()],
        Recorded::Each { rust, python } => vec![rust.clone(), python.clone()],
    }
}

fn proof(ctx: &Context, pair: &Pair) -> Proof {
    let dir = topic_dir(pair);
    let inputs = ctx
        .inputs_with_python()
        .paths(["Cargo.toml", "src"].map(|part| dir.join(part)))
        .paths([pair.rust.clone(), pair.python.clone()])
        .paths(recorded_files(pair))
        .paths(environment_files(pair))
        .value("declared", format!("{pair:?}"));
    Proof::new(id(pair), inputs)
}

/// What says which packages there are, where that matters.
fn environment_files(pair: &Pair) -> Vec<&'static str> {
    match pair.python_packages.is_empty() {
        true => Vec::new(),
        false => vec![REQUIREMENTS, LOCK],
    }
}

fn topic_dir(pair: &Pair) -> &Path {
    pair.rust
        .parent()
        .and_then(Path::parent)
        .unwrap_or(&pair.rust)
}

/// The example programs of these pairs, from one Cargo call. One that does not compile does not
/// keep the others from being built.
pub(crate) fn build(ctx: &Context, pairs: &[&Pair]) -> anyhow::Result<Built> {
    let mut packages = BTreeSet::new();
    for pair in pairs {
        let package = ctx
            .workspace
            .in_dir(topic_dir(pair))
            .with_context(|| format!("{} is not a package", ctx.shown(topic_dir(pair))))?;
        packages.insert(package.name.clone());
    }
    let mut command = ctx.cargo("build", &ctx.target).args([
        "--examples",
        "--keep-going",
        "--message-format=json",
    ]);
    for package in packages {
        command = command.args(["-p", &package]);
    }
    let ran = ctx.run(command)?;
    let environment = pairs.iter().any(|pair| !pair.python_packages.is_empty());
    Ok(Built {
        made: read_build(&ran),
        ran,
        environment: environment.then(|| set_up(ctx)),
    })
}

/// The example programs, and the environment for Python halves that need packages.
pub(crate) struct Built {
    made: Vec<Made>,
    ran: Ran,
    environment: Option<Result<(), String>>,
}

impl Built {
    fn program(&self, ctx: &Context, pair: &Pair) -> anyhow::Result<&Path> {
        let dir = topic_dir(pair);
        let made = self
            .made
            .iter()
            .find(|made| made.dir == dir && made.kind == "example" && made.target == pair.id.name);
        if let Some(program) = made.and_then(|made| made.program.as_deref()) {
            return Ok(program);
        }
        let messages = match made {
            Some(made) => made.messages.join("\n\n"),
            None => messages_about(&self.made, dir, &self.ran),
        };
        bail!("{} does not compile\n{messages}", ctx.shown(&pair.rust));
    }
}

/// What both halves printed, normalised.
pub(crate) struct Printed {
    pub rust: String,
    pub python: String,
}

/// Runs both halves. An exit code that is not declared is an error.
pub(crate) fn run(ctx: &Context, pair: &Pair, built: &Built) -> anyhow::Result<Printed> {
    let program = built.program(ctx, pair)?;
    let rust = print_of(
        ctx,
        &pair.rust,
        ("rust_exit", pair.rust_exit),
        pair.rust_stderr,
        || sandbox::Command::new(program),
    )?;
    let interpreter = match interpreter(ctx, pair, built) {
        Ok(python) => python,
        Err(why) => bail!("{why}"),
    };
    let script = ctx.shown(&pair.python);
    let python = print_of(
        ctx,
        &pair.python,
        ("python_exit", pair.python_exit),
        false,
        || interpreter.script(&script),
    )?;
    Ok(Printed { rust, python })
}

/// The Python of this machine, or the course's own where the program needs packages.
fn interpreter(ctx: &Context, pair: &Pair, built: &Built) -> Result<Python, String> {
    let python = ctx.python.clone()?;
    if pair.python_packages.is_empty() {
        return Ok(python);
    }
    if let Some(Err(why)) = &built.environment {
        return Err(why.clone());
    }
    Ok(python.in_environment(&ctx.root))
}

/// What is wrong with the packages that a pair declares.
fn packages_of(ctx: &Context, pair: &Pair) -> anyhow::Result<Vec<String>> {
    if pair.python_packages.is_empty() {
        return Ok(Vec::new());
    }
    let list = fs::read_to_string(ctx.root.join(REQUIREMENTS))
        .with_context(|| format!("{REQUIREMENTS} cannot be read"))?;
    let listed: BTreeSet<String> = list.lines().filter_map(required).collect();
    let shown = ctx.shown(&pair.python);
    let code =
        fs::read_to_string(&pair.python).with_context(|| format!("{shown} cannot be read"))?;
    let mut findings = Vec::new();
    for package in &pair.python_packages {
        if !listed.contains(&package.to_lowercase().replace(['_', '.'], "-")) {
            findings.push(format!(
                "python_packages names `{package}`, which is not in {REQUIREMENTS}. Add it and make \
                 the lock anew: CONTRIBUTING.md, \"Python tools\"."
            ));
        }
        let module = packages::module(package);
        if !packages::imports(&code, &module) {
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
fn print_of(
    ctx: &Context,
    file: &Path,
    (key, exit): (&str, i32),
    with_stderr: bool,
    command: impl Fn() -> sandbox::Command,
) -> anyhow::Result<String> {
    let mut outputs = Vec::new();
    for _ in 0..2 {
        let ran = ctx.run_within(command().current_dir(&ctx.root), LONGEST)?;
        if ran.code != Some(exit) {
            bail!(
                "{} {}; declared is exit code {exit}. If the ending is meant, declare `{key}` in \
                 topic.toml; otherwise mend the program.\n{}",
                ctx.shown(file),
                ran.ending,
                ran.tail(20)
            );
        }
        let mut text = normalise(&ran.stdout, &ctx.root);
        if with_stderr {
            text.push_str(&normalise(&ran.stderr, &ctx.root));
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

/// Whether the two outputs stand to each other as declared; the text says what is wrong.
pub(crate) fn agreement(ctx: &Context, pair: &Pair, printed: &Printed) -> Option<String> {
    let same = printed.rust == printed.python;
    match &pair.differs {
        None if !same => Some(format!(
            "{} and {} print different things (- Python, + Rust). Make them agree, or declare \
             `differs` for this pair in topic.toml with the reason.\n{}",
            ctx.shown(&pair.python),
            ctx.shown(&pair.rust),
            diff(&printed.python, &printed.rust)
        )),
        Some(reason) if same => Some(format!(
            "the pair declares a difference (\"{reason}\"), but {} and {} print the same. Remove \
             `differs` from topic.toml.",
            ctx.shown(&pair.python),
            ctx.shown(&pair.rust)
        )),
        _ => None,
    }
}

fn prove(ctx: &Context, pair: &Pair, built: &Built) -> anyhow::Result<Outcome> {
    if let Err(why) = &ctx.python {
        return Ok(Outcome::CouldNotProve(why.clone()));
    }
    let findings = packages_of(ctx, pair)?;
    if !findings.is_empty() {
        return Ok(Outcome::from_findings(findings));
    }
    if let Err(why) = interpreter(ctx, pair, built) {
        return Ok(Outcome::CouldNotProve(why));
    }
    let printed = run(ctx, pair, built)?;
    let mut findings: Vec<String> = agreement(ctx, pair, &printed).into_iter().collect();
    match &pair.recorded {
        Recorded::Same(file) => {
            // When the halves disagree, that is the finding; the record cannot equal both.
            if findings.is_empty() {
                findings.extend(against_record(ctx, file, &printed.rust));
            }
        }
        Recorded::Each { rust, python } => {
            findings.extend(against_record(ctx, rust, &printed.rust));
            findings.extend(against_record(ctx, python, &printed.python));
        }
    }
    Ok(Outcome::from_findings(findings))
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

/// Recorded outputs that no pair has any more.
fn leftovers(ctx: &Arc<Context>, topic: &Topic) -> Batch {
    let folder = topic.dir.join("recorded");
    let mut expected: BTreeSet<PathBuf> = topic.pairs.iter().flat_map(recorded_files).collect();
    let subjects = ctx.book.xrays().into_iter();
    expected.extend(subjects.map(|subject| subject.record));
    let subjects = ctx.book.traces().into_iter();
    expected.extend(subjects.map(|subject| subject.record));
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
                    "{} belongs to no pair and to no X-ray on a page and no trace; remove it, or declare the \
                     pair in topic.toml",
                    ctx.shown(&file)
                )
            })
            .collect();
        Ok(Outcome::from_findings(findings))
    })
}
