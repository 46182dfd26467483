//! The tests of tools, topics and the capstone pass.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::python::set_up;
use super::super::xrays;
use super::inputs_of;
use crate::context::{Context, Ran};
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};
use crate::workspace::{Made, Package, Part, read_build};

/// One proof for each tool, and one for each of its files of tests that read more of the course than
/// the others. All are built by one run of Cargo.
pub(super) fn tool_tests(ctx: &Arc<Context>) -> Option<Batch> {
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
        // Tests ask more where the environment is, so it is whole before the first of them looks.
        if let Err(why) = set_up(&ctx) {
            for suite in suites {
                results.report(&suite.id(), Outcome::CouldNotProve(why.clone()));
            }
            return;
        }
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

pub(super) fn topic_tests(ctx: &Arc<Context>, topic: &Package) -> Batch {
    let recorded_by = topic.dir.with_file_name("recorded-by.txt");
    let inputs = ctx.inputs().paths([topic.dir.clone(), recorded_by]);
    let proof = Proof::new(format!("rust/test/{}", topic.name), inputs);
    let topic = topic.clone();
    let ctx = ctx.clone();
    Batch::single(Lane::Course, proof, move || {
        let mut command = ctx.cargo_on_topic("test", &topic).args(["-p", &topic.name]);
        if topic.for_python {
            // Its examples are modules for Python, which have proofs of their own.
            command = command.args(["--lib", "--tests"]);
        }
        test(&ctx, command)
    })
}

pub(super) fn capstone_tests(ctx: &Arc<Context>, package: &Package) -> Batch {
    // The packages of the capstone build on one another, and are compared with Python.
    let inputs = inputs_of(ctx, Part::Capstone).path("crates/capstone");
    let proof = Proof::new(format!("rust/test/capstone/{}", package.name), inputs);
    let name = package.name.clone();
    let ctx = ctx.clone();
    Batch::single(Lane::Course, proof, move || {
        test(&ctx, ctx.cargo("test", &ctx.target).args(["-p", &name]))
    })
}

fn test(ctx: &Context, command: sandbox::Command) -> anyhow::Result<Outcome> {
    let ran = ctx.run(command.args(["--no-fail-fast", "--quiet"]))?;
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
