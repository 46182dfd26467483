//! Carries out what the state asks for, and feeds it with events.

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use exercise::judge::{Judge, JudgeOptions};
use exercise::{Cards, Exercise};

use super::checker::Checker;
use super::events::{CheckNews, Effect, Event};
use super::files::{self, FileWatch};
use super::state::{Scroll, State, View};
use super::{Options, filter, head, input};
use crate::background::BookNews;
use crate::background::server::BookServer;
use crate::browser;
use crate::commands::{reset, solution};
use crate::failure::{Context, Failure};
use crate::place::{self, Place};

/// All parts of the watch except how it is shown.
pub struct Engine {
    /// What is shown.
    pub state: State,
    /// The course and the learner's progress.
    pub place: Place,
    /// The explanation cards.
    pub cards: Cards,
    checker: Checker,
    files: FileWatch,
    book: Option<BookServer>,
    // Held while we run, so that a second watch knows of the first. The system lets go of
    // it however we end.
    _presence: Option<File>,
    send: Sender<Event>,
    events: Receiver<Event>,
}

impl Engine {
    /// Starts the checker, the file watch and the signals, and the first check.
    pub fn start(place: Place, options: Options) -> Result<Engine, Failure> {
        let exercises: Vec<Exercise> = place.course.exercises().cloned().collect();
        let current = place.current()?.clone();
        let at = exercises
            .iter()
            .position(|one| one.id() == current.id())
            .unwrap_or(0);
        let rows = filter::rows(&place.course, &place.progress);
        let mut state = State::new(exercises, rows, at, place.progress.is_new());
        if !options.book {
            state.book = BookNews::Off;
        }
        let root = place.course.root().to_path_buf();
        let (send, events) = channel();
        let judge = Judge::new(&place.course, JudgeOptions::default());
        let checker = Checker::start(judge, send.clone());
        let files = FileWatch::start(
            &files::Plan {
                exercises: &root.join("exercises"),
                current: &current.dir,
                progress: root.join(".course").join("progress.json"),
                poll: options.poll,
            },
            send.clone(),
        );
        let (presence, alone) = announce(&root);
        if !alone {
            // As an event: entering the first exercise clears older messages.
            let _ = send.send(Event::Notice(String::from(NOT_ALONE)));
        }
        input::signals(send.clone()).context("signals cannot be received")?;
        Ok(Engine {
            state,
            cards: Cards::load(&root),
            place,
            checker,
            files,
            book: None,
            _presence: presence,
            send,
            events,
        })
    }

    /// Where events are sent to.
    pub fn sender(&self) -> Sender<Event> {
        self.send.clone()
    }

    /// Opens the current exercise and starts its first check.
    pub fn begin(&mut self) -> Vec<Effect> {
        let welcome = matches!(self.state.view, View::Welcome);
        let effects = self.state.enter(self.state.at, Instant::now());
        if welcome {
            self.state.view = View::Welcome;
        }
        self.carry_out(effects)
    }

    /// Waits for the next event; `None` when the state only asked to be woken.
    pub fn wait(&self) -> Option<Event> {
        let now = Instant::now();
        match self.state.wake_at(now) {
            None => self.events.recv().ok(),
            Some(at) => match self.events.recv_timeout(at.saturating_duration_since(now)) {
                Ok(event) => Some(event),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => Some(Event::Stop),
            },
        }
    }

    /// An event that is there already, if any.
    pub fn waiting(&self) -> Option<Event> {
        self.events.recv_timeout(Duration::ZERO).ok()
    }

