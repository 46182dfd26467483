//! What the judge says of an exercise and its solution, against what they declare.

use std::fs;
use std::path::{Path, PathBuf};

use exercise::{Exercise, Judge, Kind, Outcome as Verdicts, Starts, Verdict};

use crate::context::Context;
use crate::inputs::files_below;
use crate::outcome::Outcome;
use crate::own_work::Texts;

/// What came of judging one text.
pub(super) struct Judged {
    pub outcome: Outcome,
    /// The texts judged, by their names relative to the exercise's folder.
    pub source: Texts,
    /// The errors, when it does not compile.
    pub codes: Option<Vec<String>>,
    /// The whole verdict, where there is one.
    pub verdict: Option<Verdict>,
}

impl Judged {
    pub(super) fn new(outcome: Outcome, source: Texts, verdict: Verdict) -> Judged {
        let refused = verdict.outcome == Verdicts::DoesNotCompile;
        Judged {
            outcome,
            source,
            codes: refused.then(|| error_codes(&verdict)),
            verdict: Some(verdict),
        }
    }

    pub(super) fn unread(what: String) -> Judged {
        Judged {
            outcome: Outcome::Failed(what),
            source: Texts::new(),
            codes: None,
            verdict: None,
        }
    }
}

/// Judges the exercise as it is on disk, or as it was shipped where a learner works on it.
pub(super) fn as_declared(ctx: &Context, judge: &Judge, exercise: &Exercise) -> Judged {
    let (verdict, source) = match ctx.own_work.shipped_texts(exercise) {
        Some(texts) => (
            judge.check_sources(exercise, texts, &ctx.cancel),
            texts.clone(),
        ),
        None => (
            judge.check(exercise, &ctx.cancel),
            own_texts(exercise, &exercise.dir),
        ),
    };
    Judged::new(starts(ctx, exercise, &verdict), source, verdict)
}

fn starts(ctx: &Context, exercise: &Exercise, verdict: &Verdict) -> Outcome {
    if let Verdicts::ToolFailed { reason } = &verdict.outcome {
        return tool_failed(reason);
    }
    let manifest = ctx.shown(&exercise.dir.join("Cargo.toml"));
    let declared = match &exercise.starts {
        Starts::Codes(codes) if exercise.kind == Kind::Refuse => {
            return misuse_codes(ctx, exercise, codes, verdict);
        }
        Starts::Codes(codes) => {
            let found = error_codes(verdict);
            if verdict.outcome == Verdicts::DoesNotCompile && found == *codes {
                return Outcome::Passed;
            }
            format!("refused with {}", codes.join(", "))
        }
        Starts::TestsFail => match &verdict.outcome {
            Verdicts::TestsFailed => return Outcome::Passed,
            Verdicts::NotRefused { .. } if exercise.kind == Kind::Refuse => return Outcome::Passed,
            _ => "tests fail".to_owned(),
        },
        Starts::Panics => match &verdict.outcome {
            Verdicts::Panicked => return Outcome::Passed,
            _ => "panics".to_owned(),
        },
        Starts::Passes => match &verdict.outcome {
            Verdicts::Passed => return Outcome::Passed,
            _ => "passes".to_owned(),
        },
    };
    Outcome::Failed(format!(
        "{manifest}: declared to start as \"{declared}\", but {}. Mend the exercise, or declare \
         what it is in `starts`.",
        in_words(ctx, exercise, verdict)
    ))
}

/// A misuse exercise starts with programs that are accepted, annotated with the declared codes.
fn misuse_codes(
    ctx: &Context,
    exercise: &Exercise,
    codes: &[String],
    verdict: &Verdict,
) -> Outcome {
    let mut annotated: Vec<String> = Vec::new();
    for file in programs(&exercise.dir.join("tests/refused")) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        for expected in compiler::annotations::read(&text).unwrap_or_default() {
            if !annotated.contains(&expected.code) {
                annotated.push(expected.code);
            }
        }
    }
    let mut declared = codes.to_vec();
    declared.sort();
    annotated.sort();
    let manifest = ctx.shown(&exercise.dir.join("Cargo.toml"));
    if annotated != declared {
        return Outcome::Failed(format!(
            "{manifest}: declares {}, but the programs in tests/refused are annotated with {}",
            codes.join(", "),
            annotated.join(", ")
        ));
    }
    match verdict.outcome {
        Verdicts::NotRefused { .. } => Outcome::Passed,
        _ => Outcome::Failed(format!(
            "{manifest}: as shipped the misuse must still be accepted, but {}",
            in_words(ctx, exercise, verdict)
        )),
    }
}

