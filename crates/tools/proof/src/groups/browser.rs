//! What readers get, looked at and worked with in a real browser: `book/tests`.

mod chromium;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::inputs::files_below;
use crate::outcome::{Outcome, Proof};

use super::python;

/// Where the tests lie, from the course's root.
pub(super) const TESTS: &str = "book/tests";

/// What the pages are opened with.
struct Tools {
    chromium: PathBuf,
    course_book: PathBuf,
    /// The book as files, built once for all tests.
    site: tempfile::TempDir,
}

/// One proof for each file of tests: they run side by side.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let tests = tests(ctx);
    if tests.is_empty() {
        return Vec::new();
    }
    let chromium = match chromium::present() {
        Some(browser) => chromium::version(ctx, &browser),
        None => "none".to_owned(),
    };
    let inputs = ctx
        .inputs_with_python()
        .paths([
            "book",
            "crates/topics",
            "crates/tools/xray/src",
            "exercises",
            "solutions",
            "python_examples",
        ])
        .value("chromium", chromium);
    let proofs = tests
        .iter()
        .map(|test| Proof::new(id(test), inputs.clone()))
        .collect();
    let ctx = ctx.clone();
    vec![Batch::new(Lane::Light, proofs, move |wanted, results| {
        let tests: Vec<&PathBuf> = tests.iter().filter(|test| wanted.has(&id(test))).collect();
        let tools = match prepare(&ctx) {
            Ok(tools) => tools,
            Err(outcome) => {
                for test in tests {
                    results.report(&id(test), outcome.clone());
                }
                return;
            }
        };
        ctx.parallel(&tests, |test| {
            results.report(&id(test), Outcome::from_result(pytest(&ctx, &tools, test)));
        });
    })]
}

/// `book/tests/test_*.py`.
fn tests(ctx: &Context) -> Vec<PathBuf> {
    let mut tests = files_below(&ctx.root.join(TESTS));
    tests.retain(|file| {
        stem(file).starts_with("test_") && file.extension().is_some_and(|e| e == "py")
    });
    tests
}

fn stem(test: &Path) -> String {
    test.file_stem().unwrap_or_default().display().to_string()
}

fn id(test: &Path) -> String {
    format!("browser/{}", stem(test).trim_start_matches("test_"))
}

fn prepare(ctx: &Context) -> Result<Tools, Outcome> {
    python::set_up(ctx).map_err(Outcome::CouldNotProve)?;
    let chromium = chromium::obtain(ctx).map_err(Outcome::CouldNotProve)?;
    course_book(ctx, chromium).map_err(|error| Outcome::Failed(format!("{error:#}")))
}

/// Builds the program learners get their pages from, and the pages.
fn course_book(ctx: &Context, chromium: PathBuf) -> anyhow::Result<Tools> {
    let target = ctx.tools_target();
    let built = ctx.run(ctx.cargo("build", &target).args(["--quiet", "-p", "book"]))?;
    anyhow::ensure!(built.success(), "{}", built.tail(40));
    let program = format!("course-book{}", std::env::consts::EXE_SUFFIX);
    let tools = Tools {
        chromium,
        course_book: target.join("debug").join(program),
        site: tempfile::tempdir()?,
    };
    let command = sandbox::Command::new(&tools.course_book)
        .args(["build", "--root"])
        .arg(&ctx.root)
        .arg("--dest")
        .arg(tools.site.path());
    let site = ctx.run(command)?;
    anyhow::ensure!(site.success(), "the book does not build\n{}", site.tail(40));
    Ok(tools)
}

fn pytest(ctx: &Context, tools: &Tools, test: &Path) -> anyhow::Result<Outcome> {
    let command = python::tool(ctx, "pytest")
        .env("COURSE_CHROMIUM", &tools.chromium)
        .env("COURSE_BOOK", &tools.course_book)
        .env("COURSE_SITE", tools.site.path())
        .env("COURSE_REPORT", ctx.target.join("proof").join("pages.json"))
        .args(["-q", "-p", "no:cacheprovider", "--color=no", "--tb=short"])
        .args(["-c", python::SETTINGS, "--rootdir", TESTS])
        .arg(test);
    let ran = ctx.run(command)?;
    Ok(match ran.success() {
        true => Outcome::Passed,
        false => Outcome::Failed(format!("`pytest` {}\n{}", ran.ending, ran.tail(80))),
    })
}