    /// Handles one event and returns what only the one who shows can do.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        let now = Instant::now();
        let effects = match event {
            Event::Touched => {
                let inputs = files::inputs(&self.state.exercise().dir);
                self.state.on(Event::Inputs(inputs), now)
            }
            Event::ProgressTouched => {
                self.refresh();
                Vec::new()
            }
            event => {
                let first = matches!(event, Event::Check(_, CheckNews::Done(_)))
                    && self.state.book == BookNews::Waiting;
                let mut effects = self.state.on(event, now);
                if first {
                    // The first verdict is there: now the machine has time for the book.
                    effects.push(Effect::StartBook);
                }
                effects
            }
        };
        self.carry_out(effects)
    }

    /// Shows what was held back, when its time has come.
    pub fn tick(&mut self) -> Vec<Effect> {
        let effects = self.state.tick(Instant::now());
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> Vec<Effect> {
        let mut left = Vec::new();
        for effect in effects {
            match effect {
                Effect::Check(number) => {
                    let exercise = self.state.exercise().clone();
                    self.state.set_inputs(files::inputs(&exercise.dir));
                    self.checker.check(number, &exercise);
                }
                Effect::Cancel => self.checker.cancel(),
                Effect::Record(id) => {
                    let saved = self.place.progress.mark_done(&id);
                    self.tell_failure(saved);
                }
                Effect::Enter(id) => self.enter(&id),
                Effect::Hints(id, count) => {
                    let saved = self.place.progress.set_hints_seen(&id, count);
                    self.tell_failure(saved);
                }
                Effect::OpenPage => self.open_page(),
                Effect::Reset => self.reset(),
                Effect::Solution => self.solution(),
                Effect::StartBook => self.start_book(),
                Effect::Edit | Effect::Repaint | Effect::Suspend | Effect::Quit => {
                    left.push(effect);
                }
            }
        }
        left
    }

    fn tell_failure<E: std::fmt::Display>(&mut self, saved: Result<(), E>) {
        if let Err(error) = saved {
            self.state.message = Some(error.to_string());
        }
    }

    fn enter(&mut self, id: &str) {
        let exercise = self.state.exercise();
        let (task, page_title) = (exercise.task(), exercise.page_title());
        self.state.task = task;
        self.state.page_title = page_title;
        self.files.follow(&self.state.exercise().dir);
        let saved = self.place.progress.set_current(id);
        self.tell_failure(saved);
    }

    /// Takes over what another instance recorded.
    fn refresh(&mut self) {
        match self.place.progress.refresh() {
            Ok(notices) => {
                if let Some(notice) = notices.into_iter().next() {
                    self.state.message = Some(notice.to_string());
                }
            }
            Err(error) => self.state.message = Some(error.to_string()),
        }
        for row in &mut self.state.rows {
            row.done = self.place.progress.done(&row.id);
        }
    }

    /// The exercise that the recorded progress names as current.
    pub fn recorded(&self) -> Option<usize> {
        let current = place::current(&self.place.course, &self.place.progress)?.id();
        self.state
            .exercises
            .iter()
            .position(|one| one.id() == current)
    }

    fn open_page(&mut self) {
        let exercise = self.state.exercise();
        self.state.message = Some(match &self.state.book {
            BookNews::Ready(url) => {
                let address = head::page_address(url, exercise.topic_number, &exercise.page);
                match browser::open(self.place.course.root(), &address) {
                    Ok(()) => format!("opened {} in the browser", exercise.page),
                    Err(why) => why,
                }
            }
            _ => String::from("the book server is not ready yet"),
        });
    }

    fn reset(&mut self) {
        let id = self.state.exercise().id();
        let outcome = self
            .place
            .named(&id)
            .and_then(|exercise| reset::restore(&self.place.course, exercise));
        self.state.message = Some(match outcome {
            Ok(restored) => {
                let unmarked = self.place.progress.unmark(&id);
                self.tell_failure(unmarked);
                if let Some(row) = self.state.rows.get_mut(self.state.at) {
                    row.done = false;
                }
                reset::words(&self.place.course, &restored)
            }
            Err(failure) => failure.message,
        });
    }

    fn solution(&mut self) {
        let exercise = self.state.exercise();
        match solution::compare(exercise) {
            Ok(comparison) => {
                let title = format!("Solution: {}", exercise.title);
                self.state.view = View::Text(title, comparison.render(self.place.look));
                self.state.scroll = Scroll::Top;
            }
            Err(failure) => self.state.message = Some(failure.message),
        }
    }

    fn start_book(&mut self) {
        // The old one, if any, ends before the new one starts.
        self.book = None;
        let send = self.send.clone();
        self.state.book = BookNews::Building { done: 0, total: 0 };
        self.book = Some(BookServer::start(self.place.course.root(), move |news| {
            let _ = send.send(Event::Book(news));
        }));
    }
}

/// Marks this course as watched; says whether nobody else watches it. A mark that cannot be
/// set (a read-only folder) is no reason to warn.
fn announce(root: &Path) -> (Option<File>, bool) {
    let folder = root.join(".course");
    let opened = fs::create_dir_all(&folder).and_then(|()| {
        File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join("watch.lock"))
    });
    let Ok(file) = opened else {
        return (None, true);
    };
    match file.try_lock() {
        Ok(()) => (Some(file), true),
        Err(TryLockError::WouldBlock) => (None, false),
        Err(TryLockError::Error(_)) => (None, true),
    }
}

const NOT_ALONE: &str =
    "another `cargo course` watches this course too; both work, and they share your progress";
