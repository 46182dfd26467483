//! Many exercises at once: what memory knows is told first, the rest is built
//! by one cargo call in one workspace, and each exercise's tests run as soon
//! as they are built, while cargo goes on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Instant;

use compiler::Diagnostic;
use sandbox::{Cancel, Stream};
use serde_json::Value;

use super::compile::{self, Message, Program};
use super::package::Package;
use super::place::{self, Place, PlaceError};
use super::run::{self, TargetRun};
use super::tools::Tools;
use super::{Judge, Subject, demands, judged_by_pytest, memory, paths, stages};
use crate::exercise::{Exercise, Kind};
use crate::verdict::{Outcome, Verdict};

/// One exercise that has to be built.
struct Job<'a> {
    index: usize,
    subject: Subject<'a>,
    memory: Option<PathBuf>,
    place: Place,
}

/// What the threads report to the one that knows the caller.
enum News {
    /// A line of cargo's JSON about the package of this name.
    Message(String, Message),
    /// Cargo has ended: what it said on standard error when it failed.
    CargoEnded(Result<String, Outcome>),
    /// A test program has ended.
    Ran(usize, TargetRun),
}

pub(super) fn check(
    judge: &Judge,
    exercises: &[&Exercise],
    cancel: &Cancel,
    on: &mut dyn FnMut(&Exercise, &Verdict),
) -> Vec<Verdict> {
    let mut verdicts: Vec<Option<Verdict>> = vec![None; exercises.len()];
    let start = Instant::now();
    let mut subjects = Vec::new();
    let mut alone = Vec::new();
    let tools = judge.tools();
    for (index, exercise) in exercises.iter().enumerate() {
        let ready = match (&tools, judge.subject(exercise, None)) {
            (Err(reason), _) => Err(Outcome::ToolFailed {
                reason: reason.clone(),
            }),
            (Ok(tools), Ok(subject)) => Ok((tools, subject)),
            (Ok(_), Err(outcome)) => Err(outcome),
        };
        let verdict = match ready {
            Err(outcome) => Verdict::new(exercise.id(), outcome),
            Ok((tools, subject)) => {
                let memory = judge.memory_path(&subject, tools);
                match memory.as_deref().and_then(memory::recall) {
                    Some(remembered) => judge.finish(remembered.verdict, &subject),
                    // Misuse programs and what pytest judges have their own ways.
                    None if exercise.kind == Kind::Refuse
                        || judged_by_pytest(exercise, &subject.shipped) =>
                    {
                        alone.push(index);
                        continue;
                    }
                    None => {
                        subjects.push((index, subject, memory));
                        continue;
                    }
                }
            }
        };
        on(exercise, &verdict);
        verdicts[index] = Some(verdict);
    }
    if let (Ok(tools), false) = (tools, subjects.is_empty()) {
        let batch = Batch {
            judge,
            tools,
            start,
        };
        batch.check(subjects, cancel, &mut |index, verdict| {
            on(exercises[index], &verdict);
            verdicts[index] = Some(verdict);
        });
    }
    for index in alone {
        let verdict = judge.check_text(exercises[index], None, false, cancel, &mut |_| {});
        on(exercises[index], &verdict);
        verdicts[index] = Some(verdict);
    }
    let missing = |index: usize| Verdict::new(exercises[index].id(), Outcome::Cancelled);
    let all = verdicts.into_iter().enumerate();
    all.map(|(index, verdict)| verdict.unwrap_or_else(|| missing(index)))
        .collect()
}

struct Batch<'a> {
    judge: &'a Judge,
    tools: &'a Tools,
    start: Instant,
}

/// What is known so far about one job.
#[derive(Default)]
struct Progress {
    diagnostics: Vec<Diagnostic>,
    runs: Vec<TargetRun>,
    told: bool,
}

