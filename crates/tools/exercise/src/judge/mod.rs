//! The judge: is this exercise solved, and if not, why not?
//!
//! A check takes these steps, and stops at the first that says no:
//! 1. The learner's file is read ([`Outcome::Unreadable`] when it cannot be).
//! 2. The same inputs judged before? Then that verdict is returned.
//! 3. A copy with the tests as shipped is laid out under `target/judge`.
//! 4. Two compiler stages run at once: rustc up to metadata, which is quick to
//!    refuse, and cargo, which builds the tests and is the judge. Where cargo
//!    built the same before and only the learner's text changed, its own calls
//!    of the compiler are made again instead.
//! 5. The test programs run under limits.
//! 6. What the manifest forbids or demands of the text is looked for.
//! 7. Once all is well, clippy may add remarks.
//!
//! Where the tests are `tests/test_*.py`, pytest judges: Python that the learner
//! edits, or a module for Python that Cargo builds of the learner's Rust.

mod all;
mod compile;
mod demands;
pub mod environment;
mod lints;
mod memory;
mod module;
mod output;
mod package;
mod paths;
mod place;
mod python;
mod refuse;
mod replay;
mod report;
mod run;
pub(crate) mod source;
mod stages;
mod tools;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Instant, SystemTime};

use compiler::Diagnostic;
pub use sandbox::{Cancel, Limits};

use crate::cards::Cards;
use crate::course::Course;
use crate::exercise::{Exercise, Kind};
use crate::shipped::{self, Shipped};
use crate::verdict::{Outcome, Verdict};
use tools::Tools;

/// How a [`Judge`] works.
#[derive(Debug, Clone)]
pub struct JudgeOptions {
    /// Limits of the learner's running program; `None` for the usual ones
    /// (10 seconds, 2 GiB of memory, 1 MiB of output, 64 processes).
    pub limits: Option<Limits>,
    /// Remember verdicts and return remembered ones for unchanged inputs.
    pub use_memory: bool,
    /// Run clippy after a pass.
    pub lints: bool,
    /// Repeat Cargo's calls of the compiler where only the learner's text changed; else Cargo makes
    /// every build.
    pub replay: bool,
    /// Where to build; `None` for a folder of the judge's own under the course's `target`.
    pub target_dir: Option<PathBuf>,
}

impl Default for JudgeOptions {
    fn default() -> JudgeOptions {
        JudgeOptions {
            limits: None,
            use_memory: true,
            lints: true,
            replay: true,
            target_dir: None,
        }
    }
}

/// What happens while a check runs.
#[derive(Debug, Clone)]
pub enum Event {
    /// Something that later checks will find ready is made first; what, for the learner.
    Preparing(String),
    /// The compiler has started.
    Compiling,
    /// The tests have started.
    Running,
    /// The verdict is certain, although the check still goes on.
    EarlyVerdict(Verdict),
    /// What clippy has to say, after a pass.
    Lints(Vec<Diagnostic>),
}

/// Judges exercises. One judge can be used from several threads at once.
#[derive(Debug)]
pub struct Judge {
    root: PathBuf,
    options: JudgeOptions,
    limits: Limits,
    base: PathBuf,
    cards: OnceLock<Cards>,
    tools: OnceLock<Tools>,
    python: OnceLock<Option<PathBuf>>,
    shipped: Mutex<HashMap<PathBuf, CachedRecord>>,
}

/// Whether a file of this name, relative to an exercise's folder, holds tests for pytest.
pub(crate) fn is_pytest_file(name: &str) -> bool {
    name.strip_prefix("tests/").is_some_and(|file| {
        !file.contains('/') && file.starts_with("test_") && file.ends_with(".py")
    })
}

/// Whether pytest judges an exercise with these shipped files.
fn judged_by_pytest(exercise: &Exercise, shipped: &BTreeMap<String, String>) -> bool {
    exercise.kind == Kind::Python || shipped.keys().any(|name| is_pytest_file(name))
}

type CachedRecord = (Option<SystemTime>, Arc<Shipped>);

/// What is judged: the learner's texts and everything they are judged with.
#[derive(Debug, Clone)]
struct Subject<'a> {
    exercise: &'a Exercise,
    /// The files as shipped.
    shipped: BTreeMap<String, String>,
    /// The files to judge: the learner's source, the shipped rest.
    texts: BTreeMap<String, String>,
    /// The learner's own files among them.
    own: BTreeMap<String, String>,
    notes: Vec<String>,
}

