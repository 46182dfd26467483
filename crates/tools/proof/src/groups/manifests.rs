//! Every exercise is complete: its facts, its place, its files, its shipped state.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use exercise::{Course, Exercise, Shipped, Topic};
use serde_json::Value;
use toml::Table;

use crate::context::Context;
use crate::diff::diff;
use crate::engine::{Batch, Lane};
use crate::groups::exercises::wrong_answers;
use crate::outcome::{Outcome, Proof};

const MOST_MINUTES: u16 = 15;
const FEWEST_HINTS: usize = 3;
/// The tables of an exercise's manifest that the judge reads.
const JUDGED: [&str; 4] = ["package", "lib", "dependencies", "dev-dependencies"];

/// One proof per exercise, and for each topic its order and its shipped state.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let mut batches = vec![course(ctx)];
    for topic in ctx.course().topics() {
        let folder = name_of(&topic.dir);
        let exercises = ctx.inputs().paths(["exercises", "solutions"]);
        let order = exercises.clone().path("book/src/SUMMARY.md");
        batches.push(about(
            ctx,
            format!("manifests/{folder}"),
            order,
            topic,
            order_of,
        ));
        batches.push(about(
            ctx,
            format!("shipped/{folder}"),
            exercises.clone(),
            topic,
            shipped,
        ));
        for exercise in &topic.exercises {
            let id = format!("manifests/{folder}/{}", exercise.folder());
            let proof = Proof::new(id, exercises.clone().path("book/src"));
            let (ctx, exercise) = (ctx.clone(), exercise.clone());
            batches.push(Batch::single(Lane::Light, proof, move || {
                Ok(Outcome::from_findings(complete(&ctx, &exercise)))
            }));
        }
    }
    batches
}

