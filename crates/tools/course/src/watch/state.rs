//! What the watch knows, and how each event changes it. No input or output happens here.

use std::time::{Duration, Instant};

use exercise::{Exercise, Outcome, Verdict};

use super::events::{CheckNews, Effect, Event};
use super::filter::Row;
use super::list::ListView;
use crate::background::BookNews;

/// A verdict is shown when no newer save came for this long: editors save in several steps.
pub const QUIET: Duration = Duration::from_millis(40);

/// What fills the screen.
#[derive(Debug)]
pub enum View {
    /// The greeting of the first start.
    Welcome,
    /// The current exercise.
    Exercise,
    /// All exercises.
    List(ListView),
    /// The keys.
    Help,
    /// The solution, or another text with a title.
    Text(String, String),
}

/// A question that the next key answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Put the exercise back as shipped?
    Reset,
    /// Show the solution before the exercise is solved?
    Solution,
}

/// How far the running check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Just started.
    Starting,
    /// The compiler runs.
    Compiling,
    /// The tests run.
    Running,
}

/// The running check.
#[derive(Debug)]
pub struct Checking {
    /// How far it is.
    pub phase: Phase,
    /// When it started.
    pub since: Instant,
    /// The content it judges.
    inputs: u64,
}

/// Where the body starts when it does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scroll {
    /// At the task.
    Top,
    /// At the verdict.
    Verdict,
    /// At the newest hint.
    Hint,
    /// Where the learner scrolled to.
    Line(usize),
}

/// Everything the screen is made from.
pub struct State {
    /// Every exercise, in order.
    pub exercises: Vec<Exercise>,
    /// The same as rows of the list, with what is done.
    pub rows: Vec<Row>,
    /// Which one is current.
    pub at: usize,
    /// Its task.
    pub task: String,
    /// The title of its page, if the page is there.
    pub page_title: Option<String>,
    /// Whether the learner asked for the whole of a long task.
    pub unfolded: bool,
    /// Whether the task was cut short, as drawn last.
    pub folded: bool,
    /// Whether every error is shown, not the first few.
    pub full: bool,
    /// How many of its hints are shown.
    pub hints: usize,
    /// What fills the screen.
    pub view: View,
    /// The verdict on show.
    pub verdict: Option<Verdict>,
    /// How many checks have been shown since the exercise was opened.
    pub checks: u64,
    /// The running check.
    pub checking: Option<Checking>,
    /// Where the body starts.
    pub scroll: Scroll,
    /// How far the body can scroll, as drawn last.
    pub scroll_limit: usize,
    /// How many lines of the body are visible, as drawn last.
    pub page_lines: usize,
    /// The line the body started with, as drawn last.
    pub scroll_line: usize,
    /// One sentence at the bottom until the next key.
    pub message: Option<String>,
    /// A question waiting for its answer.
    pub question: Option<Question>,
    /// The book's server.
    pub book: BookNews,
    numbers: u64,
    shown_number: u64,
    held: Option<Verdict>,
    quiet_until: Option<Instant>,
    inputs: u64,
    saved: bool,
}

impl State {
    /// The watch at the start: `at` is the current exercise.
    pub fn new(exercises: Vec<Exercise>, rows: Vec<Row>, at: usize, welcome: bool) -> State {
        let at = at.min(exercises.len().saturating_sub(1));
        State {
            exercises,
            rows,
            at,
            task: String::new(),
            page_title: None,
            unfolded: false,
            folded: false,
            full: false,
            hints: 0,
            view: if welcome {
                View::Welcome
            } else {
                View::Exercise
            },
            verdict: None,
            checks: 0,
            checking: None,
            scroll: Scroll::Top,
            scroll_limit: 0,
            page_lines: 1,
            scroll_line: 0,
            message: None,
            question: None,
            book: BookNews::Waiting,
            numbers: 0,
            shown_number: 0,
            held: None,
            quiet_until: None,
            inputs: 0,
            saved: false,
        }
    }

    /// The current exercise.
    pub fn exercise(&self) -> &Exercise {
        &self.exercises[self.at]
    }

    /// Whether the current exercise is solved, now or before.
    pub fn done(&self) -> bool {
        self.rows.get(self.at).is_some_and(|row| row.done)
    }

    /// Whether the verdict on show is that of the running check, which goes on for the lints.
    pub fn answered(&self) -> bool {
        self.verdict.is_some() && self.shown_number == self.numbers
    }

    /// How many exercises are solved.
    pub fn done_count(&self) -> usize {
        self.rows.iter().filter(|row| row.done).count()
    }

    /// Whether every exercise is solved.
    pub fn all_done(&self) -> bool {
        self.done_count() == self.rows.len()
    }

    /// When the loop should wake up although nothing happened.
    pub fn wake_at(&self, now: Instant) -> Option<Instant> {
        let held = self.held.as_ref().and(self.quiet_until);
        // While a check runs, its seconds are counted on the screen.
        let tick = self
            .checking
            .as_ref()
            .map(|_| now + Duration::from_millis(100));
        held.into_iter().chain(tick).min()
    }

    /// Starts a check of the current exercise.
    pub fn check(&mut self, now: Instant) -> Effect {
        self.numbers += 1;
        self.held = None;
        self.checking = Some(Checking {
            phase: Phase::Starting,
            since: now,
            inputs: self.inputs,
        });
        Effect::Check(self.numbers)
    }

