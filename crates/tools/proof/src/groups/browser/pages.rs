//! Every page in every way a reader may open it: one proof for each page of the summary and of the
//! error atlas, and one for what is left.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::context::Context;
use crate::engine::{Results, Wanted};
use crate::inputs::{Inputs, files_below};
use crate::outcome::{Outcome, Proof};

use super::super::python;
use super::site::Site;
use super::{TESTS, Tools, pytest};

/// The test that looks at one page after the other.
pub(super) const TEST: &str = "test_pages.py";

/// The front page, the page for a wrong address, and whatever else has no proof of its own.
const OTHERS: &str = "browser/pages/others";

/// For fewer pages a browser and a server of their own take longer than they save.
const WORTH_A_BROWSER: usize = 8;

/// The proofs. What the pages are made of plays no part once they are made: they are remembered by
/// what a browser gets, and by all that looks at them.
pub(super) fn proofs(ctx: &Context, site: &Arc<Site>, tools: &Inputs) -> Vec<Proof> {
    let looks = files_below(&ctx.root.join(TESTS))
        .into_iter()
        .filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            !name.starts_with("test_") || name == TEST
        });
    let inputs = tools
        .clone()
        .paths(looks)
        .paths(["browser.rs", "browser"].map(|it| format!("crates/tools/proof/src/groups/{it}")))
        .paths(["serve.rs", "serve"].map(|it| format!("crates/tools/book/src/{it}")))
        .path("crates/tools/exercise/src")
        .paths([python::SETTINGS, python::LOCK]);
    let listed = listed(ctx);
    let mut proofs: Vec<Proof> = listed
        .iter()
        .map(|page| {
            let (site, page_only) = (Arc::clone(site), [page.clone()]);
            let inputs = inputs.clone().later("page", move || site.key(&page_only));
            Proof::new(id(page), inputs)
        })
        .collect();
    let site = Arc::clone(site);
    let others = move || site.key_of_others(|page| !listed.contains(page));
    proofs.push(Proof::new(OTHERS, inputs.later("pages", others)));
    proofs
}

/// The pages of the summary and of the error atlas, as the built book names them.
fn listed(ctx: &Context) -> BTreeSet<String> {
    let pages = ctx.book.pages.iter().map(|page| {
        let path = page.path.with_extension("html");
        path.to_string_lossy().replace('\\', "/")
    });
    pages.chain(book::render::atlas_pages(&ctx.book)).collect()
}

fn id(page: &str) -> String {
    format!("browser/pages/{}", page.trim_end_matches(".html"))
}

/// What is to be looked at, and what came out so far.
pub(super) struct Looking<'a> {
    results: &'a Results,
    /// The pages, dealt out to one browser each.
    pub(super) shares: Vec<Vec<String>>,
    open: Mutex<BTreeMap<String, Open>>,
}

/// A proof with pages that nobody has looked at yet.
#[derive(Default)]
struct Open {
    pages: BTreeSet<String>,
    findings: Vec<String>,
}