fn about(
    ctx: &Arc<Context>,
    id: String,
    inputs: crate::inputs::Inputs,
    topic: &Topic,
    findings: fn(&Context, &Topic) -> Vec<String>,
) -> Batch {
    let (ctx, topic) = (ctx.clone(), topic.clone());
    Batch::single(Lane::Light, Proof::new(id, inputs), move || {
        Ok(Outcome::from_findings(findings(&ctx, &topic)))
    })
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The course as a whole: what cannot be read, and names that are not unique.
fn course(ctx: &Arc<Context>) -> Batch {
    let inputs = ctx.inputs().path("exercises");
    let ctx = ctx.clone();
    Batch::single(
        Lane::Light,
        Proof::new("manifests/course", inputs),
        move || {
            let mut findings = ctx.course().problems().to_vec();
            findings.extend(names_twice(ctx.course()));
            Ok(Outcome::from_findings(findings))
        },
    )
}

fn names_twice(course: &Course) -> Vec<String> {
    let mut owners: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for exercise in course.exercises() {
        for name in std::iter::once(&exercise.name).chain(&exercise.aliases) {
            owners.entry(name).or_default().push(exercise.id());
        }
    }
    let mut titles: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for exercise in course.exercises() {
        titles
            .entry(&exercise.title)
            .or_default()
            .push(exercise.id());
    }
    let twice = |what: &str, names: BTreeMap<&str, Vec<String>>| -> Vec<String> {
        names
            .into_iter()
            .filter(|(_, owners)| owners.len() > 1)
            .map(|(name, owners)| {
                format!(
                    "the {what} `{name}` belongs to {}; choose another",
                    owners.join(" and ")
                )
            })
            .collect()
    };
    let mut findings = twice("name", owners);
    findings.extend(twice("title", titles));
    findings
}

/// Numbers without gaps, pages in reading order, one checkpoint at the end.
fn order_of(ctx: &Context, topic: &Topic) -> Vec<String> {
    let mut findings = Vec::new();
    for (exercise, expected) in topic.exercises.iter().zip(1u8..) {
        if exercise.number != expected {
            findings.push(format!(
                "{}: the number is {:02}, expected {expected:02}; number the exercises from 01 \
                 without gaps",
                ctx.shown(&exercise.dir),
                exercise.number
            ));
            break;
        }
    }
    let mut last: Option<(usize, &Exercise)> = None;
    for exercise in &topic.exercises {
        let Some(place) = ctx
            .book
            .pages
            .iter()
            .position(|page| page.id == exercise.page)
        else {
            continue;
        };
        if let Some((before, earlier)) = last
            && place < before
        {
            findings.push(format!(
                "{}: its page `{}` is read before `{}`, the page of the earlier exercise {}; \
                 reorder the exercises",
                ctx.shown(&exercise.dir.join("Cargo.toml")),
                exercise.page,
                earlier.page,
                earlier.id()
            ));
        }
        last = Some((place, exercise));
    }
    let checkpoints: Vec<&Exercise> = topic
        .exercises
        .iter()
        .filter(|one| one.checkpoint())
        .collect();
    match checkpoints.as_slice() {
        [] => findings.push(format!(
            "{}: no exercise is the checkpoint; the last one declares `checkpoint = true`",
            ctx.shown(&topic.dir)
        )),
        [one] if topic.exercises.last().map(Exercise::id) == Some(one.id()) => {}
        [one] => findings.push(format!(
            "{}: the checkpoint is not the last exercise of its topic",
            ctx.shown(&one.dir)
        )),
        more => findings.push(format!(
            "{}: {} exercises are checkpoints; one is",
            ctx.shown(&topic.dir),
            more.len()
        )),
    }
    findings
}

/// What is recorded as shipped is what lies on disk, a learner's own work aside.
fn shipped(ctx: &Context, topic: &Topic) -> Vec<String> {
    let file = Shipped::path(topic);
    let shown = ctx.shown(&file);
    let advice = "An author runs `cargo course bless`; a learner's own work goes back with \
                  `cargo course reset`.";
    let now = match Shipped::generate(topic) {
        Ok(now) => now,
        Err(error) => return vec![format!("{}: {error}", ctx.shown(&topic.dir))],
    };
    let recorded = match fs::read_to_string(&file) {
        Ok(recorded) => recorded,
        Err(error) => return vec![format!("{shown} cannot be read: {error}. {advice}")],
    };
    if recorded == now {
        return Vec::new();
    }
    let (old, new) = (texts(&recorded), texts(&now));
    let mut changed: Vec<&String> = old.keys().chain(new.keys()).collect();
    changed.sort();
    changed.dedup();
    changed.retain(|name| {
        old.get(*name) != new.get(*name) && !ctx.own_work.holds(&topic.dir.join(name))
    });
    if changed.is_empty() && !ctx.own_work.is_empty() {
        return Vec::new();
    }
    let empty = String::new();
    let mut findings = vec![format!("{shown} is stale. {advice}")];
    for name in changed {
        findings.push(format!(
            "{name} (- as shipped, + on disk)\n{}",
            diff(
                old.get(name).unwrap_or(&empty),
                new.get(name).unwrap_or(&empty)
            )
        ));
    }
    findings
}

/// The files of a shipped state, by `NN_name/path`; empty when it cannot be read as such.
pub(crate) fn texts(json: &str) -> BTreeMap<String, String> {
    let value: Value = serde_json::from_str(json).unwrap_or_default();
    let exercises = value["exercises"].as_object().cloned().unwrap_or_default();
    let mut texts = BTreeMap::new();
    for (exercise, files) in exercises {
        for (file, text) in files.as_object().cloned().unwrap_or_default() {
            let text = text.as_str().unwrap_or_default().to_owned();
            texts.insert(format!("{exercise}/{file}"), text);
        }
    }
    texts
}

/// The facts and files of one exercise.
fn complete(ctx: &Context, exercise: &Exercise) -> Vec<String> {
    let manifest = ctx.shown(&exercise.dir.join("Cargo.toml"));
    if let Some(problem) = &exercise.problem {
        return vec![problem.clone()];
    }
    let mut findings = Vec::new();
    let mut say = |what: String| findings.push(format!("{manifest}: {what}"));
    let folder = exercise.folder();
    let short = folder.split_once('_').map_or("", |(_, name)| name);
    if short != exercise.name {
        say(format!(
            "the package is called `{}`, its folder `{folder}`; the folder is the number and the \
             package's name",
            exercise.name
        ));
    }
    if !(1..=MOST_MINUTES).contains(&exercise.minutes) {
        say(format!(
            "minutes = {}; an exercise takes 1 to {MOST_MINUTES} minutes, otherwise split it",
            exercise.minutes
        ));
    }
    if exercise.hints.len() < FEWEST_HINTS {
        say(format!(
            "{} hints; at least {FEWEST_HINTS} are needed: a question, the concept with its page, \
             nearly the code",
            exercise.hints.len()
        ));
    }
    if ctx.book.page(&exercise.page).is_none() {
        say(format!(
            "page = \"{}\" is no page of the book",
            exercise.page
        ));
    }
    if exercise.task().trim().is_empty() {
        say(format!(
            "the task is missing: the comment at the top of {}",
            exercise.source_name()
        ));
    }
    if wrong_answers(exercise).is_empty() {
        let main = exercise.source_name();
        let ending = main.rsplit_once('.').map_or("rs", |(_, ending)| ending);
        say(format!(
            "no wrong answer; add wrong/WHAT_PEOPLE_DO.{ending} with the answer people give"
        ));
    }
    let text = fs::read_to_string(exercise.dir.join("Cargo.toml")).unwrap_or_default();
    let table: Table = text.parse().unwrap_or_default();
    for part in table.keys().filter(|part| !JUDGED.contains(&part.as_str())) {
        say(format!(
            "[{part}] means nothing to the judge, which reads [{}] alone. Leave it out; a lint of one \
             exercise's own stands in its source, as `#![deny(…)]`",
            JUDGED.join("], [")
        ));
    }
    let of_rust = test_targets(&exercise.dir);
    if let (true, Some(test)) = (exercise.needs_python_tools(), of_rust.first()) {
        say(format!(
            "pytest judges it, so {} is never run; say it in tests/test_*.py, or in an exercise of \
             its own",
            name_of(test)
        ));
    }
    findings.extend(solution(ctx, exercise));
    findings
}

/// The solution is the same package, tested by the exercise's own files.
fn solution(ctx: &Context, exercise: &Exercise) -> Vec<String> {
    let dir = exercise.solution_dir();
    let file = dir.join("Cargo.toml");
    let shown = ctx.shown(&file);
    let table: Table = match fs::read_to_string(&file).map(|text| text.parse()) {
        Ok(Ok(table)) => table,
        Ok(Err(error)) => return vec![format!("{shown}: {error}")],
        Err(_) => {
            return vec![format!(
                "{} has no solution; {shown} is missing",
                exercise.id()
            )];
        }
    };
    let text = |part: &str| {
        table
            .get(part)
            .and_then(|part| part.get("name"))
            .and_then(toml::Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut findings = Vec::new();
    let expected = format!("{}_solution", exercise.name);
    if text("package") != expected {
        findings.push(format!("{shown}: the package's name is not `{expected}`"));
    }
    if text("lib") != exercise.name {
        findings.push(format!(
            "{shown}: `[lib] name` is not `{}`, so the exercise's tests cannot use it",
            exercise.name
        ));
    }
    if dir.join("tests").exists() {
        findings.push(format!(
            "{}: a solution has no tests of its own; it names the exercise's by path",
            ctx.shown(&dir.join("tests"))
        ));
    }
    let used: Vec<_> = table
        .get("test")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|test| test.get("path")?.as_str())
        .filter_map(|path| dir.join(path).canonicalize().ok())
        .collect();
    for test in test_targets(&exercise.dir) {
        let known = test.canonicalize().is_ok_and(|test| used.contains(&test));
        // A misuse test finds its programs beside its own manifest, so the solution cannot run it
        // from here; the judge does.
        if !known && name_of(&test) != "refused.rs" {
            findings.push(format!(
                "{shown}: does not use {}; add a `[[test]]` with its path",
                ctx.shown(&test)
            ));
        }
    }
    findings
}

fn test_targets(dir: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = fs::read_dir(dir.join("tests")) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && path.extension().is_some_and(|ending| ending == "rs"))
        .collect();
    files.sort();
    files
}
