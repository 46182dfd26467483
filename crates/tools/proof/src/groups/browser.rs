//! What readers get, looked at and worked with in a real browser: `book/tests`.

mod chromium;
mod pages;
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sandbox::Command;

use crate::context::Context;
use crate::engine::{Batch, Lane, Results, Wanted};
use crate::inputs::{Inputs, files_below};
use crate::outcome::{Outcome, Proof};
use crate::weights;

use super::python;
use pages::Looking;
use site::Site;

/// Where the tests lie, from the course's root.
pub(super) const TESTS: &str = "book/tests";

/// What the pages are opened with.
struct Tools {
    chromium: PathBuf,
    course_book: PathBuf,
    /// The book as files, built once for all tests.
    site: PathBuf,
}

/// What is done in one browser.
enum Work<'a> {
    /// Looking at pages.
    Pages(&'a [String]),
    /// A file of tests.
    File(&'a Path),
}

/// One proof for each page, and one for each file of tests: they run side by side.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let tests = tests(ctx);
    if tests.is_empty() {
        return Vec::new();
    }
    let chromium = match chromium::present() {
        Some(browser) => chromium::version(ctx, &browser),
        None => "none".to_owned(),
    };
    let tools = Inputs::new()
        .value("python", ctx.python_version())
        .value("chromium", chromium.as_str());
    let site = Arc::new(Site::of(&ctx.root));
    let mut proofs = pages::proofs(ctx, &site, &tools);
    // The server of the tests builds the book anew from what the site was built from.
    let inputs = ctx
        .inputs_with_python()
        .paths([
            TESTS,
            "book/cards",
            "crates/tools/trace/python",
            "crates/figures",
            "crates/topics",
            "exercises",
            "solutions",
            "python_examples",
        ])
        .value("chromium", chromium);
    proofs.extend(tests.iter().map(|test| {
        let (site, visited) = (Arc::clone(&site), visited(test));
        let key = move || match &visited {
            Some(pages) => site.key(pages),
            None => site.key_of_others(|_| true),
        };
        Proof::new(id(test), inputs.clone().later("pages", key))
    }));
    let ctx = ctx.clone();
    vec![Batch::new(Lane::Light, proofs, move |wanted, results| {
        if let Err(outcome) = prove(&ctx, &site, &tests, wanted, results) {
            for id in wanted.ids() {
                results.report(id, outcome.clone());
            }
        }
    })]
}

fn prove(
    ctx: &Context,
    site: &Site,
    tests: &[PathBuf],
    wanted: &Wanted,
    results: &Results,
) -> Result<(), Outcome> {
    let tools = prepare(ctx, site)?;
    let looking = Looking::at(ctx, site, wanted, results).map_err(Outcome::Failed)?;
    let files = tests.iter().filter(|test| wanted.has(&id(test)));
    let shares = looking.shares.iter().map(|share| Work::Pages(share));
    let work: Vec<Work<'_>> = shares.chain(files.map(|test| Work::File(test))).collect();
    ctx.parallel(&work, |work| match work {
        Work::Pages(share) => looking.look(ctx, &tools, share),
        Work::File(test) => results.report(&id(test), Outcome::from_result(run(ctx, &tools, test))),
    });
    Ok(())
}

/// `book/tests/test_*.py`, without the one that is told which pages to look at.
fn tests(ctx: &Context) -> Vec<PathBuf> {
    let mut tests = files_below(&ctx.root.join(TESTS));
    tests.retain(|file| {
        stem(file).starts_with("test_")
            && file.extension().is_some_and(|e| e == "py")
            && !file.ends_with(pages::TEST)
    });
    tests
}

/// The pages a file of tests names, and the front page; `None` when it looks at all of them, or
/// for something in all.
fn visited(test: &Path) -> Option<Vec<String>> {
    let text = fs::read_to_string(test).unwrap_or_default();
    let of_all = ["all_pages", "print.html", "pages("];
    if of_all.iter().any(|words| text.contains(words)) {
        return None;
    }
    let named = text.split('"').filter(|part| part.ends_with(".html"));
    let pages: BTreeSet<&str> = named.chain(["index.html"]).collect();
    Some(pages.into_iter().map(str::to_owned).collect())
}

fn stem(test: &Path) -> String {
    test.file_stem().unwrap_or_default().display().to_string()
}

fn id(test: &Path) -> String {
    format!("browser/{}", stem(test).trim_start_matches("test_"))
}

fn prepare(ctx: &Context, site: &Site) -> Result<Tools, Outcome> {
    python::set_up(ctx).map_err(Outcome::CouldNotProve)?;
    let chromium = chromium::obtain(ctx).map_err(Outcome::CouldNotProve)?;
    let site = site.folder().map_err(Outcome::Failed)?;
    let course_book = course_book(ctx).map_err(|error| Outcome::Failed(format!("{error:#}")))?;
    Ok(Tools {
        chromium,
        course_book,
        site: site.to_owned(),
    })
}

/// Builds the program learners get their pages from.
fn course_book(ctx: &Context) -> anyhow::Result<PathBuf> {
    let build = ctx.cargo_on_tools("build");
    let built = ctx.run(build.args(["--quiet", "--bin", "course-book"]))?;
    anyhow::ensure!(built.success(), "{}", built.tail(40));
    let program = format!("course-book{}", std::env::consts::EXE_SUFFIX);
    Ok(ctx.tools_target().join("debug").join(program))
}

fn run(ctx: &Context, tools: &Tools, test: &Path) -> anyhow::Result<Outcome> {
    let ran = ctx.run(pytest(ctx, tools, test))?;
    Ok(match ran.success() {
        true => Outcome::Passed,
        false => Outcome::Failed(format!("`pytest` {}\n{}", ran.ending, ran.tail(80))),
    })
}

fn pytest(ctx: &Context, tools: &Tools, test: &Path) -> Command {
    python::tool(ctx, "pytest")
        .env(exercise::chromium::CHOSEN, &tools.chromium)
        .env("COURSE_BOOK", &tools.course_book)
        .env("COURSE_SITE", &tools.site)
        .env("COURSE_REPORT", weights::report(&ctx.target))
        .args(["-q", "-p", "no:cacheprovider", "--color=no", "--tb=short"])
        .args(["-c", python::SETTINGS, "--rootdir", TESTS])
        .arg(test)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_tests_names_the_pages_it_visits() {
        let folder = tempfile::tempdir().unwrap();
        let test = folder.path().join("test_one.py");
        let visits = |text: &str| {
            fs::write(&test, text).unwrap();
            visited(&test)
        };
        let named = visits("MOVES = \"04-ownership/moves.html\"\npage.goto(book + MOVES)\n");
        let expected = ["04-ownership/moves.html", "index.html"].map(str::to_owned);
        assert_eq!(named.as_deref(), Some(&expected[..]));
        assert_eq!(visits("def test(page: Page, all_pages: list[str])"), None);
        assert_eq!(visits("page.goto(book + \"print.html\")"), None);
    }
}