    /// Moves to another exercise; it is checked at once.
    pub fn enter(&mut self, at: usize, now: Instant) -> Vec<Effect> {
        if at >= self.exercises.len() {
            return Vec::new();
        }
        self.at = at;
        self.unfolded = false;
        self.full = false;
        self.hints = 0;
        self.verdict = None;
        self.checks = 0;
        self.saved = false;
        self.scroll = Scroll::Top;
        self.view = View::Exercise;
        self.message = None;
        self.question = None;
        self.quiet_until = None;
        vec![
            Effect::Cancel,
            Effect::Enter(self.exercise().id()),
            self.check(now),
        ]
    }

    /// Takes one event in and says what is to be done.
    pub fn on(&mut self, event: Event, now: Instant) -> Vec<Effect> {
        match event {
            Event::Key(key) => self.key(key, now),
            Event::Paste(text) => {
                if let View::List(list) = &mut self.view {
                    list.type_text(&text);
                }
                Vec::new()
            }
            Event::Inputs(inputs) => self.inputs_are(inputs, now),
            Event::Check(number, news) => self.check_news(number, news, now),
            Event::Book(news) => {
                if matches!(news, BookNews::Failed(_) | BookNews::Ended) {
                    // An older message must not hide this one.
                    self.message = None;
                }
                self.book = news;
                Vec::new()
            }
            Event::Notice(words) => {
                self.message = Some(words);
                Vec::new()
            }
            Event::Resize => vec![Effect::Repaint],
            Event::Stop | Event::Broken(_) => vec![Effect::Quit],
            // The loop turns these into the events above.
            Event::Touched | Event::ProgressTouched | Event::Line(_) => Vec::new(),
        }
    }

    /// The content at the moment a check is started by hand or on entering.
    pub fn set_inputs(&mut self, inputs: u64) {
        self.inputs = inputs;
        if let Some(checking) = &mut self.checking {
            checking.inputs = inputs;
        }
    }

    fn inputs_are(&mut self, inputs: u64, now: Instant) -> Vec<Effect> {
        let judged = self.checking.as_ref().map(|checking| checking.inputs);
        // Editors report one save several times; only other content is a newer save.
        if judged.unwrap_or(self.inputs) == inputs {
            return Vec::new();
        }
        self.inputs = inputs;
        self.quiet_until = Some(now + QUIET);
        self.saved = true;
        self.message = None;
        vec![Effect::Cancel, self.check(now)]
    }

    fn check_news(&mut self, number: u64, news: CheckNews, now: Instant) -> Vec<Effect> {
        if number != self.numbers {
            // A check that a newer save has replaced.
            return Vec::new();
        }
        match news {
            CheckNews::Compiling => self.phase(Phase::Compiling),
            CheckNews::Running => self.phase(Phase::Running),
            CheckNews::Lints(lints) => {
                let shown = self.held.as_mut().or(self.verdict.as_mut());
                if let Some(verdict) = shown {
                    verdict.lints = lints;
                }
                Vec::new()
            }
            CheckNews::Early(verdict) => self.arrived(*verdict, now),
            CheckNews::Done(verdict) => {
                self.checking = None;
                if verdict.outcome == Outcome::Cancelled {
                    return Vec::new();
                }
                self.arrived(*verdict, now)
            }
        }
    }

    fn phase(&mut self, phase: Phase) -> Vec<Effect> {
        if let Some(checking) = &mut self.checking {
            checking.phase = phase;
        }
        Vec::new()
    }

    fn arrived(&mut self, verdict: Verdict, now: Instant) -> Vec<Effect> {
        if self.quiet_until.is_some_and(|until| now < until) {
            self.held = Some(verdict);
            return Vec::new();
        }
        self.show(verdict)
    }

    /// Shows a held verdict whose time has come.
    pub fn tick(&mut self, now: Instant) -> Vec<Effect> {
        if self.quiet_until.is_some_and(|until| now < until) {
            return Vec::new();
        }
        match self.held.take() {
            Some(verdict) => self.show(verdict),
            None => Vec::new(),
        }
    }

    fn show(&mut self, verdict: Verdict) -> Vec<Effect> {
        let mut effects = Vec::new();
        if verdict.passed() && !self.done() {
            if let Some(row) = self.rows.get_mut(self.at) {
                row.done = true;
            }
            effects.push(Effect::Record(self.exercise().id()));
            if self.exercise().checkpoint() {
                self.message = Some(CHECKPOINT.to_string());
            }
        }
        // The verdict that only confirms an early one does not count again and must not
        // move the text under the reader's eyes.
        let confirms = self.verdict.as_ref().is_some_and(|shown| {
            shown.outcome == verdict.outcome && self.shown_number == self.numbers
        });
        if !confirms {
            self.checks += 1;
            // What is solved is said first, what is not solved comes after the task.
            self.scroll = match (self.saved, verdict.passed()) {
                (true, false) => Scroll::Verdict,
                (true, true) => Scroll::Top,
                (false, _) => self.scroll,
            };
        }
        self.shown_number = self.numbers;
        self.verdict = Some(verdict);
        effects
    }
}

const CHECKPOINT: &str =
    "Checkpoint solved: whatever is still open in this topic is optional. n moves on.";

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
