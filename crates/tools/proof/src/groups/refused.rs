//! Every refused program is refused on the lines and with the codes it declares.
//!
//! The code, the line and the number of errors are compared on any compiler. The full wording is
//! compared by the topic's own trybuild test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::bail;
use book::Refused;
use compiler::{Extern, NAMES, refusal};

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::inputs::files_below;
use crate::outcome::{Outcome, Proof};
use crate::workspace::{Made, messages_about, read_build};

/// One batch per topic: its programs share the build of the teaching crate.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let topics = ctx.book.topics.iter();
    topics
        .filter(|topic| !topic.refused.is_empty())
        .map(|topic| {
            let (dir, programs) = (topic.dir.clone(), topic.refused.clone());
            let proofs = programs
                .iter()
                .map(|program| {
                    let inputs = ctx
                        .inputs()
                        .paths(["Cargo.toml", "src"].map(|part| dir.join(part)))
                        .paths([&program.program, &program.message]);
                    Proof::new(id(program), inputs)
                })
                .collect();
            let ctx = ctx.clone();
            Batch::new(Lane::Course, proofs, move |wanted, results| {
                let programs: Vec<&Refused> =
                    programs.iter().filter(|one| wanted.has(&id(one))).collect();
                match library(&ctx, &dir) {
                    Ok(externs) => ctx.parallel(&programs, |program| {
                        results.report(&id(program), prove(&ctx, program, &externs));
                    }),
                    Err(error) => {
                        for program in programs {
                            results.report(&id(program), Outcome::Failed(format!("{error:#}")));
                        }
                    }
                }
            })
        })
        .collect()
}

fn id(program: &Refused) -> String {
    format!("refused/{}", program.id)
}

/// Builds the teaching crate, so that its programs can use it, and what only its tests depend on, such
/// as PyO3, where its programs are about that.
pub(crate) fn library(ctx: &Context, dir: &Path) -> anyhow::Result<Vec<Extern>> {
    let Some(package) = ctx.workspace.in_dir(dir) else {
        bail!("{} is not a package", ctx.shown(dir));
    };
    let of_tests = of_tests(dir);
    let mut build = ctx.cargo_on_topic("build", package).args([
        "--lib",
        "--message-format=json",
        "-p",
        &package.name,
    ]);
    if !of_tests.is_empty() {
        // Cargo builds them for a test and for nothing else.
        build = build.args(["--test", "compile_fail"]);
    }
    let ran = ctx.run(build)?;
    let made = read_build(&ran);
    let library = |one: &Made| {
        let path = one.rlib.clone()?;
        let name = one.target.replace('-', "_");
        Some(Extern { name, path })
    };
    let Some(own) = made.iter().find(|one| one.dir == dir && one.rlib.is_some()) else {
        bail!(
            "the teaching crate `{}` does not compile, so nothing can be said about its refused \
             programs\n{}",
            package.name,
            messages_about(&made, dir, &ran.stderr)
        );
    };
    let others = made.iter().filter(|one| one.dir != dir).filter_map(library);
    let others = others.filter(|one| of_tests.contains(&one.name));
    Ok(library(own).into_iter().chain(others).collect())
}

/// The crates, by the names that programs use, that only tests depend on and that a refused program
/// names.
fn of_tests(dir: &Path) -> BTreeSet<String> {
    let manifest = fs::read_to_string(dir.join("Cargo.toml")).unwrap_or_default();
    let manifest: toml::Table = manifest.parse().unwrap_or_default();
    let wanted = manifest
        .get("dev-dependencies")
        .and_then(toml::Value::as_table);
    let programs: String = files_below(&dir.join("tests/compile_fail"))
        .iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .filter_map(|file| fs::read_to_string(file).ok())
        .collect();
    wanted
        .into_iter()
        .flat_map(toml::Table::keys)
        .map(|name| name.replace('-', "_"))
        .filter(|name| programs.contains(&format!("{name}::")))
        .collect()
}

fn prove(ctx: &Context, program: &Refused, externs: &[Extern]) -> Outcome {
    let file = ctx.shown(&program.program);
    let refusal = match refusal::check(&program.program, externs, &ctx.rustc) {
        Ok(refusal) => refusal,
        Err(difference) => {
            return Outcome::Failed(format!(
                "{file}: {difference}. Mend the program, or declare what it shows with `//~`."
            ));
        }
    };
    let message = ctx.shown(&program.message);
    let bless = "`cargo course bless` records it";
    match fs::read_to_string(&program.message) {
        Err(error) => Outcome::Failed(format!(
            "{message}: the compiler's message is not recorded ({error}); {bless}"
        )),
        Ok(text) => {
            let declared = count(refusal.expected.iter().map(|error| error.code.as_str()));
            let recorded = count(recorded_codes(&text));
            let shortfall: Vec<String> = declared
                .iter()
                .filter(|(code, times)| recorded.get(*code).unwrap_or(&0) < times)
                .map(|(code, _)| {
                    format!("{message}: holds no message for {code} of {file}; {bless} anew")
                })
                .collect();
            Outcome::from_findings(shortfall)
        }
    }
}

/// The codes in a recorded message: `error[E0382]: …`, and lints by their name in the note
/// `#[deny(overflowing_literals)]` or in the program's own `#![deny(unused_must_use)]`. Errors
/// without a code by the name they have among ours.
fn recorded_codes(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let error = line.strip_prefix("error[");
        if let Some((code, _)) = error.and_then(|rest| rest.split_once(']')) {
            return Some(code);
        }
        let headline = line.strip_prefix("error: ");
        if let Some((_, name)) = NAMES.iter().find(|(error, _)| headline == Some(*error)) {
            return Some(*name);
        }
        let (_, lint) = line.split_once("[deny(")?;
        lint.split_once(')').map(|(lint, _)| lint)
    })
}

fn count<'a>(codes: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for code in codes {
        *counts.entry(code).or_default() += 1;
    }
    counts
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_crates_that_a_program_names_are_built_for_it() {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let file = dir.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        write(
            "Cargo.toml",
            "[dev-dependencies]\norder-book = \"1\"\ntrybuild = \"1\"\n",
        );
        assert!(of_tests(dir.path()).is_empty());
        write("tests/compile_fail/a.rs", "use order_book::Order;\n");
        write("tests/compile_fail/a.stderr", "trybuild::TestCases\n");
        let found: Vec<String> = of_tests(dir.path()).into_iter().collect();
        assert_eq!(found, ["order_book"]);
    }

    #[test]
    fn codes_of_a_recorded_message() {
        let text = "error[E0382]: borrow of moved value: `a`\n --> tests/compile_fail/a.rs:3:5\n\
                    error: literal out of range for `u8`\n = note: `#[deny(overflowing_literals)]` \
                    on by default\nwarning: unused\nerror: unused `Result` that must be used\n\
                    1 | #![deny(unused_must_use)]\n  |         ^^^^^^^^^^^^^^^\n\
                    error: lifetime may not live long enough\n --> tests/compile_fail/b.rs:3:5\n";
        let codes: Vec<&str> = recorded_codes(text).collect();
        let expected = [
            "E0382",
            "overflowing_literals",
            "unused_must_use",
            "lifetime_may_not_live_long_enough",
        ];
        assert_eq!(codes, expected);
    }
}
