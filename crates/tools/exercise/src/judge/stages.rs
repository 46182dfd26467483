//! One check from the compiler to clippy.

use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use compiler::Diagnostic;
use sandbox::Cancel;

use super::compile::{self, Built, Program};
use super::environment::{self, Environment};
use super::module::{Module, Modules};
use super::package::Package;
use super::place::{Place, PlaceError};
use super::python::Pytest;
use super::refuse::{self, Refusals};
use super::replay::Replay;
use super::tools::Tools;
use super::{Event, Judge, Request, Subject, demands, judged_by_pytest, lints, memory, run};
use crate::exercise::Kind;
use crate::verdict::{Outcome, Verdict};

/// Makes a check whose answer no memory holds.
pub(super) fn check(
    judge: &Judge,
    tools: &Tools,
    request: &Request<'_>,
    cancel: &Cancel,
    on: &mut dyn FnMut(Event),
) -> Verdict {
    let Request {
        subject,
        start,
        memory,
        ..
    } = request;
    let exercise = subject.exercise;
    let just = |outcome| judge.finish(Verdict::new(exercise.id(), outcome), subject);
    if cancel.is_cancelled() {
        return just(Outcome::Cancelled);
    }
    let package = match Package::new(
        &judge.root,
        exercise,
        &subject.shipped,
        Some(request.variant),
    ) {
        Ok(package) => package,
        Err(reason) => return just(Outcome::ToolFailed { reason }),
    };
    let dir = judge
        .base
        .join(format!("{}{}", exercise.name, request.variant));
    let place = match Place::prepare(&dir, package, &subject.texts, cancel) {
        Ok(place) => place,
        Err(PlaceError::Cancelled) => return just(Outcome::Cancelled),
        Err(PlaceError::Failed(reason)) => return just(Outcome::ToolFailed { reason }),
    };
    on(Event::Compiling);
    let check = Check {
        judge,
        tools,
        subject,
        place: &place,
        start: *start,
    };
    let mut verdict = check.run(cancel, on);
    verdict = judge.finish(verdict, subject);
    verdict.elapsed = start.elapsed();
    if let Some(path) = memory {
        memory::remember(path, &verdict, false);
    }
    if verdict.passed() && request.lints && exercise.kind != Kind::Python {
        on(Event::EarlyVerdict(verdict.clone()));
        // Asked only once the learner knows; a newer save ends it.
        if let Some(found) = lints::find(tools, &place, &check.modules(), cancel) {
            on(Event::Lints(found.clone()));
            verdict.lints = found;
            if let Some(path) = memory {
                memory::remember(path, &verdict, true);
            }
        }
    }
    verdict
}

/// What the compiler stages came to.
struct Compiled {
    built: Built,
    refusals: Refusals,
    /// Whether Cargo's calls were repeated.
    replayed: bool,
}

impl Compiled {
    fn new(built: Built, refusals: Refusals) -> Compiled {
        Compiled {
            built,
            refusals,
            replayed: false,
        }
    }
}

struct Check<'a> {
    judge: &'a Judge,
    tools: &'a Tools,
    subject: &'a Subject<'a>,
    place: &'a Place,
    start: Instant,
}