/// One check to make.
#[derive(Debug)]
struct Request<'a> {
    subject: &'a Subject<'a>,
    /// Keeps different texts of one exercise in different places.
    variant: &'static str,
    /// Whether clippy is asked after a pass.
    lints: bool,
    start: Instant,
    /// Where the verdict is remembered, if it is.
    memory: Option<PathBuf>,
}

impl Judge {
    /// A judge for this course.
    pub fn new(course: &Course, options: JudgeOptions) -> Judge {
        let root = course.root().to_owned();
        let base = options
            .target_dir
            .clone()
            .unwrap_or_else(|| root.join("target"))
            .join("judge");
        Judge {
            limits: options.limits.unwrap_or_else(run::usual_limits),
            base: std::path::absolute(&base).unwrap_or(base),
            root,
            options,
            cards: OnceLock::new(),
            tools: OnceLock::new(),
            python: OnceLock::new(),
            shipped: Mutex::default(),
        }
    }

    /// Judges the learner's file.
    pub fn check(&self, exercise: &Exercise, cancel: &Cancel) -> Verdict {
        self.check_with(exercise, cancel, &mut |_| {})
    }

    /// Judges the learner's file and tells what happens meanwhile.
    pub fn check_with(
        &self,
        exercise: &Exercise,
        cancel: &Cancel,
        on: &mut dyn FnMut(Event),
    ) -> Verdict {
        self.check_text(exercise, None, self.options.lints, cancel, on)
    }

    /// The verdict on the learner's file as it lies there now, if these very inputs were judged
    /// before; nothing is run.
    pub fn remembered(&self, exercise: &Exercise) -> Option<Verdict> {
        let subject = self.subject(exercise, None).ok()?;
        let path = self.memory_path(&subject, self.tools().ok()?)?;
        Some(self.finish(memory::recall(&path)?.verdict, &subject))
    }

    /// Judges many exercises with one cargo call; `on` hears each verdict as it comes.
    /// The result is in the order asked. Clippy is not asked.
    pub fn check_all(
        &self,
        exercises: &[&Exercise],
        cancel: &Cancel,
        on: &mut dyn FnMut(&Exercise, &Verdict),
    ) -> Vec<Verdict> {
        all::check(self, exercises, cancel, on)
    }

    /// Judges another source text in place of the learner's file, which stays
    /// untouched. Modules the learner added are not part of it, and those that
    /// were shipped are as shipped.
    pub fn check_source(&self, exercise: &Exercise, source: &str, cancel: &Cancel) -> Verdict {
        let mut texts = shipped::recorded(exercise).unwrap_or_default();
        texts.retain(|name, _| exercise.is_own(name));
        texts.insert(exercise.source_name(), source.to_owned());
        self.check_sources(exercise, &texts, cancel)
    }

    /// Judges other texts in place of the learner's files, by their names relative
    /// to the exercise's folder. A file that is not among them is as shipped; in an
    /// exercise of the kind python it is not there.
    pub fn check_sources(
        &self,
        exercise: &Exercise,
        texts: &BTreeMap<String, String>,
        cancel: &Cancel,
    ) -> Verdict {
        self.check_text(
            exercise,
            Some(texts),
            self.options.lints,
            cancel,
            &mut |_| {},
        )
    }

    fn check_text(
        &self,
        exercise: &Exercise,
        source: Option<&BTreeMap<String, String>>,
        lints: bool,
        cancel: &Cancel,
        on: &mut dyn FnMut(Event),
    ) -> Verdict {
        let start = Instant::now();
        let mut verdict = match (self.tools(), self.subject(exercise, source)) {
            (_, Err(outcome)) => Verdict::new(exercise.id(), outcome),
            (Err(reason), _) => Verdict::new(exercise.id(), Outcome::ToolFailed { reason }),
            (Ok(tools), Ok(subject)) => {
                let request = Request {
                    subject: &subject,
                    variant: if source.is_some() { ".other" } else { "" },
                    lints,
                    start,
                    memory: self.memory_path(&subject, tools),
                };
                self.check_request(tools, &request, cancel, on)
            }
        };
        verdict.elapsed = start.elapsed();
        verdict
    }

    fn check_request(
        &self,
        tools: &Tools,
        request: &Request<'_>,
        cancel: &Cancel,
        on: &mut dyn FnMut(Event),
    ) -> Verdict {
        if let Some(remembered) = request.memory.as_deref().and_then(memory::recall) {
            let wants_lints = request.lints && remembered.verdict.passed();
            if remembered.linted || !wants_lints {
                return self.finish(remembered.verdict, request.subject);
            }
        }
        stages::check(self, tools, request, cancel, on)
    }

