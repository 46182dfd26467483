//! The Rust code is formatted, free of lints, tested and documented.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use book::figures::FOLDER;

use super::xrays;
use crate::context::{Context, Ran, cargo};
use crate::engine::{Batch, Lane};
use crate::inputs::{Inputs, files_below};
use crate::outcome::{Outcome, Proof};
use crate::workspace::{Made, Package, Part, messages_about, read_build};

/// The proofs about Rust code as a whole.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let mut batches = vec![lock(ctx), format(ctx)];
    for part in [
        Part::Tool,
        Part::Topic,
        Part::Figure,
        Part::Capstone,
        Part::Solution,
    ] {
        batches.extend(clippy(ctx, part));
    }
    batches.extend(tool_tests(ctx));
    for topic in ctx.workspace.of(Part::Topic) {
        batches.push(topic_tests(ctx, topic));
    }
    for package in ctx.workspace.of(Part::Capstone) {
        batches.push(capstone_tests(ctx, package));
    }
    for part in [Part::Topic, Part::Capstone] {
        batches.extend(doc(ctx, part));
    }
    batches
}

/// Where the packages of a part lie, its name in proofs, and where it is built.
fn place(ctx: &Context, part: Part) -> (&'static str, &'static str, Lane, PathBuf) {
    match part {
        Part::Tool => ("tools", "crates/tools", Lane::Tools, ctx.tools_target()),
        Part::Topic => ("topics", "crates/topics", Lane::Course, ctx.target.clone()),
        Part::Capstone => (
            "capstone",
            "crates/capstone",
            Lane::Course,
            ctx.target.clone(),
        ),
        Part::Figure => (
            "figures",
            "crates/figures",
            Lane::Course,
            ctx.target.clone(),
        ),
        _ => ("solutions", "solutions", Lane::Course, ctx.target.clone()),
    }
}

fn names(ctx: &Context, part: Part) -> Vec<String> {
    ctx.workspace
        .of(part)
        .map(|package| package.name.clone())
        .collect()
}

fn packages(names: &[String]) -> Vec<String> {
    names
        .iter()
        .flat_map(|name| ["-p".to_owned(), name.clone()])
        .collect()
}

/// `Cargo.lock` names exactly the packages the manifests ask for.
fn lock(ctx: &Arc<Context>) -> Batch {
    let manifests = ["crates", "exercises", "solutions"].map(|part| ctx.root.join(part));
    let manifests = manifests
        .iter()
        .flat_map(|part| files_below(part))
        .filter(|file| file.file_name().is_some_and(|name| name == "Cargo.toml"));
    let proof = Proof::new("rust/lock", ctx.inputs().paths(manifests));
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let ran = ctx.run(cargo().current_dir(&ctx.root).args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
        ]))?;
        Ok(match ran.success() {
            true => Outcome::Passed,
            false => Outcome::Failed(format!(
                "Cargo.lock does not fit the manifests. Run `cargo check` once and commit \
                 Cargo.lock.\n{}",
                ran.stderr.trim()
            )),
        })
    })
}

/// Every Rust file is formatted, also those that are no target of a package.
fn format(ctx: &Arc<Context>) -> Batch {
    let files: Vec<PathBuf> = ["crates", "exercises", "solutions", FOLDER]
        .iter()
        .flat_map(|part| files_below(&ctx.root.join(part)))
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .collect();
    let inputs = ctx.inputs().paths(files.clone()).path("rustfmt.toml");
    let proof = Proof::new("rust/format", inputs);
    let figures = ctx.root.join(FOLDER);
    let loose: Vec<PathBuf> = files
        .into_iter()
        .filter(|file| is_loose(file) || file.starts_with(&figures))
        .collect();
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let all = cargo().arg("fmt").args(which(&ctx));
        let all = all.args(["--", "--check", "--color", "never"]);
        let mut commands = vec![("Run `cargo fmt --all`.", all)];
        // Many files at a time: a command line has a limited length.
        for some in loose.chunks(100) {
            let rustfmt = sandbox::Command::new("rustfmt")
                .args(["--check", "--color", "never", "--edition", "2024"])
                .args(some);
            commands.push(("Run `rustfmt --edition 2024 FILE`.", rustfmt));
        }
        let mut findings = Vec::new();
        for (advice, command) in commands {
            let ran = ctx.run(command.current_dir(&ctx.root))?;
            if ran.stderr.contains("no such command") || ran.stderr.contains("is not installed") {
                return Ok(Outcome::CouldNotProve(
                    "rustfmt is not installed; `rustup component add rustfmt`".into(),
                ));
            }
            if !ran.success() {
                let folder = format!("{}/", ctx.root.display());
                let said = ran.tail(60).replace(&folder, "");
                findings.push(format!("not formatted. {advice}\n{said}"));
            }
        }
        Ok(Outcome::from_findings(findings))
    })
}

