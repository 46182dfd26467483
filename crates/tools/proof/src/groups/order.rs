//! Nothing is used before it is taught: every word of Rust on a page, in its quiz and in an exercise
//! belongs to a concept that this page, or one before it, teaches.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use book::{Directive, Page, Session, Step, Topic, Written};
use exercise::{Exercise, Kind};

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::groups::exercises::own_texts;
use crate::inputs::files_below;
use crate::order::concepts::{Concepts, FILE};
use crate::order::reading::{Reading, Taught};
use crate::order::words::{Words, words};
use crate::order::{self};
use crate::outcome::{Outcome, Proof};

/// An X-ray is a word of the pages, too: one of them explains how to read it.
const XRAY: &str = "{{#xray}}";

/// The proofs about the order of reading.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    [
        ("order/concepts", concepts as fn(&Order<'_>) -> Vec<String>),
        ("order/pages", pages),
        ("order/exercises", exercises),
    ]
    .into_iter()
    .map(|(id, prove)| {
        let inputs =
            ctx.inputs()
                .paths(["book/src", FILE, "crates/topics", "exercises", "solutions"]);
        let ctx = ctx.clone();
        Batch::single(Lane::Light, Proof::new(id, inputs), move || {
            Ok(Outcome::from_findings(prove(&Order::read(&ctx)?)))
        })
    })
    .collect()
}

/// The book in its order.
struct Order<'a> {
    ctx: &'a Context,
    reading: Reading,
    /// The names each topic's teaching crate defines.
    own: HashMap<&'a str, BTreeSet<String>>,
}

/// A program on a page, and which of its lines are shown.
struct Shown {
    file: PathBuf,
    text: String,
    anchor: Option<String>,
}

