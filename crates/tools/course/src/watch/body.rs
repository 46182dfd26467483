//! The middle of the screen: the task, the hints, and all the verdict has to say.

use exercise::Verdict;
use exercise::render::{self, Style};

use super::draw::Paper;
use super::state::State;
use crate::terminal::look::Ink;
use crate::terminal::prose::prose;
use crate::terminal::text;

/// The body and the places in it that are worth scrolling to.
pub struct Body {
    /// All lines.
    pub lines: Vec<String>,
    /// Where the verdict begins.
    pub verdict_at: usize,
    /// Where the newest hint begins.
    pub hint_at: usize,
    /// Whether the task was cut short.
    pub folded: bool,
}

/// A long task leaves this many lines of the window to the verdict. How much of it is shown
/// depends on the window alone, so that nothing moves when the verdict comes.
const FOR_THE_VERDICT: usize = 10;

/// The words with which a task says what to do.
const TASK: &str = "Your task:";

/// A task is never cut to fewer lines than this.
const TASK_LINES: usize = 3;

/// The current exercise in a window with `room` lines for it. A solved one shows what comes
/// next before the task.
pub fn exercise(state: &State, paper: &Paper, room: usize) -> Body {
    let solved = state.verdict.as_ref().is_some_and(Verdict::passed);
    let mut body = Body {
        lines: Vec::new(),
        verdict_at: 0,
        hint_at: 0,
        folded: false,
    };
    let most = match solved || state.unfolded {
        true => usize::MAX,
        false => room.saturating_sub(FOR_THE_VERDICT).max(TASK_LINES),
    };
    if solved {
        body.lines.extend(verdict(state, paper));
        gap(&mut body.lines);
    }
    task(state, paper, most, &mut body);
    if !solved {
        gap(&mut body.lines);
        body.verdict_at = body.lines.len();
        body.lines.extend(verdict(state, paper));
    }
    body
}

fn task(state: &State, paper: &Paper, most: usize, body: &mut Body) {
    let look = paper.look;
    let exercise = state.exercise();
    let mut lines = prose(&state.task, paper.prose(), look);
    // One line more takes no more room than the words about it.
    if lines.len() > most.saturating_add(1) {
        let hidden = lines.len() - most;
        // What is to be done matters more than the story before it.
        let begins = |line: &String| text::strip(line).starts_with(TASK);
        let start = lines.iter().position(begins).unwrap_or(0).min(hidden);
        lines.drain(..start);
        lines.truncate(most);
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        let words = format!("… t shows the whole task ({hidden} more lines)");
        lines.push(text::clip(&look.dim(&words), paper.inner()));
        body.folded = true;
    }
    body.lines.append(&mut lines);
    if let Some(problem) = &exercise.problem {
        body.lines.extend(prose(problem, paper.prose(), look));
    }
    let total = exercise.hints.len();
    for (at, hint) in exercise.hints.iter().take(state.hints).enumerate() {
        gap(&mut body.lines);
        body.hint_at = body.lines.len();
        let title = format!("Hint {} of {total}", at + 1);
        body.lines.push(look.ink(Ink::Yellow, &title));
        body.lines.extend(prose(hint, paper.prose(), look));
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
    let style = style(state, paper.prose(), paper.look.colour);
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
        let mut next = prose(&what_next(state), paper.prose(), paper.look);
        gap(&mut next);
        next.append(&mut lines);
        return next;
    }
    lines
}

/// How verdicts are rendered here: the first few errors, or all of them.
pub fn style(state: &State, width: usize, colour: bool) -> Style {
    let few = Style::default().errors;
    Style {
        width,
        colour,
        errors: if state.full { usize::MAX } else { few },
        more: "f shows all",
    }
}

fn what_next(state: &State) -> String {
    let next = state.exercises.get(state.at + 1);
    let mut words = match next {
        _ if state.all_done() => String::from("Solved, and with it every exercise of the course"),
        Some(next) => format!("Solved. n goes on to “{}”", next.title),
        None => String::from("Solved. n goes back to the first one that is open"),
    };
    words.push_str("; s compares your version with the solution.");
    words
}