/// All packages, but those whose code is a learner's.
fn which(ctx: &Context) -> Vec<String> {
    if ctx.own_work.is_empty() {
        return vec!["--all".to_owned()];
    }
    let ours = ctx.workspace.all();
    ours.filter(|package| !ctx.own_work.holds_exercise(&package.dir))
        .flat_map(|package| ["-p".to_owned(), package.name.clone()])
        .collect()
}

/// Programs that no package names: wrong answers, programs the compiler refuses, and those of
/// figures that are one file.
fn is_loose(file: &Path) -> bool {
    let mut folders = file.components().map(|part| part.as_os_str());
    folders.any(|name| name == "wrong" || name == "compile_fail" || name == "refused")
}

fn clippy(ctx: &Arc<Context>, part: Part) -> Option<Batch> {
    let (name, folder, lane, target) = place(ctx, part);
    let names = names(ctx, part);
    if names.is_empty() {
        return None;
    }
    let inputs = inputs_of(ctx, part).path(folder);
    let proof = Proof::new(format!("rust/clippy/{name}"), inputs);
    let ctx = ctx.clone();
    Some(Batch::single(lane, proof, move || {
        let ran = ctx.run(
            ctx.cargo("clippy", &target)
                .args(["--all-targets", "--keep-going", "--message-format=json"])
                .args(packages(&names))
                .args(["--", "-D", "warnings"]),
        )?;
        if ran.success() {
            return Ok(Outcome::Passed);
        }
        if ran.stderr.contains("no such command") {
            return Ok(Outcome::CouldNotProve(
                "clippy is not installed; `rustup component add clippy`".into(),
            ));
        }
        let made = read_build(&ran);
        let mut messages: Vec<String> = made
            .iter()
            .filter(|one| one.refused)
            .flat_map(|one| one.messages.clone())
            .collect();
        messages.dedup();
        if messages.is_empty() {
            messages.push(ran.tail(40));
        }
        Ok(Outcome::Failed(messages.join("\n\n")))
    }))
}

/// Solutions are linted together with the exercises' tests they use.
fn inputs_of(ctx: &Context, part: Part) -> Inputs {
    match part {
        Part::Solution => ctx.inputs().path("exercises"),
        // The capstone's bindings are compiled for an interpreter.
        Part::Capstone => ctx.inputs_with_python(),
        _ => ctx.inputs(),
    }
}

/// One proof for each tool, and one for each of its files of tests that read more of the course than
/// the others. All are built by one run of Cargo.
fn tool_tests(ctx: &Arc<Context>) -> Option<Batch> {
    let suites: Vec<Suite> = ctx.workspace.of(Part::Tool).flat_map(Suite::of).collect();
    if suites.is_empty() {
        return None;
    }
    let proofs = suites.iter().map(|suite| {
        // Some tests try the tools on the course itself.
        let course = ["book", "crates/topics", "exercises", "solutions"];
        let read = match &suite.reads {
            Some(reads) => reads.clone(),
            None => course.map(str::to_owned).to_vec(),
        };
        let inputs = ctx.inputs_with_python().path("crates/tools").paths(read);
        Proof::new(suite.id(), inputs)
    });
    let proofs = proofs.collect();
    let ctx = ctx.clone();
    Some(Batch::new(Lane::Tools, proofs, move |wanted, results| {
        let suites = suites.iter().filter(|suite| wanted.has(&suite.id()));
        let suites: Vec<&Suite> = suites.collect();
        match built(&ctx, &suites) {
            Ok(built) => {
                for suite in suites {
                    let outcome = suite.run(&ctx, &built);
                    results.report(&suite.id(), Outcome::from_result(outcome));
                }
            }
            Err(error) => {
                for suite in suites {
                    results.report(&suite.id(), Outcome::Failed(format!("{error:#}")));
                }
            }
        }
    }))
}