pub(super) fn error_codes(verdict: &Verdict) -> Vec<String> {
    let errors = verdict.diagnostics.iter().filter(|one| one.is_error());
    errors
        .map(|one| one.code.clone().unwrap_or_else(|| "no code".to_owned()))
        .collect()
}

/// The verdict in one sentence, with the messages and tests that led to it.
pub(super) fn in_words(ctx: &Context, exercise: &Exercise, verdict: &Verdict) -> String {
    let mut text = format!(
        "the judge says: {}",
        verdict.outcome.kind().replace('_', " ")
    );
    let codes = error_codes(verdict);
    if !codes.is_empty() {
        text.push_str(&format!(" ({})", codes.join(", ")));
    }
    match &verdict.outcome {
        Verdicts::NotAccepted { reason }
        | Verdicts::EndedEarly { reason }
        | Verdicts::Unreadable { reason }
        | Verdicts::ToolFailed { reason } => text.push_str(&format!(": {reason}")),
        Verdicts::NotRefused { accepted } => text.push_str(&format!(": {}", accepted.join("; "))),
        Verdicts::LimitExceeded { detail, .. } => text.push_str(&format!(": {detail}")),
        _ => {}
    }
    for error in verdict
        .diagnostics
        .iter()
        .filter(|one| one.is_error())
        .take(3)
    {
        if let Some(rendered) = &error.rendered {
            text.push_str(&format!("\n{}", rendered.trim_end()));
        }
    }
    for test in verdict.tests.iter().filter(|test| test.message.is_some()) {
        let message = test.message.as_deref().unwrap_or_default();
        text.push_str(&format!("\n{}: {message}", test.name));
        for (side, value) in [("left", &test.left), ("right", &test.right)] {
            if let Some(value) = value {
                text.push_str(&format!("\n  {side}: {value}"));
            }
        }
    }
    text.replace(&*ctx.root.to_string_lossy(), "")
        .replace(&*exercise.dir.to_string_lossy(), "")
}

pub(super) fn tool_failed(reason: &str) -> Outcome {
    Outcome::CouldNotProve(format!("the judge could not do its work: {reason}"))
}

/// The programs in a folder, by name.
pub(super) fn programs(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|ending| ending == "rs" || ending == "py")
        })
        .collect();
    files.sort();
    files
}

/// The files in `dir` that stand for those the learner edits; what cannot be read is left out.
pub(in crate::groups) fn own_texts(exercise: &Exercise, dir: &Path) -> Texts {
    let mut texts = Texts::new();
    for file in files_below(dir) {
        let inside = file.strip_prefix(dir).unwrap_or(&file);
        let name = inside.display().to_string().replace('\\', "/");
        if exercise.is_own(&name)
            && let Ok(text) = fs::read_to_string(&file)
        {
            texts.insert(name, text);
        }
    }
    texts
}

/// Judges the solution.
pub(super) fn solved(ctx: &Context, judge: &Judge, exercise: &Exercise) -> Judged {
    let main = exercise.source_name();
    let shown = ctx.shown(&exercise.solution_dir().join(&main));
    let source = own_texts(exercise, &exercise.solution_dir());
    if !source.contains_key(&main) {
        return Judged::unread(format!("{shown} cannot be read"));
    }
    let verdict = judge.check_sources(exercise, &source, &ctx.cancel);
    let outcome = match &verdict.outcome {
        Verdicts::Passed => Outcome::Passed,
        Verdicts::ToolFailed { reason } => tool_failed(reason),
        _ => Outcome::Failed(format!(
            "{shown}: the solution is not accepted; {}",
            in_words(ctx, exercise, &verdict)
        )),
    };
    Judged::new(outcome, source, verdict)
}
