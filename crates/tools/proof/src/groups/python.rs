//! The Python half of the course: linted, typed strictly, tested, with the locked tools.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use sandbox::Command;

use book::figures::FOLDER;
use exercise::Kind;
pub(super) use exercise::judge::environment::LOCK;
use exercise::python::of_the_course;

use crate::context::{Context, cargo};
use crate::engine::{Batch, Lane};
use crate::inputs::{Inputs, files_below};
use crate::outcome::{Outcome, Proof};

use super::browser;

/// Where the tools are told what to demand.
pub(super) const SETTINGS: &str = "python_examples/pyproject.toml";
/// The packages by name.
pub(super) const REQUIREMENTS: &str = "python_examples/requirements.in";
/// What a test of the examples reads besides them: the page with dumps of stacks, and the Rust
/// program that is looked at.
const HANGS: [&str; 2] = [
    "book/src/09-threads/see-where-it-hangs.md",
    "crates/topics/threads/examples/while_it_hangs.rs",
];
/// What tests of the examples ask of the workflow files, and what those call.
const WORKFLOWS: [&str; 4] = [
    ".github/workflows",
    ".ci",
    "crates/tools/course/src/commands/new/templates/extension",
    "crates/capstone/python/scripts",
];
/// The part of `cargo course trace` that runs inside the interpreter.
const RECORDER: &str = "crates/tools/trace/python";

/// What asks the programs that the capstone's engine replaces.
const COMPARE: &str = "crates/capstone/engine/python";
/// Those programs: they belong to the package, which needs no package itself to be imported here.
pub(super) const ORIGINALS: &str = "crates/capstone/python/python/moult_engine";

/// One batch: the environment is set up once.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let folders = folders(ctx);
    if folders.is_empty() {
        return Vec::new();
    }
    let tests = test_folders(ctx);
    let ids = ["python/ruff", "python/mypy", "python/pytest"];
    let proofs = ids.iter().map(|id| Proof::new(*id, inputs(ctx))).collect();
    let ctx = ctx.clone();
    vec![Batch::new(Lane::Course, proofs, move |wanted, results| {
        if let Err(why) = set_up(&ctx) {
            for id in ids {
                results.report(id, Outcome::CouldNotProve(why.clone()));
            }
            return;
        }
        ctx.parallel(&ids, |id| {
            if !wanted.has(id) {
                return;
            }
            let outcome = match *id {
                "python/ruff" => {
                    let all = [folders.clone(), tests.clone()].concat();
                    ruff(&ctx, || tool(&ctx, "ruff"), &all)
                }
                "python/mypy" => mypy(&ctx, &folders, &tests),
                _ => pytest(&ctx),
            };
            results.report(id, Outcome::from_result(outcome));
        });
    })]
}

fn inputs(ctx: &Context) -> Inputs {
    let declarations = ctx.book.topics.iter();
    let shipped = ctx.course().topics().iter();
    ctx.inputs_with_python()
        .paths([
            "python_examples",
            browser::TESTS,
            RECORDER,
            COMPARE,
            ORIGINALS,
            FOLDER,
        ])
        .paths(HANGS)
        .paths(WORKFLOWS)
        .paths(declarations.map(|topic| topic.dir.join("topic.toml")))
        .paths(shipped.map(|topic| topic.dir.join("shipped.json")))
        .paths(exercise_folders(ctx))
        .paths(test_folders(ctx))
}

/// Every folder with Python files: one per topic, the tests, the browser's tests, the recorder's and
/// the engine's, one per exercise that has some.
fn folders(ctx: &Context) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = files_below(&ctx.root.join("python_examples"))
        .into_iter()
        .chain(files_below(&ctx.root.join(browser::TESTS)))
        .chain(files_below(&ctx.root.join(RECORDER)))
        .chain(files_below(&ctx.root.join(COMPARE)))
        .chain(files_below(&ctx.root.join(FOLDER)))
        .chain(
            exercise_folders(ctx)
                .iter()
                .flat_map(|folder| files_below(folder)),
        )
        .filter(|file| file.extension().is_some_and(|ending| ending == "py"))
        .filter_map(|file| file.parent().map(Path::to_owned))
        .collect();
    folders.sort();
    folders.dedup();
    folders
}

/// The Python that exercises show: originals, and the solutions of those in Python, which as shipped
/// may have any flaw.
fn exercise_folders(ctx: &Context) -> Vec<PathBuf> {
    let exercises = ctx.course().exercises();
    exercises
        .map(|exercise| match exercise.kind {
            Kind::Python => exercise.solution_dir().join("python"),
            _ => exercise.dir.join("python"),
        })
        .filter(|folder| folder.is_dir())
        .collect()
}

