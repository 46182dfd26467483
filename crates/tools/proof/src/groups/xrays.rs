//! Every X-ray on a page says what the compiler answers today.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::bail;
use book::xrays::Subject;
use compiler::Extern;

use super::refused::library;
use crate::context::Context;
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};

/// Where the X-ray's own tests lie.
const TOOL: &str = "crates/tools/xray";

/// The tests that need the course. Here they are given more to do than on any day, so `verify` need
/// not run them with the tool's other tests as well.
pub(super) const ALONE: &str = "one_question_at_a_time";

/// How much the proof looks at: the tests of every day look at less.
const SEEDS: &str = "0..40";
const QUESTIONS: &str = "12";

/// The X-rays of pages, and that X-rays can be trusted.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let mut batches = of_pages(ctx);
    if ctx.root.join(TOOL).is_dir() {
        batches.push(trusted(ctx));
    }
    batches
}

/// Programs made at random, and the files of the course, against one question at a time.
fn trusted(ctx: &Arc<Context>) -> Batch {
    let inputs = ctx
        .inputs()
        .path(TOOL)
        .paths(["crates/topics", "exercises", "solutions"])
        .value("seeds", SEEDS)
        .value("questions", QUESTIONS);
    let proof = Proof::new("xrays/one-question-at-a-time", inputs);
    let ctx = ctx.clone();
    Batch::single(Lane::Tools, proof, move || {
        let ran = ctx.run(
            ctx.cargo_on_tools("test")
                .env("XRAY_SEEDS", SEEDS)
                .env("XRAY_QUESTIONS", QUESTIONS)
                .args(["--test", "xray", "--", ALONE]),
        )?;
        // A filter that fits nothing would pass as well.
        let looked = ran.stdout.contains("2 passed; 0 failed");
        Ok(match ran.success() && looked {
            true => Outcome::Passed,
            false => Outcome::Failed(ran.tail(60)),
        })
    })
}

/// One batch per topic: its programs share the build of the teaching crate.
fn of_pages(ctx: &Arc<Context>) -> Vec<Batch> {
    by_topic(ctx.book.xrays())
        .into_iter()
        .map(|(dir, subjects)| {
            let proofs = subjects
                .iter()
                .map(|subject| {
                    let inputs = ctx
                        .inputs()
                        .paths(["Cargo.toml", "src"].map(|part| dir.join(part)))
                        .paths([&subject.program, &subject.record]);
                    Proof::new(id(subject), inputs)
                })
                .collect();
            let ctx = ctx.clone();
            Batch::new(Lane::Course, proofs, move |wanted, results| {
                let mut subjects: Vec<&Subject> = subjects.iter().collect();
                subjects.retain(|subject| wanted.has(&id(subject)));
                match library(&ctx, &dir) {
                    Ok(externs) => ctx.parallel(&subjects, |subject| {
                        let outcome = Outcome::from_result(prove(&ctx, subject, &externs));
                        results.report(&id(subject), outcome);
                    }),
                    Err(error) => {
                        for subject in subjects {
                            results.report(&id(subject), Outcome::Failed(format!("{error:#}")));
                        }
                    }
                }
            })
        })
        .collect()
}

/// The X-rays of each teaching crate.
pub(crate) fn by_topic(subjects: Vec<Subject>) -> Vec<(PathBuf, Vec<Subject>)> {
    let mut topics: Vec<(PathBuf, Vec<Subject>)> = Vec::new();
    for subject in subjects {
        match topics.last_mut() {
            Some((dir, known)) if *dir == subject.dir => known.push(subject),
            _ => topics.push((subject.dir.clone(), vec![subject])),
        }
    }
    topics
}

/// The name of an X-ray's proof.
pub(crate) fn id(subject: &Subject) -> String {
    format!("xrays/{}", subject.id)
}

/// What the compiler answers about a program. One that it refuses unasked has no X-ray worth
/// recording.
pub(crate) fn look(ctx: &Context, subject: &Subject, externs: &[Extern]) -> anyhow::Result<String> {
    let mut found = subject.look(externs, &ctx.rustc)?;
    if !subject.refused && !found.notes.is_empty() {
        bail!(
            "{} cannot be X-rayed\n{}",
            ctx.shown(&subject.program),
            found.notes.join("\n")
        );
    }
    // A refused program's page has its message; the wording is the compiler's of one day.
    found.notes.clear();
    book::xrays::record(&found)
}

fn prove(ctx: &Context, subject: &Subject, externs: &[Extern]) -> anyhow::Result<Outcome> {
    let now = look(ctx, subject, externs)?;
    Ok(Outcome::from_findings(against_record(
        ctx,
        &subject.record,
        &now,
    )))
}

fn against_record(ctx: &Context, file: &Path, now: &str) -> Vec<String> {
    let bless = "If the change is meant: `cargo course bless`.";
    let shown = ctx.shown(file);
    match fs::read_to_string(file) {
        Ok(recorded) if recorded.replace("\r\n", "\n") == now => Vec::new(),
        Ok(recorded) => vec![format!(
            "the compiler no longer answers what {shown} says (- recorded, + now). {bless}\n{}",
            diff(&recorded, now)
        )],
        Err(error) => vec![format!("{shown} cannot be read: {error}. {bless}")],
    }
}