/// Tests of a tool that are remembered together.
struct Suite {
    tool: Package,
    /// The file of tests it is, where it is one alone.
    file: Option<String>,
    reads: Option<Vec<String>>,
}

impl Suite {
    fn of(tool: &Package) -> Vec<Suite> {
        let suite = |file: Option<&String>, reads: Option<&Vec<String>>| Suite {
            tool: tool.clone(),
            file: file.cloned(),
            reads: reads.cloned(),
        };
        let files = tool.tests.iter();
        let files = files.map(|(file, reads)| suite(Some(file), Some(reads)));
        [suite(None, tool.reads.as_ref())]
            .into_iter()
            .chain(files)
            .collect()
    }

    fn id(&self) -> String {
        let tool = &self.tool.name;
        match &self.file {
            None => format!("rust/test/tools/{tool}"),
            Some(file) => format!("rust/test/tools/{tool}/{file}"),
        }
    }

    /// Whether this program holds tests of the suite.
    fn has(&self, made: &Made) -> bool {
        let is_apart = made.kind == "test" && self.tool.tests.contains_key(&made.target);
        made.dir == self.tool.dir
            && match &self.file {
                None => made.program.is_some() && !is_apart,
                Some(file) => is_apart && *file == made.target,
            }
    }

    /// Runs the programs one after the other, as `cargo test` does.
    fn run(&self, ctx: &Context, built: &Built) -> anyhow::Result<Outcome> {
        let mut findings = Vec::new();
        let mut ran_one = false;
        for (made, program) in built.programs.iter().filter(|(made, _)| self.has(made)) {
            ran_one = true;
            let ran = ctx.run(tests(ctx, program, &self.tool.dir))?;
            if !ran.success() {
                findings.push(format!(
                    "`{}`, tests of {}, {}\n{}",
                    made.target,
                    self.tool.name,
                    ran.ending,
                    failures(&ran.stdout, &ran.stderr)
                ));
            }
        }
        if let (None, Some(docs)) = (&self.file, &built.docs)
            && !docs.success()
            && !spared(&docs.stderr, &self.tool.name)
        {
            findings.push(in_words(docs));
        }
        if self.file.is_some() && !ran_one {
            findings.push("there is no such file of tests; see its tool's Cargo.toml".into());
        }
        Ok(Outcome::from_findings(findings))
    }
}

/// A program with tests, run as `cargo test` runs it: in the package's folder, told where that is
/// and which Cargo is ours. What the proof of X-rays does at greater length is left to it.
fn tests(ctx: &Context, program: &Path, dir: &Path) -> sandbox::Command {
    let command = sandbox::Command::new(program)
        .current_dir(dir)
        .env("CARGO_MANIFEST_DIR", dir)
        .args(["--quiet", "--skip", xrays::ALONE]);
    let beside = format!("cargo{}", std::env::consts::EXE_SUFFIX);
    let beside = ctx.rustc.program().with_file_name(beside);
    match std::env::var_os("CARGO") {
        None if beside.is_file() => command.env("CARGO", beside),
        _ => command,
    }
}

/// The programs with the tools' tests, and how the examples in their documentation fared where a
/// whole tool is wanted.
struct Built {
    programs: Vec<(Made, PathBuf)>,
    docs: Option<Ran>,
}

fn built(ctx: &Context, wanted: &[&Suite]) -> anyhow::Result<Built> {
    let build = ctx.cargo_on_tools("test");
    let ran = ctx.run(build.args(["--no-run", "--message-format=json"]))?;
    let made = read_build(&ran);
    if !ran.success() {
        let refused = made.iter().filter(|one| one.refused);
        let messages: Vec<String> = refused.flat_map(|one| one.messages.clone()).collect();
        anyhow::bail!(
            "the tests of the tools do not compile\n{}",
            match messages.is_empty() {
                true => ran.tail(40),
                false => messages.join("\n\n"),
            }
        );
    }
    let programs = made.into_iter().filter(|one| one.kind.contains("test"));
    let programs = programs.filter_map(|one| one.program.clone().map(|program| (one, program)));
    let docs = wanted.iter().any(|suite| suite.file.is_none()).then(|| {
        let test = ctx.cargo_on_tools("test");
        ctx.run(test.args(["--doc", "--quiet", "--no-fail-fast"]))
    });
    Ok(Built {
        programs: programs.collect(),
        docs: docs.transpose()?,
    })
}