impl<'a> Looking<'a> {
    /// Deals the pages of the wanted proofs out to at most `browsers`.
    pub(super) fn at(
        ctx: &Context,
        site: &Site,
        wanted: &Wanted,
        results: &'a Results,
    ) -> Result<Looking<'a>, String> {
        let listed = listed(ctx);
        let mut open: BTreeMap<String, Open> = BTreeMap::new();
        for page in site.pages()? {
            let id = if listed.contains(page) {
                id(page)
            } else {
                OTHERS.to_owned()
            };
            if wanted.has(&id) {
                open.entry(id).or_default().pages.insert(page.to_owned());
            }
        }
        let pages: Vec<&String> = open.values().flat_map(|open| &open.pages).collect();
        let browsers = pages
            .len()
            .div_ceil(WORTH_A_BROWSER)
            .clamp(1, ctx.jobs.max(1));
        let mut shares = vec![Vec::new(); browsers];
        for (at, page) in pages.into_iter().enumerate() {
            let share = at % shares.len();
            shares[share].push(page.clone());
        }
        shares.retain(|share| !share.is_empty());
        Ok(Looking {
            results,
            shares,
            open: Mutex::new(open),
        })
    }

    /// Looks at the pages of one share in one browser.
    pub(super) fn look(&self, ctx: &Context, tools: &Tools, share: &[String]) {
        if let Err(error) = self.try_look(ctx, tools, share) {
            for page in share {
                self.note(page, [format!("{error:#}")]);
            }
        }
    }

    fn try_look(&self, ctx: &Context, tools: &Tools, share: &[String]) -> anyhow::Result<()> {
        let told = tempfile::NamedTempFile::new()?;
        let mut said = Said::default();
        let command = pytest(ctx, tools, Path::new(TESTS).join(TEST).as_path())
            .env("COURSE_PAGES", share.join("\n"))
            .env("COURSE_RESULTS", told.path());
        let ran = ctx.run_noting(command, &mut || self.hear(&mut said, told.path()))?;
        self.hear(&mut said, told.path());
        let unsaid = share.iter().filter(|page| !said.pages.contains(*page));
        let failed = || format!("`pytest` {}\n{}", ran.ending, ran.tail(80));
        for page in unsaid {
            self.note(page, [failed()]);
        }
        // What broke down at the very end is nobody's but the last page's.
        if let Some((page, mut wrong)) = said.last {
            if !ran.success() && !said.any_wrong {
                wrong.push(failed());
            }
            self.note(&page, wrong);
        }
        Ok(())
    }

    /// Takes in what the test has written since. The last page is held back: what comes after it
    /// may still be its fault.
    fn hear(&self, said: &mut Said, told: &Path) {
        let text = fs::read_to_string(told).unwrap_or_default();
        // A line without its end is still being written.
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        for line in text.get(said.read..whole).unwrap_or_default().lines() {
            let Some((page, wrong)) = read(line) else {
                continue;
            };
            said.any_wrong |= !wrong.is_empty();
            said.pages.insert(page.clone());
            if let Some((page, wrong)) = said.last.replace((page, wrong)) {
                self.note(&page, wrong);
            }
        }
        said.read = said.read.max(whole);
    }

    /// Reports the proof when its last page has been looked at.
    fn note(&self, page: &str, wrong: impl IntoIterator<Item = String>) {
        let mut all = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let of_page = all.iter_mut().find(|(_, open)| open.pages.contains(page));
        let Some((id, open)) = of_page else { return };
        open.pages.remove(page);
        open.findings.extend(wrong);
        if open.pages.is_empty() {
            let findings = std::mem::take(&mut open.findings);
            self.results.report(id, Outcome::from_findings(findings));
        }
    }
}

/// What a test has told so far.
#[derive(Default)]
struct Said {
    /// How many bytes were read.
    read: usize,
    pages: BTreeSet<String>,
    any_wrong: bool,
    last: Option<(String, Vec<String>)>,
}

/// A line of the results: the page, and what is wrong with it.
fn read(line: &str) -> Option<(String, Vec<String>)> {
    let line: Value = serde_json::from_str(line).ok()?;
    let wrong = line["wrong"].as_array()?.iter();
    let wrong = wrong.map(|one| one.as_str().unwrap_or_default().to_owned());
    Some((line["page"].as_str()?.to_owned(), wrong.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_results_names_page_and_flaws() {
        let line = r#"{"page": "04-ownership/moves.html", "wrong": ["no contents"]}"#;
        let (page, wrong) = read(line).unwrap_or_default();
        assert_eq!(id(&page), "browser/pages/04-ownership/moves");
        assert_eq!(wrong, ["no contents"]);
        assert_eq!(read(r#"{"page": "welcome.html"}"#), None);
    }
}
