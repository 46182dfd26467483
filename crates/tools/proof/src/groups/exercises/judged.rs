//! What the judge says of an exercise, its solution and its wrong answers, against what they declare.

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
    fn new(outcome: Outcome, source: Texts, verdict: Verdict) -> Judged {
        let refused = verdict.outcome == Verdicts::DoesNotCompile;
        Judged {
            outcome,
            source,
            codes: refused.then(|| error_codes(&verdict)),
            verdict: Some(verdict),
        }
    }

    fn unread(what: String) -> Judged {
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

fn error_codes(verdict: &Verdict) -> Vec<String> {
    let errors = verdict.diagnostics.iter().filter(|one| one.is_error());
    errors
        .map(|one| one.code.clone().unwrap_or_else(|| "no code".to_owned()))
        .collect()
}

/// The verdict in one sentence, with the messages and tests that led to it.
fn in_words(ctx: &Context, exercise: &Exercise, verdict: &Verdict) -> String {
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

fn tool_failed(reason: &str) -> Outcome {
    Outcome::CouldNotProve(format!("the judge could not do its work: {reason}"))
}

/// The wrong answers of an exercise, by name: files that stand for the one the learner edits first,
/// and folders that hold several of the learner's files.
pub(in crate::groups) fn wrong_answers(exercise: &Exercise) -> Vec<PathBuf> {
    let folder = exercise.dir.join("wrong");
    let mut answers = programs(&folder);
    if let Ok(entries) = fs::read_dir(&folder) {
        let paths = entries.flatten().map(|entry| entry.path());
        answers.extend(paths.filter(|path| path.join(exercise.source_name()).is_file()));
    }
    answers.sort();
    answers
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

/// How a wrong answer says it must be refused.
#[derive(Debug, PartialEq, Eq)]
enum Expect {
    Anything,
    Codes(Vec<String>),
    Kind(&'static str),
}

fn expectation(source: &str) -> Result<Expect, String> {
    let mut lines = source.lines().map(|line| {
        let line = line.trim();
        line.strip_prefix("//")
            .or(line.strip_prefix('#'))
            .unwrap_or(line)
    });
    let reason = lines
        .next()
        .and_then(|line| line.trim_start_matches('!').trim().strip_prefix("wrong:"));
    if reason.is_none_or(|reason| reason.trim().is_empty()) {
        return Err(
            "the first line does not say why the answer is wrong; write `//! wrong: REASON`".into(),
        );
    }
    let Some(expect) = lines
        .next()
        .and_then(|line| line.trim_start().strip_prefix('~'))
        .and_then(|line| line.trim().strip_prefix("expect:"))
    else {
        return Ok(Expect::Anything);
    };
    let expect = expect.trim();
    let kinds = [
        ("tests fail", "tests_failed"),
        ("panics", "panicked"),
        ("not accepted", "not_accepted"),
        ("not refused", "not_refused"),
        ("times out", "timed_out"),
        ("ends early", "ended_early"),
    ];
    if let Some((_, kind)) = kinds.iter().find(|(words, _)| *words == expect) {
        return Ok(Expect::Kind(kind));
    }
    let mut codes: Vec<String> = expect
        .split([',', ' '])
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect();
    codes.dedup();
    match !codes.is_empty() && codes.iter().all(|code| exercise::is_code(code)) {
        true => Ok(Expect::Codes(codes)),
        false => Err(format!(
            "`//~ expect: {expect}` is neither an error code nor one of {}",
            kinds.map(|(words, _)| format!("\"{words}\"")).join(", ")
        )),
    }
}

/// Judges a wrong answer.
pub(super) fn refused(ctx: &Context, judge: &Judge, exercise: &Exercise, file: &Path) -> Judged {
    let shown = ctx.shown(file);
    let main = exercise.source_name();
    // What the answer does not change is as shipped.
    let mut texts = match ctx.own_work.shipped_texts(exercise) {
        Some(texts) => texts.clone(),
        None => own_texts(exercise, &exercise.dir),
    };
    let source = if file.is_dir() {
        texts.extend(own_texts(exercise, file));
        texts.get(&main).cloned().unwrap_or_default()
    } else {
        match fs::read_to_string(file) {
            Ok(source) => source,
            Err(error) => return Judged::unread(format!("{shown} cannot be read: {error}")),
        }
    };
    texts.insert(main, source.clone());
    let expect = match expectation(&source) {
        Ok(expect) => expect,
        Err(what) => return Judged::unread(format!("{shown}: {what}")),
    };
    let verdict = judge.check_sources(exercise, &texts, &ctx.cancel);
    let outcome = match as_expected(&verdict, &expect) {
        Ok(outcome) => outcome,
        Err(expected) => Outcome::Failed(format!(
            "{shown}: expected {expected}, but {}",
            in_words(ctx, exercise, &verdict)
        )),
    };
    let outcome = match outcome {
        Outcome::Failed(what) if verdict.passed() => Outcome::Failed(format!("{shown}: {what}")),
        other => other,
    };
    Judged::new(outcome, texts, verdict)
}

/// The error says in words what was expected instead.
fn as_expected(verdict: &Verdict, expect: &Expect) -> Result<Outcome, String> {
    match (&verdict.outcome, expect) {
        (Verdicts::ToolFailed { reason }, _) => Ok(tool_failed(reason)),
        (Verdicts::Passed, _) => Ok(Outcome::Failed(
            "this wrong answer is accepted. Make the tests see the difference, or declare what \
             the task forbids in `forbid`."
                .to_owned(),
        )),
        (Verdicts::Unreadable { .. } | Verdicts::Cancelled, _) => Err("an answer".to_owned()),
        (_, Expect::Anything) => Ok(Outcome::Passed),
        (outcome, Expect::Codes(codes)) => {
            let mut found = error_codes(verdict);
            found.dedup();
            match *outcome == Verdicts::DoesNotCompile && found == *codes {
                true => Ok(Outcome::Passed),
                false => Err(codes.join(", ")),
            }
        }
        (outcome, Expect::Kind(kind)) if outcome.kind() == *kind => Ok(Outcome::Passed),
        (_, Expect::Kind(kind)) => Err(format!("\"{}\"", kind.replace('_', " "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_answer_says_why_and_how_it_is_refused() {
        let read = |line: &str| expectation(&format!("//! wrong: it copies\n{line}\n"));
        assert_eq!(read("fn a() {}"), Ok(Expect::Anything));
        assert_eq!(
            read("//~ expect: E0308, E0382"),
            Ok(Expect::Codes(vec!["E0308".into(), "E0382".into()]))
        );
        assert_eq!(
            read("//~ expect: tests fail"),
            Ok(Expect::Kind("tests_failed"))
        );
        assert_eq!(
            read("//~ expect: not accepted"),
            Ok(Expect::Kind("not_accepted"))
        );
        assert_eq!(
            read("//~ expect: unused_must_use"),
            Ok(Expect::Codes(vec!["unused_must_use".into()]))
        );
        assert!(read("//~ expect: E38").is_err());
        assert!(read("//~ expect: magic").is_err());
        assert!(expectation("fn a() {}").is_err());
        assert!(expectation("//! wrong:\n").is_err());
        assert_eq!(expectation("# wrong: it copies"), Ok(Expect::Anything));
    }
}