/// Whether Cargo names the tests that failed, and none of this package is among them.
fn spared(stderr: &str, name: &str) -> bool {
    let failed: Vec<&str> = stderr
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("`-p "))
        .filter_map(|line| line.split([' ', '`']).next())
        .collect();
    !failed.is_empty() && !failed.contains(&name)
}

fn topic_tests(ctx: &Arc<Context>, topic: &Package) -> Batch {
    let recorded_by = topic.dir.with_file_name("recorded-by.txt");
    let inputs = ctx.inputs().paths([topic.dir.clone(), recorded_by]);
    let proof = Proof::new(format!("rust/test/{}", topic.name), inputs);
    let names = vec![topic.name.clone()];
    let ctx = ctx.clone();
    Batch::single(Lane::Course, proof, move || test(&ctx, &names))
}

fn capstone_tests(ctx: &Arc<Context>, package: &Package) -> Batch {
    // The packages of the capstone build on one another, and are compared with Python.
    let inputs = inputs_of(ctx, Part::Capstone).path("crates/capstone");
    let proof = Proof::new(format!("rust/test/capstone/{}", package.name), inputs);
    let names = vec![package.name.clone()];
    let ctx = ctx.clone();
    Batch::single(Lane::Course, proof, move || test(&ctx, &names))
}

fn test(ctx: &Context, names: &[String]) -> anyhow::Result<Outcome> {
    let ran = ctx.run(
        ctx.cargo("test", &ctx.target)
            .args(["--no-fail-fast", "--quiet"])
            .args(packages(names)),
    )?;
    Ok(match ran.success() {
        true => Outcome::Passed,
        false => Outcome::Failed(in_words(&ran)),
    })
}

/// A run of `cargo test` that failed.
fn in_words(ran: &Ran) -> String {
    format!(
        "`cargo test` {}\n{}",
        ran.ending,
        failures(&ran.stdout, &ran.stderr)
    )
}

/// What the failing tests said, without the long list of those that passed.
fn failures(stdout: &str, stderr: &str) -> String {
    const MOST_LINES: usize = 120;
    let mut kept = Vec::new();
    let mut inside = false;
    for line in stdout.lines() {
        if line == "failures:" {
            inside = true;
        }
        if inside {
            kept.push(line);
        }
        if line.starts_with("test result:") {
            inside = false;
        }
    }
    let errors: Vec<&str> = stderr.lines().collect();
    kept.extend(&errors[errors.len().saturating_sub(60)..]);
    kept.truncate(MOST_LINES);
    kept.join("\n")
}

fn doc(ctx: &Arc<Context>, part: Part) -> Option<Batch> {
    let (name, folder, lane, target) = place(ctx, part);
    let names = names(ctx, part);
    if names.is_empty() {
        return None;
    }
    let proof = Proof::new(
        format!("rust/doc/{name}"),
        inputs_of(ctx, part).path(folder),
    );
    let ctx = ctx.clone();
    Some(Batch::single(lane, proof, move || {
        let ran = ctx.run(
            ctx.cargo("doc", &target)
                .env("RUSTDOCFLAGS", "-D warnings")
                .args(["--no-deps", "--keep-going", "--message-format=json"])
                .args(packages(&names)),
        )?;
        if ran.success() {
            return Ok(Outcome::Passed);
        }
        let made = read_build(&ran);
        let findings: Vec<String> = ctx
            .workspace
            .of(part)
            .filter(|one| made.iter().any(|it| it.dir == one.dir && it.refused))
            .map(|one| messages_about(&made, &one.dir, &ran))
            .collect();
        Ok(Outcome::Failed(match findings.is_empty() {
            true => ran.tail(40),
            false => findings.join("\n\n"),
        }))
    }))
}

#[cfg(test)]
mod tests {
    use super::spared;

    #[test]
    fn a_package_is_spared_when_others_are_named() {
        let said = "error: test failed, to rerun pass `-p exercise --test replay`\n\
                    error: 2 targets failed:\n    `-p exercise --test replay`\n    `-p book --lib`\n";
        assert!(spared(said, "xray") && spared(said, "exercises"));
        assert!(!spared(said, "exercise") && !spared(said, "book"));
        // What does not compile may be anybody's.
        assert!(!spared("error: could not compile `compiler` (lib)", "xray"));
    }
}