impl Check<'_> {
    fn run(&self, cancel: &Cancel, on: &mut dyn FnMut(Event)) -> Verdict {
        let exercise = self.subject.exercise;
        let mut verdict = Verdict::new(exercise.id(), Outcome::Passed);
        if judged_by_pytest(exercise, &self.subject.shipped) {
            self.run_pytest(&mut verdict, cancel, on);
            return verdict;
        }
        let Compiled {
            built,
            refusals,
            replayed,
        } = self.compile(cancel, on);
        verdict.replayed = replayed;
        let programs = match built {
            Built::Failed(outcome) => {
                verdict.outcome = outcome;
                return verdict;
            }
            Built::Refused(diagnostics) => {
                return refused(verdict, diagnostics);
            }
            Built::Accepted {
                diagnostics,
                programs,
            } => {
                verdict.diagnostics = diagnostics;
                programs
            }
        };
        on(Event::Running);
        self.run_tests(&programs, refusals, &mut verdict, cancel);
        if verdict.passed()
            && let Some(reason) = demands::refused(exercise, &self.subject.own)
        {
            verdict.outcome = Outcome::NotAccepted { reason };
        }
        verdict
    }

    /// The text of the file that the learner edits first.
    fn source(&self) -> &str {
        let source = self.subject.own.get(&self.subject.exercise.source_name());
        source.map_or("", String::as_str)
    }

    /// Where modules for Python are built.
    fn modules(&self) -> Modules {
        Modules::new(&self.judge.base, &self.judge.root)
    }

    /// Builds the learner's module, where Rust is to be written, and lets pytest judge.
    fn run_pytest(&self, verdict: &mut Verdict, cancel: &Cancel, on: &mut dyn FnMut(Event)) {
        let python = match environment::state(&self.judge.root) {
            Environment::Ready(python) => python,
            other => {
                verdict.outcome = compile::failed(other.advice());
                return;
            }
        };
        let mut pytest = Pytest {
            root: &self.judge.root,
            python: &python,
            exercise: self.subject.exercise,
            folder: &self.place.dir,
            shipped: &self.subject.shipped,
            source: self.source(),
            module: None,
            limits: self.judge.pytest_limits(),
        };
        let built;
        if self.place.package.module {
            let modules = self.modules();
            if modules.is_first() {
                on(Event::Preparing(String::from(FIRST_MODULE)));
            }
            match modules.build(self.tools, self.place, self.subject.exercise, cancel) {
                Module::Failed(outcome) => {
                    verdict.outcome = outcome;
                    return;
                }
                Module::Refused(diagnostics) => {
                    *verdict = refused(verdict.clone(), diagnostics);
                    return;
                }
                Module::Built {
                    diagnostics,
                    folder,
                } => {
                    verdict.diagnostics = diagnostics;
                    built = folder;
                    pytest.module = Some(&built);
                }
            }
        }
        on(Event::Running);
        (verdict.outcome, verdict.tests) = pytest.judge(cancel);
        if verdict.passed()
            && let Some(reason) = demands::refused(self.subject.exercise, &self.subject.own)
        {
            verdict.outcome = Outcome::NotAccepted { reason };
        }
    }

    /// Both compiler stages at once. Stage one's refusal is told at once and ends stage two.
    fn compile(&self, cancel: &Cancel, on: &mut dyn FnMut(Event)) -> Compiled {
        let exercise = self.subject.exercise;
        let misuse = self.misuse_programs();
        let package = &self.place.package;
        if package.has_dependencies {
            // Alone, rustc does not know where the dependencies are.
            let built = match misuse.is_empty() {
                true => compile::build(self.tools, self.place, None, cancel),
                // Left out they would refuse nothing, and the exercise would pass.
                false => Built::Failed(compile::failed(format!(
                    "{} has misuse programs and dependencies besides `compiler`, with which they \
                     cannot be checked. The exercise is at fault, not your code: please report it",
                    exercise.id()
                ))),
            };
            return Compiled::new(built, Refusals::default());
        }
        let replay = match misuse.is_empty() && self.judge.options.replay {
            true => Replay::of(
                self.tools,
                self.place,
                &self.subject.texts,
                &self.subject.own,
            ),
            // Misuse programs need what stage one leaves.
            false => None,
        };
        let replayed = replay
            .as_ref()
            .and_then(|r| r.build(self.tools, self.place, cancel));
        if let Some(built) = replayed {
            return Compiled {
                replayed: true,
                ..Compiled::new(built, Refusals::default())
            };
        }
        let replay = replay.as_ref();
        let rest = Cancel::new();
        let ends_rest = rest.clone();
        let _both_end = cancel.on_cancel(move || ends_rest.cancel());
        thread::scope(|scope| {
            let (sender, quick) = mpsc::channel();
            scope.spawn(move || {
                let built = compile::quick(self.tools, self.place, exercise, cancel);
                let accepted = matches!(built, Built::Accepted { .. });
                // Nobody listens any more when cargo was sooner to refuse.
                let _ = sender.send(built);
                accepted
            });
            let cargo = (!package.targets.is_empty())
                .then(|| scope.spawn(|| compile::build(self.tools, self.place, replay, &rest)));
            let first = quick.recv().unwrap_or(Built::Failed(Outcome::Cancelled));
            let refusals = match &first {
                Built::Refused(diagnostics) => {
                    let verdict = Verdict::new(exercise.id(), Outcome::Passed);
                    let mut verdict = refused(verdict, diagnostics.clone());
                    verdict = self.judge.finish(verdict, self.subject);
                    verdict.elapsed = self.start.elapsed();
                    on(Event::EarlyVerdict(verdict));
                    rest.cancel();
                    return Compiled::new(first, Refusals::default());
                }
                Built::Accepted { .. } if !misuse.is_empty() => {
                    refuse::check(self.tools, self.place, exercise, &misuse, cancel)
                }
                _ => Refusals::default(),
            };
            let built = match cargo {
                None => first,
                Some(cargo) => cargo
                    .join()
                    .unwrap_or_else(|_| Built::Failed(compile::failed("cargo was lost".into()))),
            };
            Compiled::new(built, refusals)
        })
    }

    fn misuse_programs(&self) -> Vec<(String, String)> {
        self.subject
            .shipped
            .iter()
            .filter(|(path, _)| {
                self.subject.exercise.kind == Kind::Refuse
                    && path.starts_with("tests/refused/")
                    && path.ends_with(".rs")
            })
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    }

    fn run_tests(
        &self,
        programs: &[Program],
        refusals: Refusals,
        verdict: &mut Verdict,
        cancel: &Cancel,
    ) {
        let exercise = self.subject.exercise;
        let runs = self.judge.runner(self.tools).run_all(
            &self.place.dir,
            &self.place.package.targets,
            programs,
            self.source(),
            cancel,
        );
        let refuses = exercise.kind == Kind::Refuse && !refusals.tests.is_empty();
        let only_refuses = refuses && runs.is_empty();
        let (outcome, tests) = run::outcome(exercise, runs);
        verdict.tests = tests;
        verdict.tests.extend(refusals.tests);
        verdict.outcome = match outcome {
            _ if only_refuses => Outcome::Passed,
            other => other,
        };
        if !verdict.passed() {
            return;
        }
        if let Some(trouble) = refusals.trouble {
            verdict.outcome = trouble;
        } else if !refusals.accepted.is_empty() {
            verdict.outcome = Outcome::NotRefused {
                accepted: refusals.accepted,
            };
        }
    }
}

const FIRST_MODULE: &str = "PyO3 is built first, once for all exercises whose Rust is a module for Python; this takes up \
     to a minute";

/// A verdict about code the compiler refuses: errors first.
pub(super) fn refused(mut verdict: Verdict, mut diagnostics: Vec<Diagnostic>) -> Verdict {
    diagnostics.sort_by_key(|d| !d.is_error());
    verdict.diagnostics = diagnostics;
    verdict.outcome = Outcome::DoesNotCompile;
    verdict
}
