//! Wrong answers: each says why it is wrong, and is refused as it says.

use std::fs;
use std::path::{Path, PathBuf};

use exercise::{Exercise, Judge, Outcome as Verdicts, Verdict};

use super::judged::{Judged, error_codes, in_words, own_texts, tool_failed};
use crate::context::Context;
use crate::outcome::Outcome;

/// The wrong answers of an exercise, by name: files that stand for the one the learner edits first,
/// and folders that hold several of the learner's files.
pub(in crate::groups) fn wrong_answers(exercise: &Exercise) -> Vec<PathBuf> {
    let folder = exercise.dir.join("wrong");
    let Ok(entries) = fs::read_dir(&folder) else {
        return Vec::new();
    };
    let main = exercise.source_name();
    let ending = Path::new(&main).extension();
    let is_answer = |path: &PathBuf| match path.is_dir() {
        true => !own_texts(exercise, path).is_empty(),
        false => path.extension() == ending,
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let mut answers: Vec<PathBuf> = paths.filter(is_answer).collect();
    answers.sort();
    answers
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
        let changed = own_texts(exercise, file);
        // The file to edit first says why, or the only one that is changed does.
        let says = changed.get(&main).or(changed.values().next());
        let source = says.cloned().unwrap_or_default();
        texts.extend(changed);
        source
    } else {
        match fs::read_to_string(file) {
            Ok(source) => {
                texts.insert(main, source.clone());
                source
            }
            Err(error) => return Judged::unread(format!("{shown} cannot be read: {error}")),
        }
    };
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