    /// Gathers what to judge, with `source` in place of the learner's files when given.
    fn subject<'a>(
        &self,
        exercise: &'a Exercise,
        source: Option<&BTreeMap<String, String>>,
    ) -> Result<Subject<'a>, Outcome> {
        let failed = |reason: String| Outcome::ToolFailed { reason };
        let recorded = self.record(exercise).map_err(failed)?;
        let (shipped, mut notes) = match recorded.files(exercise) {
            Some(files) if source.is_none() => (files.clone(), source::notes(exercise, files)),
            Some(files) => (files.clone(), Vec::new()),
            None => {
                let files = shipped::read_from_disk(exercise, false)
                    .map_err(|e| failed(format!("the exercise cannot be read: {e}")))?;
                (files, Vec::new())
            }
        };
        if source.is_none() {
            notes.extend(exercise.problem.clone());
        }
        let own = match source {
            Some(texts) => source::other(exercise, &shipped, texts),
            None => source::read(exercise),
        }
        .map_err(|reason| Outcome::Unreadable { reason })?;
        let mut texts = shipped.clone();
        match exercise.kind {
            Kind::Python => texts.retain(|name, _| !exercise.is_own(name)),
            _ => texts.retain(|name, _| !name.starts_with("src/")),
        }
        texts.remove("Cargo.toml");
        texts.extend(own.clone());
        Ok(Subject {
            exercise,
            shipped,
            texts,
            own,
            notes,
        })
    }

    /// Adds what is found anew for every verdict, remembered or not.
    fn finish(&self, mut verdict: Verdict, subject: &Subject<'_>) -> Verdict {
        verdict.notes.splice(0..0, subject.notes.iter().cloned());
        let codes = verdict.codes();
        if !codes.is_empty() {
            let cards = self.cards.get_or_init(|| Cards::load(&self.root));
            verdict.cards = codes
                .into_iter()
                .filter(|code| cards.get(code).is_some())
                .collect();
        }
        verdict
    }

    fn memory_path(&self, subject: &Subject<'_>, tools: &Tools) -> Option<PathBuf> {
        let inputs = memory::Inputs {
            exercise: subject.exercise,
            texts: &subject.texts,
            manifest: subject.shipped.get("Cargo.toml").map_or("", String::as_str),
            compiler: tools.identity(),
            limits: self.limits,
            python: self.python(),
            // Other versions of what stands in the lock may judge otherwise.
            packages: judged_by_pytest(subject.exercise, &subject.shipped)
                .then(|| environment::lock(&self.root)),
        };
        self.options
            .use_memory
            .then(|| memory::path(&self.root, &inputs))
    }

    fn tools(&self) -> Result<&Tools, String> {
        if let Some(tools) = self.tools.get() {
            return Ok(tools);
        }
        let tools = Tools::locate(&self.root)?;
        Ok(self.tools.get_or_init(|| tools))
    }

    /// The Python that tests of ported code should use, when we know one.
    fn python(&self) -> Option<&Path> {
        self.python
            .get_or_init(|| {
                crate::python::chosen()
                    .map(PathBuf::from)
                    .or_else(|| environment::interpreter(&self.root))
            })
            .as_deref()
    }

    /// What tests in Python may use: they start an interpreter and may import much.
    fn pytest_limits(&self) -> Limits {
        self.options.limits.unwrap_or_else(run::pytest_limits)
    }

    fn runner<'a>(&'a self, tools: &'a Tools) -> run::Runner<'a> {
        run::Runner {
            tools,
            limits: self.limits,
            python: self.python(),
        }
    }

    /// The topic's shipped record, read again only when the file changed.
    fn record(&self, exercise: &Exercise) -> Result<Arc<Shipped>, String> {
        let path = exercise.dir.with_file_name("shipped.json");
        let modified = std::fs::metadata(&path).and_then(|m| m.modified()).ok();
        let mut cache = self.shipped.lock().unwrap_or_else(PoisonError::into_inner);
        match cache.get(&path) {
            Some((then, record)) if *then == modified => Ok(Arc::clone(record)),
            _ => {
                let record = Arc::new(Shipped::read(&path).map_err(|e| e.to_string())?);
                cache.insert(path, (modified, Arc::clone(&record)));
                Ok(record)
            }
        }
    }
}