/// The tests of exercises that pytest judges.
fn test_folders(ctx: &Context) -> Vec<PathBuf> {
    let exercises = ctx.course().exercises();
    exercises
        .filter(|exercise| exercise.needs_python_tools())
        .map(|exercise| exercise.dir.join("tests"))
        .filter(|folder| folder.is_dir())
        .collect()
}

/// `cargo course setup` makes the environment; it does nothing when the environment fits the lock.
pub(super) fn set_up(ctx: &Context) -> Result<(), String> {
    // Two proofs need it and run at once; it is made by the first.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Err(why) = &ctx.python {
        return Err(why.clone());
    }
    let ran = ctx
        .run(
            cargo()
                .current_dir(&ctx.root)
                .args(["run", "--quiet", "--package", "course", "--target-dir"])
                .arg(&ctx.target)
                .args(["--", "setup"]),
        )
        .map_err(|error| format!("{error:#}"))?;
    match ran.success() && of_the_course(&ctx.root).is_file() {
        true => Ok(()),
        false => Err(format!(
            "the Python tools are not set up; `cargo course setup` {}\n{}",
            ran.ending,
            ran.tail(20)
        )),
    }
}

pub(super) fn tool(ctx: &Context, module: &str) -> Command {
    Command::new(of_the_course(&ctx.root))
        .current_dir(&ctx.root)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-X", "utf8", "-m", module])
}

/// Whether `ruff`, the program started as this does it, has nothing to say of these.
pub(super) fn ruff<P: AsRef<OsStr>>(
    ctx: &Context,
    ruff: impl Fn() -> Command,
    folders: &[P],
) -> anyhow::Result<Outcome> {
    let mut findings = Vec::new();
    for (args, advice) in [
        (&["check"][..], "Run it with `--fix`, or mend it by hand."),
        (&["format", "--check", "--diff"][..], "Run `ruff format`."),
    ] {
        let ran = ctx.run(
            ruff()
                .args(args)
                .args(["--quiet", "--no-cache", "--config", SETTINGS])
                .args(folders),
        )?;
        if !ran.success() {
            findings.push(format!("`ruff {}`: {advice}\n{}", args[0], ran.tail(60)));
        }
    }
    Ok(Outcome::from_findings(findings))
}

/// Folder by folder: scripts of two topics may have the same name.
/// Tests of exercises import what the learner makes, which only the judge has.
fn mypy(ctx: &Context, folders: &[PathBuf], tests: &[PathBuf]) -> anyhow::Result<Outcome> {
    const UNKNOWN: [&str; 2] = ["--disable-error-code", "import-not-found"];
    let mut findings = Vec::new();
    let strict = folders.iter().map(|folder| (folder, &UNKNOWN[..0]));
    let of_exercises = tests.iter().map(|folder| (folder, &UNKNOWN[..]));
    for (folder, leave_out) in strict.chain(of_exercises) {
        let files = files_below(folder).into_iter().filter(|file| {
            file.parent() == Some(folder) && file.extension().is_some_and(|e| e == "py")
        });
        let ran = ctx.run(
            tool(ctx, "mypy")
                // The recorder is a package: its modules import each other by its name.
                .env("MYPYPATH", import_roots(ctx, folder)?)
                .args(["--strict", "--no-error-summary", "--config-file", SETTINGS])
                .args(leave_out)
                .arg("--cache-dir")
                .arg(ctx.target.join("proof").join("mypy"))
                .args(files),
        )?;
        if !ran.success() {
            findings.push(ran.tail(40));
        }
    }
    Ok(Outcome::from_findings(findings))
}

/// Where imports of a folder's files are looked up.
fn import_roots(ctx: &Context, folder: &Path) -> anyhow::Result<OsString> {
    let mut roots = vec![match folder.join("__init__.py").is_file() {
        true => folder.parent().unwrap_or(folder).to_owned(),
        false => folder.to_owned(),
    }];
    if folder == ctx.root.join(COMPARE) {
        roots.push(ctx.root.join(ORIGINALS));
    }
    Ok(std::env::join_paths(roots)?)
}

fn pytest(ctx: &Context) -> anyhow::Result<Outcome> {
    if !ctx.root.join("python_examples/tests").is_dir() {
        return Ok(Outcome::Passed);
    }
    let ran = ctx.run(
        tool(ctx, "pytest")
            .current_dir(ctx.root.join("python_examples"))
            .args(["-q", "-p", "no:cacheprovider", "--color=no"]),
    )?;
    Ok(match ran.success() {
        true => Outcome::Passed,
        false => Outcome::Failed(format!("`pytest` {}\n{}", ran.ending, ran.tail(80))),
    })
}