impl Batch<'_> {
    fn check(
        &self,
        subjects: Vec<(usize, Subject<'_>, Option<PathBuf>)>,
        cancel: &Cancel,
        tell: &mut dyn FnMut(usize, Verdict),
    ) {
        let folder = self.judge.base.join("all");
        // Two instances would overwrite each other's list of members.
        let _lock = place::lock(&folder, cancel);
        let mut jobs = Vec::new();
        for (index, subject, memory) in subjects {
            match self.place(&folder, &subject, cancel) {
                Ok(place) => jobs.push(Job {
                    index,
                    subject,
                    memory,
                    place,
                }),
                Err(outcome) => {
                    let verdict = Verdict::new(subject.exercise.id(), outcome);
                    tell(index, self.judge.finish(verdict, &subject));
                }
            }
        }
        if jobs.is_empty() {
            return;
        }
        if let Err(e) = write_workspace(&self.judge.root, &folder, &jobs) {
            let reason = format!("{} cannot be written: {e}", folder.display());
            for job in &jobs {
                let outcome = compile::failed(reason.clone());
                self.tell(job, Verdict::new(job.subject.exercise.id(), outcome), tell);
            }
            return;
        }
        self.build_and_run(&folder, &jobs, cancel, tell);
    }

    fn place(
        &self,
        folder: &Path,
        subject: &Subject<'_>,
        cancel: &Cancel,
    ) -> Result<Place, Outcome> {
        let exercise = subject.exercise;
        let package = Package::new(&self.judge.root, exercise, &subject.shipped, None)
            .map_err(compile::failed)?;
        let dir = folder.join(&exercise.name);
        Place::prepare(&dir, package, &subject.texts, cancel).map_err(|error| match error {
            PlaceError::Cancelled => Outcome::Cancelled,
            PlaceError::Failed(reason) => compile::failed(reason),
        })
    }

    fn build_and_run(
        &self,
        folder: &Path,
        jobs: &[Job<'_>],
        cancel: &Cancel,
        tell: &mut dyn FnMut(usize, Verdict),
    ) {
        let by_name: BTreeMap<&str, usize> = jobs
            .iter()
            .enumerate()
            .map(|(number, job)| (job.subject.exercise.name.as_str(), number))
            .collect();
        let (news, heard) = mpsc::channel();
        let (order, orders) = mpsc::channel::<(usize, Program)>();
        let orders = Mutex::new(orders);
        thread::scope(|scope| {
            let cargo_news = news.clone();
            scope.spawn(move || {
                let ended = self.cargo(folder, &cargo_news, cancel);
                // The listener is there until it has heard this.
                let _ = cargo_news.send(News::CargoEnded(ended));
            });
            for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
                let (news, orders) = (news.clone(), &orders);
                scope.spawn(move || {
                    loop {
                        let next = orders.lock().unwrap_or_else(PoisonError::into_inner).recv();
                        let Ok((number, program)) = next else { break };
                        let run = self.run(&jobs[number], &program, cancel);
                        let _ = news.send(News::Ran(number, run));
                    }
                });
            }
            drop(news);
            let mut known: Vec<Progress> = Vec::new();
            known.resize_with(jobs.len(), Progress::default);
            let mut running = 0;
            let mut cargo = None;
            while cargo.is_none() || running > 0 {
                match heard.recv() {
                    Ok(News::Message(name, message)) => {
                        let Some(&number) = by_name.get(name.as_str()) else {
                            continue;
                        };
                        match message {
                            Message::Diagnostic(d) => known[number].diagnostics.push(d),
                            Message::Program(program) => {
                                running += usize::from(order.send((number, program)).is_ok());
                            }
                            Message::Other => {}
                        }
                    }
                    Ok(News::Ran(number, mut run)) => {
                        running -= 1;
                        paths::of_run(&mut run, &jobs[number].subject.exercise.name);
                        let progress = &mut known[number];
                        progress.runs.push(run);
                        if progress.runs.len() == jobs[number].place.package.targets.len() {
                            self.conclude(&jobs[number], progress, None, tell);
                        }
                    }
                    Ok(News::CargoEnded(ended)) => cargo = Some(ended),
                    Err(_) => break,
                }
            }
            drop(order);
            for (job, progress) in jobs.iter().zip(&mut known) {
                if !progress.told {
                    self.conclude(job, progress, cargo.as_ref(), tell);
                }
            }
        });
    }

    /// The one cargo call. Its messages are passed on line by line.
    fn cargo(
        &self,
        folder: &Path,
        news: &mpsc::Sender<News>,
        cancel: &Cancel,
    ) -> Result<String, Outcome> {
        let mut limits = compile::limits();
        limits.wall = limits.wall.map(|wall| wall * 10);
        let command = self
            .tools
            .cargo()
            // What `cargo test --no-run` builds, but going on after an error.
            .args(["build", "--tests", "--workspace", "--keep-going", "--quiet"])
            .arg("--message-format=json-diagnostic-rendered-ansi")
            .arg("--target-dir")
            .arg(folder.join("target"))
            .current_dir(folder)
            .limits(limits);
        let mut open = Vec::new();
        let finished = command
            .run_with(cancel, &mut |stream, bytes| {
                if stream != Stream::Stdout {
                    return;
                }
                open.extend_from_slice(bytes);
                while let Some(end) = open.iter().position(|b| *b == b'\n') {
                    let line: Vec<u8> = open.drain(..=end).collect();
                    if let Some((name, message)) = read_line(&line) {
                        let _ = news.send(News::Message(name, message));
                    }
                }
            })
            .map_err(|e| compile::failed(e.to_string()))?;
        match compile::stopped(&finished) {
            Some(outcome) => Err(outcome),
            None => Ok(String::from_utf8_lossy(&finished.stderr).trim().to_owned()),
        }
    }

    fn run(&self, job: &Job<'_>, program: &Program, cancel: &Cancel) -> TargetRun {
        let targets = &job.place.package.targets;
        let source = job.subject.own.get(&job.subject.exercise.source_name());
        match targets.iter().find(|t| t.name == program.target) {
            Some(target) => self.judge.runner(self.tools).run(
                &job.place.dir,
                target,
                program,
                source.map_or("", String::as_str),
                cancel,
            ),
            None => TargetRun {
                tests: Vec::new(),
                trouble: None,
            },
        }
    }

    /// All there is to know of a job is known.
    fn conclude(
        &self,
        job: &Job<'_>,
        progress: &mut Progress,
        cargo: Option<&Result<String, Outcome>>,
        tell: &mut dyn FnMut(usize, Verdict),
    ) {
        progress.told = true;
        let exercise = job.subject.exercise;
        let mut verdict = Verdict::new(exercise.id(), Outcome::Passed);
        let diagnostics = std::mem::take(&mut progress.diagnostics);
        let runs = std::mem::take(&mut progress.runs);
        if diagnostics.iter().any(Diagnostic::is_error) {
            verdict = stages::refused(verdict, diagnostics);
        } else if let Some(Err(outcome)) = cargo {
            verdict.outcome = outcome.clone();
        } else if let (Some(Ok(said)), true) = (cargo, runs.is_empty()) {
            verdict.outcome = compile::failed(format!("cargo did not build the tests: {said}"));
        } else {
            verdict.diagnostics = diagnostics;
            (verdict.outcome, verdict.tests) = run::outcome(exercise, runs);
            let refused = demands::refused(exercise, &job.subject.own);
            if let (true, Some(reason)) = (verdict.passed(), refused) {
                verdict.outcome = Outcome::NotAccepted { reason };
            }
        }
        self.tell(job, verdict, tell);
    }

    fn tell(&self, job: &Job<'_>, verdict: Verdict, tell: &mut dyn FnMut(usize, Verdict)) {
        let mut verdict = self.judge.finish(verdict, &job.subject);
        verdict.elapsed = self.start.elapsed();
        if let Some(path) = &job.memory {
            memory::remember(path, &verdict, false);
        }
        tell(job.index, verdict);
    }
}

