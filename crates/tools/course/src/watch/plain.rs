//! The watch in plain lines: for pipes, logs and screen readers.

use crossterm::event::KeyCode;
use exercise::render;

use super::body;
use super::engine::Engine;
use super::events::{Effect, Event};
use super::input;
use super::state::{Question, View};
use crate::background::BookNews;
use crate::editor::{self, Way};
use crate::failure::Failure;
use crate::place;
use crate::terminal::look::print;
use crate::terminal::prose::prose;
use crate::terminal::text;

/// What has been printed already.
#[derive(Default)]
struct Printed {
    exercise: Option<usize>,
    check: u64,
    full: bool,
    hints: usize,
    message: Option<String>,
    question: Option<Question>,
    book: Option<String>,
}

/// Runs until the learner quits or a signal ends it.
pub fn run(mut engine: Engine) -> Result<u8, Failure> {
    input::lines(engine.sender());
    let welcome = matches!(engine.state.view, View::Welcome);
    let mut effects = engine.begin();
    engine.state.view = View::Exercise;
    if welcome {
        print(WELCOME);
    }
    let mut printed = Printed::default();
    loop {
        for effect in effects {
            match effect {
                Effect::Quit => return Ok(0),
                Effect::Edit => edit(&mut engine),
                _ => {}
            }
        }
        tell(&mut engine, &mut printed);
        effects = match engine.wait() {
            Some(Event::Broken(words)) => return Err(Failure::not_done(words)),
            Some(Event::Line(line)) => typed(&mut engine, line.trim()),
            Some(Event::ProgressTouched) => {
                let effects = engine.handle(Event::ProgressTouched);
                follow(&mut engine, effects)
            }
            Some(event) => engine.handle(event),
            None => Vec::new(),
        };
        effects.extend(engine.tick());
    }
}

/// Without single keys another terminal may say where to go: `cargo course next`.
fn follow(engine: &mut Engine, effects: Vec<Effect>) -> Vec<Effect> {
    match engine.recorded() {
        Some(at) if at != engine.state.at => {
            engine.state.at = at;
            engine.begin()
        }
        _ => effects,
    }
}

/// A letter and Enter do what the key does on a screen.
fn typed(engine: &mut Engine, line: &str) -> Vec<Effect> {
    let mut letters = line.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else {
        if !line.is_empty() {
            print(LETTERS);
        }
        return Vec::new();
    };
    match letter {
        'l' => {
            for row in &engine.state.rows {
                let mark = if row.done { "done" } else { "open" };
                print(&format!("{mark}  {}  {}", row.id, row.title));
            }
            Vec::new()
        }
        '?' => {
            print(LETTERS);
            Vec::new()
        }
        letter => engine.handle(Event::Key(KeyCode::Char(letter).into())),
    }
}

fn edit(engine: &mut Engine) {
    let file = engine.state.exercise().source();
    engine.state.message = match editor::plan_here(&file) {
        Ok(plan) if plan.way == Way::Here => Some(format!("the file is {}", file.display())),
        Ok(plan) => editor::run(&plan)
            .map(|()| format!("opened in {}", plan.editor))
            .map_or_else(Some, Some),
        Err(why) => Some(why),
    };
}

/// Prints what is new.
fn tell(engine: &mut Engine, printed: &mut Printed) {
    let look = engine.place.look;
    let state = &mut engine.state;
    if printed.exercise != Some(state.at) {
        printed.exercise = Some(state.at);
        printed.check = 0;
        printed.hints = 0;
        let exercise = state.exercise();
        print(&format!(
            "\n{:02} {} ({}, {} min, {} of {} done)\n{}\npage {}\n",
            exercise.number,
            look.bold(&exercise.title),
            exercise.kind.word(),
            exercise.minutes,
            state.done_count(),
            state.rows.len(),
            super::shown(state),
            place::page(exercise),
        ));
        print(&prose(&state.task, look.width, look).join("\n"));
    }
    for (at, hint) in state.exercise().hints.iter().enumerate() {
        if at >= printed.hints && at < state.hints {
            print(&format!("\nHint {}", at + 1));
            print(&prose(hint, look.width, look).join("\n"));
        }
    }
    printed.hints = state.hints;
    let asked = state.full != printed.full;
    printed.full = state.full;
    if (asked || state.checks != printed.check)
        && let Some(verdict) = &state.verdict
    {
        printed.check = state.checks;
        let style = body::style(state, look.width, look.colour);
        let words = render::verdict(verdict, &engine.cards, style);
        print(&format!("\n{}", text::clean(&words).trim_end()));
        if verdict.passed() && state.all_done() {
            print("Solved, and with it every exercise of the course.");
        } else if verdict.passed() {
            print("Solved. `cargo course next` (or n and Enter here) moves on.");
        }
    }
    if state.question != printed.question {
        printed.question = state.question;
        match state.question {
            Some(Question::Reset) => print("Put the exercise back as shipped? r and Enter does."),
            Some(Question::Solution) => print("Not solved yet. s and Enter shows it anyway."),
            None => {}
        }
    }
    if let View::Text(title, words) = &state.view {
        print(&format!("\n{title}\n{words}"));
    }
    // There is no screen to come back from.
    state.view = View::Exercise;
    if state.message != printed.message {
        printed.message = state.message.clone();
        if let Some(words) = &state.message {
            print(words);
        }
    }
    let book = match &state.book {
        BookNews::Ready(url) => Some(format!("book: {url}")),
        BookNews::Failed(why) => Some(format!("no book server: {why}")),
        BookNews::Ended => Some(String::from("the book server ended")),
        BookNews::Waiting | BookNews::Off | BookNews::Building { .. } => None,
    };
    if book != printed.book {
        if let Some(words) = &book {
            print(words);
        }
        printed.book = book;
    }
}

const WELCOME: &str = "\
Welcome to Moult: Rust for Python developers.
Open the file named below in your editor, change it and save: the verdict is printed here.";

const LETTERS: &str = "\
n next, p previous, h hint, e edit, s solution, r reset, c check, f all errors, l list, b book, q quit: \
each with Enter.";
