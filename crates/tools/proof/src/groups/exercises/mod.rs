//! Every exercise starts as declared, its solution passes, its wrong answers are refused: all by
//! the judge that learners meet, whose ways to build agree.

mod agreement;
mod judged;
mod packages;
mod replays;
mod wrong;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use exercise::Exercise;

use crate::context::Context;
use crate::engine::{Batch, Lane, Results};
use crate::groups::python;
use crate::outcome::{Outcome, Proof};
use agreement::Refused;
pub(super) use judged::own_texts;
use judged::{Judged, as_declared, solved};
use replays::Judges;
use wrong::refused;
pub(super) use wrong::wrong_answers;

/// Per exercise: `…/starts`, `…/solution`, `…/wrong/NAME`; and every solution as its own package.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let mut batches = vec![judge_all(ctx)];
    batches.extend(packages::batch(ctx));
    batches
}

/// One text of an exercise that is judged.
#[derive(Debug, Clone)]
struct Case {
    id: String,
    exercise: Exercise,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Starts,
    Solution,
    Wrong(PathBuf),
}

/// The cases of every exercise whose manifest can be read; the others fail in `manifests`.
fn cases(ctx: &Context) -> Vec<Case> {
    let mut cases = Vec::new();
    for exercise in ctx.course().exercises().filter(|one| one.problem.is_none()) {
        let mut add = |name: &str, what: What| {
            cases.push(Case {
                id: format!("{}/{name}", id(exercise)),
                exercise: exercise.clone(),
                what,
            });
        };
        add("starts", What::Starts);
        add("solution", What::Solution);
        for file in wrong_answers(exercise) {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            add(&format!("wrong/{stem}"), What::Wrong(file.clone()));
        }
    }
    cases
}

fn id(exercise: &Exercise) -> String {
    let topic = exercise.dir.parent().and_then(Path::file_name);
    let topic = topic.unwrap_or_default().to_string_lossy();
    format!("exercises/{topic}/{}", exercise.folder())
}

fn proof(ctx: &Context, case: &Case) -> Proof {
    let dir = &case.exercise.dir;
    let mut inputs = ctx.inputs_with_python();
    if case.exercise.needs_python_tools() {
        // What modules are built of stands in the workspace's manifest and lock.
        inputs = inputs.paths([python::LOCK, "Cargo.toml", "Cargo.lock"]);
    }
    let inputs = inputs
        .path(dir.clone())
        .path(dir.with_file_name("shipped.json"))
        .path(case.exercise.solution_dir());
    Proof::new(case.id.clone(), inputs)
}

/// Everything the judge says; what it refuses without asking Cargo is then put to Cargo.
fn judge_all(ctx: &Arc<Context>) -> Batch {
    let cases = cases(ctx);
    let proofs = cases.iter().map(|case| proof(ctx, case)).collect();
    let ctx = ctx.clone();
    Batch::new(Lane::Judge, proofs, move |wanted, results| {
        let judges = Judges::new(&ctx);
        let mut asked = cases.iter().filter(|case| wanted.has(&case.id));
        if asked.any(|case| case.exercise.needs_python_tools()) {
            // Where they cannot be had, the judge says so of each exercise that needs them.
            let _ = python::set_up(&ctx);
        }
        // One exercise's texts share a folder, so each exercise is judged by one thread.
        let mut exercises: Vec<Vec<&Case>> = Vec::new();
        for case in cases.iter().filter(|case| wanted.has(&case.id)) {
            match exercises.last_mut() {
                Some(of) if of[0].exercise.dir == case.exercise.dir => of.push(case),
                _ => exercises.push(vec![case]),
            }
        }
        let to_cargo = Mutex::new(Vec::new());
        ctx.parallel(&exercises, |of| {
            for case in of {
                if let Some(refused) = judge_one(&ctx, &judges, case, results) {
                    let mut all = to_cargo.lock().unwrap_or_else(PoisonError::into_inner);
                    all.push(refused);
                }
            }
        });
        let refused = to_cargo
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        agreement::ask_cargo(&ctx, &refused, results);
    })
}

/// Reports the case, or returns it when it is right that the code does not compile and Cargo has
/// not been asked yet.
fn judge_one(ctx: &Context, judges: &Judges, case: &Case, results: &Results) -> Option<Refused> {
    if ctx.cancel.is_cancelled() {
        return None;
    }
    let exercise = &case.exercise;
    let judge = &judges.usual;
    let Judged {
        mut outcome,
        source,
        codes,
        verdict,
    } = match &case.what {
        What::Starts => as_declared(ctx, judge, exercise),
        What::Solution => solved(ctx, judge, exercise),
        What::Wrong(file) => refused(ctx, judge, exercise, file),
    };
    if let (Outcome::Passed, Some(verdict)) = (&outcome, verdict)
        && let Some(why) = replays::differ(ctx, judges, exercise, &source, verdict)
    {
        outcome = Outcome::Failed(why);
    }
    match codes {
        Some(codes) if outcome == Outcome::Passed && agreement::has_two_stages(exercise) => {
            Some(Refused {
                id: case.id.clone(),
                exercise: exercise.clone(),
                source,
                codes,
            })
        }
        _ => {
            results.report(&case.id, outcome);
            None
        }
    }
}
