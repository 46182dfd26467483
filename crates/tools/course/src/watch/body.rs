//! The middle of the screen: the task, the hints, and all the verdict has to say.

use exercise::render::{self, Style};

use super::draw::Paper;
use super::state::State;
use crate::terminal::look::{Ink, Look};
use crate::terminal::text;

/// The body and the places in it that are worth scrolling to.
pub struct Body {
    /// All lines.
    pub lines: Vec<String>,
    /// Where the verdict begins.
    pub verdict_at: usize,
    /// Where the newest hint begins.
    pub hint_at: usize,
}

/// The current exercise.
pub fn exercise(state: &State, paper: &Paper) -> Body {
    let look = paper.look;
    let mut lines = prose(&state.task, paper.prose(), look);
    if let Some(problem) = &state.exercise().problem {
        lines.extend(prose(problem, paper.prose(), look));
    }
    let mut hint_at = 0;
    let total = state.exercise().hints.len();
    for (at, hint) in state.exercise().hints.iter().take(state.hints).enumerate() {
        gap(&mut lines);
        hint_at = lines.len();
        lines.push(look.ink(Ink::Yellow, &format!("Hint {} of {total}", at + 1)));
        lines.extend(prose(hint, paper.prose(), look));
    }
    gap(&mut lines);
    let verdict_at = lines.len();
    lines.extend(verdict(state, paper));
    Body {
        lines,
        verdict_at,
        hint_at,
    }
}

fn gap(lines: &mut Vec<String>) {
    if lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(String::new());
    }
}

fn verdict(state: &State, paper: &Paper) -> Vec<String> {
    let Some(verdict) = &state.verdict else {
        return Vec::new();
    };
    let style = Style {
        width: paper.prose(),
        colour: paper.look.colour,
        ..Style::default()
    };
    let words = render::verdict(verdict, paper.cards, style);
    let words = text::clean(&words);
    let headline = render::headline(verdict);
    let mut lines: Vec<String> = words
        .lines()
        // The headline stands in the head already.
        .skip_while(|line| {
            let plain = text::strip(line);
            plain.trim().is_empty() || plain.contains(headline.as_str())
        })
        .flat_map(|line| text::wrap(line, paper.inner()))
        .collect();
    if verdict.passed() {
        gap(&mut lines);
        lines.extend(prose(&what_next(state), paper.prose(), paper.look));
    }
    lines
}

fn what_next(state: &State) -> String {
    let next = state.exercises.get(state.at + 1);
    let mut words = match next {
        Some(next) => format!("Solved. n goes on to “{}”", next.title),
        None if state.done_count() == state.rows.len() => {
            String::from("Solved, and with it every exercise of the course")
        }
        None => String::from("Solved. n goes back to the first one that is open"),
    };
    words.push_str("; s compares your version with the solution.");
    words
}

/// Wrapped prose with `code` set apart.
pub fn prose(words: &str, width: usize, look: Look) -> Vec<String> {
    text::clean(words)
        .lines()
        .flat_map(|line| text::wrap(&code_spans(line, look), width))
        .collect()
}

/// Colours what stands between backticks, and leaves the backticks where there is no colour.
fn code_spans(line: &str, look: Look) -> String {
    if !look.colour || line.matches('`').count() % 2 == 1 {
        return line.to_string();
    }
    line.split('`')
        .enumerate()
        .map(|(at, part)| match at % 2 {
            1 => look.ink(Ink::Cyan, part),
            _ => part.to_string(),
        })
        .collect()
}
