//! The watch on a terminal's whole screen.

use std::io;
use std::time::Instant;

use crossterm::terminal;

use super::draw::{self, Paper};
use super::engine::Engine;
use super::events::{Effect, Event};
use super::input::{self, Keyboard};
use crate::editor::{self, Way};
use crate::failure::{Context, Failure};
use crate::terminal::guard::Guard;
use crate::terminal::screen::Screen;

/// Runs until the learner quits. The terminal is given back on every way out.
pub fn run(mut engine: Engine) -> Result<u8, Failure> {
    let mut guard = Guard::enter().context("the terminal cannot be used; try `--plain`")?;
    let keyboard = Keyboard::start(engine.sender());
    let mut screen = Screen::new(io::stdout());
    let mut effects = engine.begin();
    loop {
        for effect in effects {
            match effect {
                Effect::Quit => return Ok(0),
                Effect::Repaint => screen.forget(),
                Effect::Edit => edit(&mut engine, &mut guard, &keyboard, &mut screen)?,
                Effect::Suspend => {
                    lend(&mut guard, &keyboard, input::stop_here)?;
                    screen.forget();
                }
                _ => {}
            }
        }
        show(&mut engine, &mut screen)?;
        effects = match engine.wait() {
            Some(Event::Broken(words)) => return Err(Failure::not_done(words)),
            Some(event) => engine.handle(event),
            None => Vec::new(),
        };
        // Whatever came meanwhile is taken in before the screen is drawn once.
        while effects.is_empty()
            && let Some(event) = engine.waiting()
        {
            effects = engine.handle(event);
        }
        effects.extend(engine.tick());
    }
}

fn show(engine: &mut Engine, screen: &mut Screen<io::Stdout>) -> Result<(), Failure> {
    let (columns, rows) = terminal::size().unwrap_or((80, 24));
    let paper = Paper {
        columns: usize::from(columns.max(1)),
        rows: usize::from(rows.max(1)),
        look: engine.place.look,
        cards: &engine.cards,
        now: Instant::now(),
    };
    let lines = draw::draw(&mut engine.state, &paper);
    screen
        .draw(&lines, paper.columns, paper.rows)
        .context("the terminal cannot be written to")
}

fn lend<T>(guard: &mut Guard, keyboard: &Keyboard, work: impl FnOnce() -> T) -> Result<T, Failure> {
    keyboard
        .paused(|| guard.lend(work))
        .context("the terminal did not come back")
}

fn edit(
    engine: &mut Engine,
    guard: &mut Guard,
    keyboard: &Keyboard,
    screen: &mut Screen<io::Stdout>,
) -> Result<(), Failure> {
    let file = engine.state.exercise().source();
    let outcome = match editor::plan_here(&file) {
        Ok(plan) if plan.way == Way::Here => {
            let outcome = lend(guard, keyboard, || editor::run(&plan))?;
            screen.forget();
            outcome.map(|()| None)
        }
        Ok(plan) => editor::run(&plan).map(|()| Some(format!("opened in {}", plan.editor))),
        Err(why) => Err(why),
    };
    engine.state.message = outcome.unwrap_or_else(Some);
    Ok(())
}
