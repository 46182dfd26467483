//! The right answer of every question follows from what its programs do.
//!
//! Every program of a quiz is compiled and run. A choice is right when all it claims is so; exactly
//! one choice of a question may be. What the programs did is recorded beside the quiz for the pages.

mod balance;
mod run;

use std::path::PathBuf;
use std::sync::Arc;

use exercise::quiz::{Outcome as Did, Program, Question, Quiz, Record};

use crate::context::Context;
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};
pub(crate) use run::Seen;

const BLESS: &str = "If that is meant: `cargo course bless --only quizzes`.";

/// One batch: the programs of all quizzes are run side by side.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let quizzes: Vec<Quiz> = all(ctx).cloned().collect();
    if quizzes.is_empty() {
        return Vec::new();
    }
    let proofs = quizzes.iter().map(|quiz| proof(ctx, quiz)).collect();
    let balance = balance(ctx, &quizzes);
    let ctx = ctx.clone();
    vec![
        balance,
        Batch::new(Lane::Light, proofs, move |wanted, results| {
            let quizzes: Vec<&Quiz> = quizzes.iter().filter(|one| wanted.has(&id(one))).collect();
            let seen = Seen::of(&ctx, &quizzes);
            for quiz in quizzes {
                results.report(&id(quiz), prove(&ctx, quiz, &seen));
            }
        }),
    ]
}

/// One proof about all questions together.
fn balance(ctx: &Arc<Context>, quizzes: &[Quiz]) -> Batch {
    let inputs = quizzes.iter().fold(ctx.inputs(), |inputs, quiz| {
        inputs.paths([quiz.file.clone(), quiz.folder(), quiz.recorded()])
    });
    let proof = Proof::new("quizzes/balance", inputs);
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let quizzes: Vec<&Quiz> = all(&ctx).collect();
        Ok(Outcome::from_findings(balance::tendencies(&ctx, &quizzes)))
    })
}

/// The quizzes of the course.
pub(crate) fn all(ctx: &Context) -> impl Iterator<Item = &Quiz> {
    ctx.book.topics.iter().flat_map(|topic| &topic.quizzes)
}

/// The name of a quiz's proof.
pub(crate) fn id(quiz: &Quiz) -> String {
    format!("quizzes/{}", quiz.id())
}

fn proof(ctx: &Context, quiz: &Quiz) -> Proof {
    let inputs = ctx.inputs_with_python().paths([
        quiz.file.clone(),
        quiz.folder(),
        quiz.recorded(),
        PathBuf::from("crates/topics/recorded-by.txt"),
    ]);
    Proof::new(id(quiz), inputs)
}

/// A record of what the programs did; everything that keeps a question from being asked instead.
pub(crate) fn record(ctx: &Context, quiz: &Quiz, seen: &Seen) -> Result<Record, Vec<String>> {
    let mut record = Record::new(ctx.rustc_release(), &python(ctx));
    let mut findings = Vec::new();
    for question in &quiz.questions {
        let place = format!(
            "{}:{}: question `{}`",
            ctx.shown(&quiz.file),
            question.line,
            question.id
        );
        let mut whole = true;
        for program in &question.programs {
            match seen.outcome(quiz, &question.id, &program.name) {
                Some(outcome) => record.note(question, program, outcome.clone()),
                None => {
                    whole = false;
                    let why = seen.trouble(quiz, &question.id, &program.name);
                    findings.push(format!("{place}: {}", why.unwrap_or("was not run")));
                }
            }
        }
        if whole
            && let Err(flaws) = question.judge(|program| seen.outcome(quiz, &question.id, program))
        {
            findings.extend(flaws.into_iter().map(|flaw| format!("{place}: {flaw}")));
        }
    }
    match findings.is_empty() {
        true => Ok(record),
        false => Err(findings),
    }
}

/// For each question the option that came out right: the author reads whether it is the one meant.
pub(crate) fn answers(quiz: &Quiz, record: &Record) -> String {
    let mut text = String::new();
    for question in &quiz.questions {
        let Ok(judged) = question.judge(|program| record.of(question, program)) else {
            continue;
        };
        let Some(choice) = question.choices.get(judged.right) else {
            continue;
        };
        let says = match (&choice.says, &choice.program) {
            (Some(says), _) => says.clone(),
            (None, Some(program)) => program.clone(),
            (None, None) => {
                let claims = choice.claims.iter().map(|claim| claim.what.to_string());
                claims.collect::<Vec<_>>().join("; ").replace('\n', " ⏎ ")
            }
        };
        text.push_str(&format!(
            "{}: option {} of {} is right: {says}\n",
            question.id,
            judged.right + 1,
            question.choices.len()
        ));
    }
    text
}

/// The interpreter's version as far as its messages depend on it: `3.13`.
fn python(ctx: &Context) -> String {
    let version = ctx
        .python
        .as_ref()
        .map_or("none", |python| python.version());
    let mut parts = version.split('.');
    match (parts.next(), parts.next()) {
        (Some(major), Some(minor)) => format!("{major}.{minor}"),
        _ => version.to_owned(),
    }
}

fn prove(ctx: &Context, quiz: &Quiz, seen: &Seen) -> Outcome {
    let mut programs = quiz.questions.iter().flat_map(|one| &one.programs);
    if let Err(why) = &ctx.python
        && programs.any(Program::is_python)
    {
        return Outcome::CouldNotProve(why.clone());
    }
    let now = match record(ctx, quiz, seen) {
        Ok(now) => now,
        Err(findings) => return Outcome::from_findings(findings),
    };
    let file = ctx.shown(&quiz.recorded());
    let recorded = match Record::read(quiz) {
        Ok(recorded) => recorded,
        Err(why) => {
            return Outcome::Failed(format!(
                "{}: {why}; `cargo course bless --only {}` records it",
                ctx.shown(&quiz.file),
                id(quiz)
            ));
        }
    };
    if !recorded.fits(quiz) {
        return Outcome::Failed(format!(
            "{file}: is not about the programs as they are now; `cargo course bless --only {}` \
             records anew",
            id(quiz)
        ));
    }
    let mut findings = Vec::new();
    for question in &quiz.questions {
        for program in &question.programs {
            findings.extend(
                change(question, program, &recorded, &now).map(|what| {
                    format!("{file}: {}/{}: {what}. {BLESS}", question.id, program.name)
                }),
            );
        }
    }
    Outcome::from_findings(findings)
}

/// How what a program does now differs from the record. Wordings are compared between the same
/// versions of compiler and interpreter alone.
fn change(question: &Question, program: &Program, then: &Record, now: &Record) -> Option<String> {
    let (before, after) = (
        then.of(question, &program.name)?,
        now.of(question, &program.name)?,
    );
    let same_words = match program.is_python() {
        true => then.python == now.python,
        false => then.rustc == now.rustc,
    };
    let same = match same_words {
        true => before == after,
        false => before.is_like(after),
    };
    if same {
        return None;
    }
    let whole = |did: &Did| match did {
        Did::Refused { message, .. } => message.clone(),
        Did::Ran { printed, .. } => format!("{printed}\n{}", did.in_words()),
    };
    Some(format!(
        "does something else than recorded (- recorded, + now)\n{}",
        diff(&whole(before), &whole(after))
    ))
}
