//! Builds that the judge makes without Cargo end as Cargo's own do.
//!
//! Where only the learner's text changed since Cargo built an exercise, the judge repeats Cargo's
//! calls of the compiler. So each text is judged once in that way and once by a judge that asks
//! Cargo, and both must tell the learner the same.

use std::fs;

use exercise::{Exercise, Judge, JudgeOptions, Kind, Outcome as Verdicts, Verdict};

use super::agreement::has_two_stages;
use super::judged::own_texts;
use crate::context::Context;
use crate::inputs::files_below;
use crate::own_work::Texts;

/// A wrong answer whose threads race may end in another way the next time. What a build left out is
/// missing each time. Where one build ends in several ways, or threads are started, only whether the
/// text is accepted is compared then.
const ROUNDS: usize = 3;

/// The judge that learners meet, and one that never repeats what Cargo did.
pub(super) struct Judges {
    pub usual: Judge,
    by_cargo: Judge,
}

impl Judges {
    pub(super) fn new(ctx: &Context) -> Judges {
        let options = JudgeOptions {
            use_memory: false,
            lints: false,
            target_dir: Some(ctx.target.clone()),
            ..JudgeOptions::default()
        };
        let by_cargo = JudgeOptions {
            replay: false,
            target_dir: Some(ctx.target.join("proof").join("by_cargo")),
            ..options.clone()
        };
        Judges {
            usual: Judge::new(ctx.course(), options),
            by_cargo: Judge::new(ctx.course(), by_cargo),
        }
    }
}

/// How the two differ about this text, of which the usual judge says `verdict`.
pub(super) fn differ(
    ctx: &Context,
    judges: &Judges,
    exercise: &Exercise,
    source: &Texts,
    verdict: Verdict,
) -> Option<String> {
    // Misuse programs and dependencies always go to Cargo, and so does all on Windows.
    if !cfg!(unix) || exercise.kind == Kind::Refuse || !has_two_stages(exercise) {
        return None;
    }
    let again = |texts: &Texts| judges.usual.check_sources(exercise, texts, &ctx.cancel);
    let mut replayed = verdict;
    if !replayed.replayed {
        replayed = again(source);
    }
    if !replayed.replayed {
        // Nothing to repeat yet: what compiles leaves something.
        again(&own_texts(exercise, &exercise.solution_dir()));
        replayed = again(source);
    }
    let mut ours = Vec::new();
    let mut cargos = Vec::new();
    for round in 0..ROUNDS {
        if round > 0 {
            replayed = again(source);
        }
        let by_cargo = judges.by_cargo.check_sources(exercise, source, &ctx.cancel);
        if ctx.cancel.is_cancelled() {
            return None;
        }
        if !replayed.replayed {
            return Some(String::from(
                "the judge asks Cargo for each build of this text, where it should repeat what \
                 Cargo did before. This is a defect of the judge.",
            ));
        }
        ours.push((replayed.passed(), told(&replayed)));
        cargos.push((by_cargo.passed(), told(&by_cargo)));
        if ours.iter().any(|one| cargos.contains(one)) {
            return None;
        }
    }
    let varies = |verdicts: &[(bool, String)]| verdicts.iter().any(|one| *one != verdicts[0]);
    let races = varies(&ours) || varies(&cargos) || starts_threads(exercise, source);
    let accepted = |verdicts: &[(bool, String)]| verdicts.iter().any(|(passed, _)| *passed);
    if races && accepted(&ours) == accepted(&cargos) {
        return None;
    }
    Some(format!(
        "the judge's own build of this text and Cargo's do not end alike. This is a defect of \
         the judge.\nThe judge's: {}\nCargo's: {}",
        ours[0].1, cargos[0].1
    ))
}

/// Whether the text or the tests of the exercise start threads.
fn starts_threads(exercise: &Exercise, source: &Texts) -> bool {
    let tests = files_below(&exercise.dir.join("tests")).into_iter();
    let tests = tests.filter_map(|file| fs::read_to_string(file).ok());
    let mut texts = source.values().cloned().chain(tests);
    texts.any(|text| text.contains("thread::"))
}

/// What the learner is told, without what differs from run to run.
fn told(verdict: &Verdict) -> String {
    let errors = verdict.diagnostics.iter().filter(|one| one.is_error());
    let errors: Vec<_> = errors
        .map(|one| {
            let place = one.primary().map(|at| (&at.file, at.line_start));
            (&one.code, &one.message, place)
        })
        .collect();
    let tests = verdict.tests.iter();
    let mut tests: Vec<_> = tests
        .map(|test| {
            // What the code gave may differ each time: a HashMap has no order.
            let gave = test.left.is_some();
            let right = &test.right;
            (
                &test.target,
                &test.name,
                test.state,
                gave,
                right,
                &test.location,
            )
        })
        .collect();
    // They run side by side and end in any order.
    tests.sort_by_key(|(target, name, ..)| (*target, *name));
    let outcome = match &verdict.outcome {
        Verdicts::TimedOut { .. } => String::from("timed out"),
        other => format!("{other:?}"),
    };
    format!("{outcome} {errors:#?} {tests:#?}")
}
