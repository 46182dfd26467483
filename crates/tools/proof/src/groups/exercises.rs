//! Every exercise starts as declared, its solution passes, its wrong answers are refused: all by
//! the judge that learners meet.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use exercise::{Exercise, Judge, JudgeOptions, Kind, Outcome as Verdicts, Starts, Verdict};

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};
use crate::workspace::{Made, Part, messages_about, read_build};

/// Per exercise: `…/starts`, `…/solution`, `…/wrong/NAME`; and every solution as its own package.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let mut batches = vec![starts(ctx)];
    let judge = Arc::new(judge(ctx));
    for exercise in sound(ctx) {
        batches.push(answers(ctx, &judge, exercise));
    }
    batches.extend(solution_packages(ctx));
    batches
}

/// Exercises whose manifest can be read; the others fail in `manifests`.
fn sound(ctx: &Context) -> Vec<Exercise> {
    let all = ctx.course().exercises();
    all.filter(|one| one.problem.is_none()).cloned().collect()
}

fn judge(ctx: &Context) -> Judge {
    Judge::new(
        ctx.course(),
        JudgeOptions {
            use_memory: false,
            lints: false,
            ..JudgeOptions::default()
        },
    )
}

fn id(exercise: &Exercise) -> String {
    let topic = exercise.dir.parent().and_then(Path::file_name);
    let topic = topic.unwrap_or_default().to_string_lossy();
    format!("exercises/{topic}/{}", exercise.folder())
}

fn proof(ctx: &Context, exercise: &Exercise, what: &str) -> Proof {
    let record = exercise.dir.parent().map(|dir| dir.join("shipped.json"));
    let inputs = ctx
        .inputs_with_python()
        .path(exercise.dir.clone())
        .path(exercise.solution_dir())
        .paths(record);
    Proof::new(format!("{}/{what}", id(exercise)), inputs)
}

/// All exercises as they are on disk, judged with one Cargo call.
fn starts(ctx: &Arc<Context>) -> Batch {
    let exercises = sound(ctx);
    let proofs = exercises
        .iter()
        .map(|exercise| proof(ctx, exercise, "starts"))
        .collect();
    let ctx = ctx.clone();
    Batch::new(Lane::Judge, proofs, move |wanted, results| {
        let wanted: Vec<&Exercise> = exercises
            .iter()
            .filter(|exercise| wanted.has(&format!("{}/starts", id(exercise))))
            .collect();
        judge(&ctx).check_all(&wanted, &ctx.cancel, &mut |exercise, verdict| {
            let outcome = as_declared(&ctx, exercise, verdict);
            results.report(&format!("{}/starts", id(exercise)), outcome);
        });
    })
}