impl<'a> Order<'a> {
    fn read(ctx: &'a Context) -> anyhow::Result<Order<'a>> {
        let pages = ctx.book.pages.iter().map(|page| Taught {
            file: ctx.shown(&page.file),
            topic: topic_of(page).to_owned(),
            concepts: page.teaches().to_vec(),
        });
        let own = ctx
            .book
            .topics
            .iter()
            .map(|topic| (topic.name.as_str(), names_in(topic)));
        Ok(Order {
            ctx,
            reading: Reading::new(Concepts::read(&ctx.root)?, pages.collect()),
            own: own.collect(),
        })
    }

    /// The Rust programs a page shows.
    fn shown(&self, page: &Page) -> Vec<Shown> {
        let mut shown = Vec::new();
        for found in &page.directives {
            if let Directive::Session(id) = &found.directive {
                shown.extend(self.ctx.book.session(id).into_iter().flat_map(written));
            }
            let (file, anchor) = match &found.directive {
                Directive::Pair(id) => (self.ctx.book.pair(id).map(|p| p.rust.clone()), None),
                Directive::Module(id) => (self.ctx.book.module(id).map(|m| m.rust.clone()), None),
                Directive::Refused(id) => {
                    (self.ctx.book.refused(id).map(|r| r.program.clone()), None)
                }
                Directive::Listing { path, anchor } if path.ends_with(".rs") => {
                    (Some(self.ctx.root.join(path)), anchor.clone())
                }
                _ => continue,
            };
            // What is missing or unreadable fails in the proof of pages.
            if let Some(file) = file
                && let Ok(text) = fs::read_to_string(&file)
            {
                shown.push(Shown { file, text, anchor });
            }
        }
        shown
    }

    /// The Rust programs that the questions of a page's quiz show, before or after the answer.
    fn asked(&self, page: &Page) -> Vec<Shown> {
        let quizzes = page
            .directives
            .iter()
            .filter_map(|found| match &found.directive {
                Directive::Quiz(id) => self.ctx.book.quiz(id),
                _ => None,
            });
        let programs = quizzes.flat_map(|quiz| {
            quiz.questions.iter().flat_map(move |question| {
                let folder = quiz.folder().join(&question.id);
                question.programs.iter().map(move |program| Shown {
                    file: folder.join(&program.name),
                    text: program.text.clone(),
                    anchor: None,
                })
            })
        });
        programs
            .filter(|program| {
                program
                    .file
                    .extension()
                    .is_some_and(|ending| ending == "rs")
            })
            .collect()
    }

    /// The words of a program on a page, or why it cannot be read.
    fn words_of(&self, shown: &Shown, page: &Page) -> Result<Words, String> {
        let nothing = BTreeSet::new();
        let own = self.own.get(topic_of(page)).unwrap_or(&nothing);
        let mut all = words(&shown.text, own)
            .map_err(|why| format!("{}: {why}", self.ctx.shown(&shown.file)))?;
        if let Some(anchor) = &shown.anchor
            && let Some(part) = book::render::anchored_lines(&shown.text, anchor)
        {
            for lines in all.values_mut() {
                lines.retain(|line| part.contains(line));
            }
            all.retain(|_, lines| !lines.is_empty());
        }
        Ok(all)
    }
}

/// The Rust that a session writes into files.
fn written(session: &Session) -> Vec<Shown> {
    let steps = session.steps.iter().filter_map(|step| match step {
        Step::Write { path, what } if path.ends_with(".rs") => Some(what),
        _ => None,
    });
    let texts = steps.filter_map(|what| {
        let (file, text) = match what {
            Written::Content(text) => (session.file.clone(), text.clone()),
            Written::From(file) => (file.clone(), fs::read_to_string(file).ok()?),
            // A part of a line is no program.
            Written::Change { .. } => return None,
        };
        let anchor = None;
        Some(Shown { file, text, anchor })
    });
    texts.collect()
}

fn topic_of(page: &Page) -> &str {
    page.id.split('/').next().unwrap_or_default()
}

/// The lines of a page with an X-ray.
fn xrays(page: &Page) -> Words {
    let lines: BTreeSet<usize> = page
        .directives
        .iter()
        .filter(|found| matches!(found.directive, Directive::Xray { .. }))
        .map(|found| found.line)
        .collect();
    if lines.is_empty() {
        return Words::new();
    }
    Words::from([(XRAY.to_owned(), lines)])
}

fn names_in(topic: &Topic) -> BTreeSet<String> {
    // The crate itself, as in `types::names::cut`.
    let crate_name = BTreeSet::from([topic.name.clone()]);
    let files = files_below(&topic.dir.join("src"))
        .into_iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .flat_map(|text| order::defined(&text));
    crate_name.into_iter().chain(files).collect()
}

/// Every concept with words is taught by a page, and that page shows each of them.
fn concepts(order: &Order<'_>) -> Vec<String> {
    let unshown = order.reading.unshown(|place| {
        let page = &order.ctx.book.pages[place];
        let programs = order
            .shown(page)
            .into_iter()
            .filter_map(|shown| order.words_of(&shown, page).ok());
        let words = programs.chain([xrays(page)]).flat_map(BTreeMap::into_keys);
        (page.text.as_str(), words.collect())
    });
    unshown.into_iter().collect()
}

/// Programs and X-rays on pages.
fn pages(order: &Order<'_>) -> Vec<String> {
    let mut findings = Vec::new();
    for (place, page) in order.ctx.book.pages.iter().enumerate() {
        let on = &order.reading.pages()[place].file;
        findings.extend(
            order
                .reading
                .unknown(&xrays(page), place, |line| format!("{on}:{line}")),
        );
        for shown in order.shown(page).into_iter().chain(order.asked(page)) {
            let file = order.ctx.shown(&shown.file);
            match order.words_of(&shown, page) {
                Ok(words) => {
                    let at = |line| format!("{file}:{line}, shown by {on}");
                    findings.extend(order.reading.unknown(&words, place, at));
                }
                Err(why) => findings.push(why),
            }
        }
    }
    findings
}

/// Exercises: as shipped, as solved, and what they say they need.
fn exercises(order: &Order<'_>) -> Vec<String> {
    let mut findings = Vec::new();
    let course = order.ctx.course();
    for exercise in course.exercises().filter(|one| one.problem.is_none()) {
        let mut pages = order.ctx.book.pages.iter();
        // Without its page it fails in the proof of manifests.
        let Some(place) = pages.position(|page| page.id == exercise.page) else {
            continue;
        };
        match of_exercise(order, exercise, place) {
            Ok(found) => findings.extend(found),
            Err(error) => findings.push(format!("{}: {error:#}", exercise.id())),
        }
    }
    findings
}

fn of_exercise(
    order: &Order<'_>,
    exercise: &Exercise,
    place: usize,
) -> anyhow::Result<Vec<String>> {
    let reading = &order.reading;
    let page = &reading.pages()[place].file;
    let mut findings = Vec::new();
    let mut used = BTreeSet::new();
    if exercise.kind != Kind::Python {
        let solution = exercise.solution_dir();
        let mut programs = Vec::new();
        let shipped = match order.ctx.own_work.shipped_texts(exercise) {
            Some(texts) => texts.clone(),
            None => own_texts(exercise, &exercise.dir),
        };
        for (dir, texts) in [
            (&exercise.dir, shipped),
            (&solution, own_texts(exercise, &solution)),
        ] {
            let main = dir.join(exercise.source_name());
            anyhow::ensure!(
                texts.contains_key(&exercise.source_name()),
                "{} cannot be read",
                main.display()
            );
            programs.extend(texts.into_iter().map(|(name, text)| (dir.join(name), text)));
        }
        for file in read_by_task(exercise) {
            let text = read(&file)?;
            programs.push((file, text));
        }
        let own = programs
            .iter()
            .flat_map(|(_, text)| order::defined(text))
            .collect();
        for (file, text) in &programs {
            let file = order.ctx.shown(file);
            let words = words(text, &own).map_err(|why| anyhow::anyhow!("{file}: {why}"))?;
            let at = |line| format!("{file}:{line}, an exercise of {page}");
            findings.extend(reading.unknown(&words, place, at));
            used.extend(reading.concepts_of(&words));
        }
    }
    let manifest = order.ctx.shown(&exercise.dir.join("Cargo.toml"));
    findings.extend(reading.needs(&manifest, &exercise.needs, &used, place));
    Ok(findings)
}

/// The programs beside the tests that a task has the learner read: those that must be refused, and
/// those whose outcome is to be predicted.
fn read_by_task(exercise: &Exercise) -> Vec<PathBuf> {
    let tests = exercise.dir.join("tests");
    let refused = files_below(&tests.join("refused"));
    let programs = tests.join("programs").join("mod.rs");
    refused
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .chain(programs.is_file().then_some(programs))
        .collect()
}

fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
