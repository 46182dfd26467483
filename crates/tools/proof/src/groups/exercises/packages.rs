//! Every solution is a package that `cargo test` accepts by itself.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};
use crate::workspace::{Made, Part, messages_about, read_build};

/// Every solution as a package of its own, built by one Cargo call and run side by side.
pub(super) fn batch(ctx: &Arc<Context>) -> Option<Batch> {
    // Where pytest judges there is nothing that `cargo test` could run; the judge runs it.
    let by_pytest: Vec<PathBuf> = ctx
        .course()
        .exercises()
        .filter(|exercise| exercise.needs_python_tools())
        .map(|exercise| exercise.solution_dir())
        .collect();
    let solutions = ctx.workspace.of(Part::Solution);
    let packages: Vec<_> = solutions
        .filter(|package| !by_pytest.contains(&package.dir))
        .cloned()
        .collect();
    if packages.is_empty() {
        return None;
    }
    let proofs = packages
        .iter()
        .map(|package| {
            let inputs = ctx
                .inputs_with_python()
                .path(package.dir.clone())
                .path(exercise_of(ctx, &package.dir));
            Proof::new(ctx.shown(&package.dir), inputs)
        })
        .collect();
    let ctx = ctx.clone();
    Some(Batch::new(Lane::Course, proofs, move |wanted, results| {
        let packages: Vec<_> = packages
            .iter()
            .filter(|package| wanted.has(&ctx.shown(&package.dir)))
            .collect();
        let mut command = ctx.cargo("build", &ctx.target).args([
            "--tests",
            "--keep-going",
            "--message-format=json",
        ]);
        for package in &packages {
            command = command.args(["-p", &package.name]);
        }
        let ran = match ctx.run(command) {
            Ok(ran) => ran,
            Err(error) => {
                for package in packages {
                    let outcome = Outcome::Failed(format!("{error:#}"));
                    results.report(&ctx.shown(&package.dir), outcome);
                }
                return;
            }
        };
        let mut made: BTreeMap<PathBuf, Vec<Made>> = BTreeMap::new();
        for one in read_build(&ran) {
            made.entry(one.dir.clone()).or_default().push(one);
        }
        let none = Vec::new();
        ctx.parallel(&packages, |package| {
            let made = made.get(&package.dir).unwrap_or(&none);
            let outcome = match made.iter().any(|one| one.refused) || made.is_empty() {
                true => Outcome::Failed(format!(
                    "the solution does not compile\n{}",
                    messages_about(made, &package.dir, &ran.stderr)
                )),
                false => Outcome::from_result(run_tests(&ctx, &package.dir, made)),
            };
            results.report(&ctx.shown(&package.dir), outcome);
        });
    }))
}

fn exercise_of(ctx: &Context, solution: &Path) -> PathBuf {
    match solution.strip_prefix(ctx.root.join("solutions")) {
        Ok(inside) => ctx.root.join("exercises").join(inside),
        Err(_) => solution.to_owned(),
    }
}

fn run_tests(ctx: &Context, dir: &Path, made: &[Made]) -> anyhow::Result<Outcome> {
    const LONGEST: std::time::Duration = std::time::Duration::from_secs(120);
    let mut findings = Vec::new();
    let mut ran_one = false;
    for one in made.iter().filter(|one| one.kind == "test") {
        let Some(program) = &one.program else {
            continue;
        };
        ran_one = true;
        // As `cargo test` runs it: in the package's folder, told where that is.
        let ran = ctx.run_within(
            sandbox::Command::new(program)
                .current_dir(dir)
                .env("CARGO_MANIFEST_DIR", dir),
            LONGEST,
        )?;
        if !ran.success() {
            findings.push(format!(
                "the test `{}` of the solution {}\n{}",
                one.target,
                ran.ending,
                ran.tail(40)
            ));
        }
    }
    if !ran_one {
        findings.push("the solution has no test; name the exercise's tests by path".into());
    }
    Ok(Outcome::from_findings(findings))
}