fn as_declared(ctx: &Context, exercise: &Exercise, verdict: &Verdict) -> Outcome {
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

/// The solution and the wrong answers of one exercise.
fn answers(ctx: &Arc<Context>, judge: &Arc<Judge>, exercise: Exercise) -> Batch {
    let wrong = programs(&exercise.dir.join("wrong"));
    let mut proofs = vec![proof(ctx, &exercise, "solution")];
    proofs.extend(
        wrong
            .iter()
            .map(|file| proof(ctx, &exercise, &wrong_name(file))),
    );
    let (ctx, judge) = (ctx.clone(), judge.clone());
    Batch::new(Lane::Judge, proofs, move |wanted, results| {
        let name = format!("{}/solution", id(&exercise));
        if wanted.has(&name) {
            results.report(&name, solved(&ctx, &judge, &exercise));
        }
        for file in &wrong {
            let name = format!("{}/{}", id(&exercise), wrong_name(file));
            if wanted.has(&name) && !ctx.cancel.is_cancelled() {
                results.report(&name, refused(&ctx, &judge, &exercise, file));
            }
        }
    })
}

fn programs(folder: &Path) -> Vec<PathBuf> {
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

fn wrong_name(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    format!("wrong/{stem}")
}

fn solved(ctx: &Context, judge: &Judge, exercise: &Exercise) -> Outcome {
    let inside = exercise.source();
    let inside = inside.strip_prefix(&exercise.dir).unwrap_or(&inside);
    let file = exercise.solution_dir().join(inside);
    let shown = ctx.shown(&file);
    let source = match fs::read_to_string(&file) {
        Ok(source) => source,
        Err(error) => {
            return Outcome::Failed(format!("{shown} cannot be read: {error}"));
        }
    };
    let verdict = judge.check_source(exercise, &source, &ctx.cancel);
    match &verdict.outcome {
        Verdicts::Passed => Outcome::Passed,
        Verdicts::ToolFailed { reason } => tool_failed(reason),
        _ => Outcome::Failed(format!(
            "{shown}: the solution is not accepted; {}",
            in_words(ctx, exercise, &verdict)
        )),
    }
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
    let codes: Vec<String> = expect
        .split([',', ' '])
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect();
    let numbered = |code: &String| {
        code.len() == 5 && code.starts_with('E') && code[1..].bytes().all(|c| c.is_ascii_digit())
    };
    match !codes.is_empty() && codes.iter().all(numbered) {
        true => Ok(Expect::Codes(codes)),
        false => Err(format!(
            "`//~ expect: {expect}` is neither an error code nor one of {}",
            kinds.map(|(words, _)| format!("\"{words}\"")).join(", ")
        )),
    }
}

fn refused(ctx: &Context, judge: &Judge, exercise: &Exercise, file: &Path) -> Outcome {
    let shown = ctx.shown(file);
    let fail = |what: String| Outcome::Failed(format!("{shown}: {what}"));
    let source = match fs::read_to_string(file) {
        Ok(source) => source,
        Err(error) => return fail(format!("cannot be read: {error}")),
    };
    let expect = match expectation(&source) {
        Ok(expect) => expect,
        Err(what) => return fail(what),
    };
    let verdict = judge.check_source(exercise, &source, &ctx.cancel);
    let said = || in_words(ctx, exercise, &verdict);
    match (&verdict.outcome, &expect) {
        (Verdicts::ToolFailed { reason }, _) => tool_failed(reason),
        (Verdicts::Passed, _) => fail(
            "this wrong answer is accepted. Make the tests see the difference, or declare what \
             the task forbids in `forbid`."
                .into(),
        ),
        (Verdicts::Unreadable { .. } | Verdicts::Cancelled, _) => fail(said()),
        (_, Expect::Anything) => Outcome::Passed,
        (Verdicts::DoesNotCompile, Expect::Codes(codes)) => {
            let mut found = error_codes(&verdict);
            found.dedup();
            let mut codes = codes.clone();
            codes.dedup();
            match found == codes {
                true => Outcome::Passed,
                false => fail(format!("expected {}, but {}", codes.join(", "), said())),
            }
        }
        (outcome, Expect::Kind(kind)) if outcome.kind() == *kind => Outcome::Passed,
        (_, Expect::Codes(codes)) => fail(format!("expected {}, but {}", codes.join(", "), said())),
        (_, Expect::Kind(kind)) => fail(format!(
            "expected \"{}\", but {}",
            kind.replace('_', " "),
            said()
        )),
    }
}

/// Every solution as a package of its own, built by one Cargo call and run side by side.
fn solution_packages(ctx: &Arc<Context>) -> Option<Batch> {
    let packages: Vec<_> = ctx.workspace.of(Part::Solution).cloned().collect();
    if packages.is_empty() {
        return None;
    }
    let proofs = packages
        .iter()
        .map(|package| {
            let inputs = ctx
                .inputs_with_python()
                .path(package.dir.clone())
                .path(exercise_of(ctx, &package.dir));
            Proof::new(ctx.shown(&package.dir), inputs)
        })
        .collect();
    let ctx = ctx.clone();
    Some(Batch::new(Lane::Course, proofs, move |wanted, results| {
        let packages: Vec<_> = packages
            .iter()
            .filter(|package| wanted.has(&ctx.shown(&package.dir)))
            .collect();
        let mut command = ctx.cargo("test", &ctx.target).args([
            "--no-run",
            "--keep-going",
            "--message-format=json",
        ]);
        for package in &packages {
            command = command.args(["-p", &package.name]);
        }
        let ran = match ctx.run(command) {
            Ok(ran) => ran,
            Err(error) => {
                for package in packages {
                    let outcome = Outcome::Failed(format!("{error:#}"));
                    results.report(&ctx.shown(&package.dir), outcome);
                }
                return;
            }
        };
        let mut made: BTreeMap<PathBuf, Vec<Made>> = BTreeMap::new();
        for one in read_build(&ran) {
            made.entry(one.dir.clone()).or_default().push(one);
        }
        let none = Vec::new();
        ctx.parallel(&packages, |package| {
            let made = made.get(&package.dir).unwrap_or(&none);
            let outcome = match made.iter().any(|one| one.refused) || made.is_empty() {
                true => Outcome::Failed(format!(
                    "the solution does not compile\n{}",
                    messages_about(made, &package.dir, &ran)
                )),
                false => Outcome::from_result(run_tests(&ctx, &package.dir, made)),
            };
            results.report(&ctx.shown(&package.dir), outcome);
        });
    }))
}

fn exercise_of(ctx: &Context, solution: &Path) -> PathBuf {
    match solution.strip_prefix(ctx.root.join("solutions")) {
        Ok(inside) => ctx.root.join("exercises").join(inside),
        Err(_) => solution.to_owned(),
    }
}

fn run_tests(ctx: &Context, dir: &Path, made: &[Made]) -> anyhow::Result<Outcome> {
    const LONGEST: std::time::Duration = std::time::Duration::from_secs(120);
    let mut findings = Vec::new();
    let mut ran_one = false;
    for one in made.iter().filter(|one| one.kind == "test") {
        let Some(program) = &one.program else {
            continue;
        };
        ran_one = true;
        // As `cargo test` runs it: in the package's folder, told where that is.
        let ran = ctx.run_within(
            sandbox::Command::new(program)
                .current_dir(dir)
                .env("CARGO_MANIFEST_DIR", dir),
            LONGEST,
        )?;
        if !ran.success() {
            findings.push(format!(
                "the test `{}` of the solution {}\n{}",
                one.target,
                ran.ending,
                ran.tail(40)
            ));
        }
    }
    if !ran_one {
        findings.push("the solution has no test; name the exercise's tests by path".into());
    }
    Ok(Outcome::from_findings(findings))
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
        assert!(read("//~ expect: E38").is_err());
        assert!(read("//~ expect: magic").is_err());
        assert!(expectation("fn a() {}").is_err());
        assert!(expectation("//! wrong:\n").is_err());
        assert_eq!(expectation("# wrong: it copies"), Ok(Expect::Anything));
    }
}