fn write_workspace(root: &Path, folder: &Path, jobs: &[Job<'_>]) -> std::io::Result<()> {
    let names: Vec<String> = jobs
        .iter()
        .map(|job| job.subject.exercise.name.clone())
        .collect();
    crate::files::write_quickly(
        &folder.join("Cargo.toml"),
        Package::workspace(&names).as_bytes(),
    )?;
    // Other members, other packages: cargo derives the lock anew from the course's.
    let lock = jobs
        .iter()
        .find_map(|job| job.place.package.lock_file.as_ref());
    match lock {
        Some(_) => std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map(|_| ()),
        None => Ok(()),
    }
}

/// A line of cargo's JSON and the name of the package it is about, which is
/// that of its folder.
fn read_line(line: &[u8]) -> Option<(String, Message)> {
    let value: Value = serde_json::from_slice(line).ok()?;
    let manifest = value.get("manifest_path")?.as_str()?;
    let name = Path::new(manifest).parent()?.file_name()?;
    let name = name.to_string_lossy().into_owned();
    match compile::message(&value) {
        Message::Other => None,
        Message::Diagnostic(mut diagnostic) => {
            paths::of_diagnostic(&mut diagnostic, &name);
            Some((name, Message::Diagnostic(diagnostic)))
        }
        program => Some((name, program)),
    }
}
