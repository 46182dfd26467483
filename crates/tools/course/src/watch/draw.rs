//! Makes the lines of the screen from the state. No terminal is touched here.

use std::time::Instant;

use exercise::Cards;

use super::body;
use super::head;
use super::keys::KEYS;
use super::state::{Question, Scroll, State, View};
use crate::background::BookNews;
use crate::terminal::look::{Ink, Look};
use crate::terminal::prose::prose;
use crate::terminal::text;

/// The widest the screen's content gets.
const WIDEST: usize = 120;

/// A window with fewer lines than this is low: its bottom is one line.
const LOW: usize = 8;

/// What drawing needs besides the state.
pub struct Paper<'a> {
    /// Columns of the window.
    pub columns: usize,
    /// Lines of the window.
    pub rows: usize,
    /// Colours and links.
    pub look: Look,
    /// The explanation cards.
    pub cards: &'a Cards,
    /// The time, for the seconds of a running check.
    pub now: Instant,
}

impl Paper<'_> {
    /// The margin left and right; a narrow window has none.
    pub fn margin(&self) -> usize {
        usize::from(self.columns >= 50)
    }

    /// The columns between the margins. A very wide window is not used to its edge: what
    /// belongs together should be seen together.
    pub fn inner(&self) -> usize {
        self.columns
            .saturating_sub(2 * self.margin())
            .clamp(1, WIDEST)
    }

    /// The columns prose is wrapped at.
    pub fn prose(&self) -> usize {
        self.inner().min(100)
    }
}

/// The whole screen: exactly as many lines as the window has.
pub fn draw(state: &mut State, paper: &Paper) -> Vec<String> {
    let head = head::lines(state, paper);
    let foot_lines = if paper.rows < LOW { 1 } else { 2 };
    let room = paper.rows.saturating_sub(head.len() + foot_lines);
    let (body, start, folded) = body_lines(state, paper, room);
    state.folded = folded;
    state.page_lines = room.max(1);
    state.scroll_limit = body.len().saturating_sub(room);
    state.scroll_line = start.min(state.scroll_limit);
    let hidden = body.len().saturating_sub(state.scroll_line + room);

    let mut screen = head;
    screen.extend(body.into_iter().skip(state.scroll_line).take(room));
    let filled = paper.rows.saturating_sub(foot_lines);
    screen.resize(filled.max(screen.len()), String::new());
    screen.extend(foot(state, paper, hidden));
    screen.truncate(paper.rows);
    let margin = " ".repeat(paper.margin());
    screen
        .into_iter()
        .map(|line| text::clip(&format!("{margin}{line}"), paper.columns))
        .collect()
}

/// The lines between head and foot, all of them, where to start, and whether the task was cut.
fn body_lines(state: &State, paper: &Paper, room: usize) -> (Vec<String>, usize, bool) {
    let look = paper.look;
    let (lines, start) = match &state.view {
        View::Exercise => {
            let body = body::exercise(state, paper, room);
            let start = match state.scroll {
                Scroll::Top => 0,
                Scroll::Line(line) => line,
                Scroll::Verdict => body.verdict_at,
                Scroll::Hint => body.hint_at,
            };
            return (body.lines, start, body.folded);
        }
        View::List(list) => (
            list.lines(&state.rows, state.at, paper.inner(), room, look),
            0,
        ),
        View::Help => (help(paper), scrolled(state)),
        View::Welcome => (prose(&welcome(state), paper.prose(), look), scrolled(state)),
        View::Text(_, words) => {
            let clean = text::clean(words);
            let lines = clean
                .lines()
                .flat_map(|line| text::wrap(line, paper.inner()))
                .collect();
            (lines, scrolled(state))
        }
    };
    (lines, start, state.folded)
}

fn scrolled(state: &State) -> usize {
    match state.scroll {
        Scroll::Line(line) => line,
        _ => 0,
    }
}

fn help(paper: &Paper) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (key, what) in KEYS {
        let words = format!("{}  {what}", paper.look.ink(Ink::Cyan, &text::fit(key, 8)));
        lines.extend(text::wrap(&words, paper.inner()));
    }
    lines.push(String::new());
    lines.extend(prose(HELP, paper.prose(), paper.look));
    lines
}

fn welcome(state: &State) -> String {
    WELCOME
        .replace("{file}", &super::shown(state))
        .replace("{count}", &state.exercises.len().to_string())
}

/// The bottom: a rule or a message, and the keys. A low window has room for one of them.
fn foot(state: &State, paper: &Paper, hidden: usize) -> Vec<String> {
    let look = paper.look;
    let note = match (state.question, &state.message) {
        (Some(Question::Reset), _) => Some(ask(paper, RESET)),
        (Some(Question::Solution), _) => Some(ask(paper, SOLUTION)),
        (None, Some(words)) => Some(look.ink(Ink::Yellow, &text::clean(words))),
        (None, None) => None,
    };
    let keys = keys(state, paper);
    match note {
        Some(note) if paper.rows < LOW => vec![note],
        Some(note) => vec![note, keys],
        None if paper.rows < LOW => vec![keys],
        None => vec![look.dim(&rule(state, paper, hidden)), keys],
    }
}

/// A rule that says how much of the body lies below, and what the book's server does.
fn rule(state: &State, paper: &Paper, hidden: usize) -> String {
    let mut line = String::new();
    if hidden > 0 {
        line.push_str(&format!("─── ↓ {hidden} more "));
    }
    if let Some(note) = book_note(state) {
        line.push_str(&format!("─── {} ", text::clean(&note)));
    }
    let rest = paper.inner().saturating_sub(text::width(&line));
    line + &"─".repeat(rest)
}

fn ask(paper: &Paper, (long, short): (&str, &str)) -> String {
    let words = if paper.inner() >= text::width(long) {
        long
    } else {
        short
    };
    paper.look.ink(Ink::Yellow, words)
}

fn book_note(state: &State) -> Option<String> {
    match &state.book {
        BookNews::Building { done, total } if *total > 0 => {
            Some(format!("building the book server {done}/{total}"))
        }
        BookNews::Building { .. } => Some(String::from("building the book server")),
        BookNews::Failed(why) => Some(format!("no book server: {why} (b tries again)")),
        BookNews::Ended => Some(String::from("the book server ended (b starts it again)")),
        BookNews::Waiting | BookNews::Off | BookNews::Ready(_) => None,
    }
}

fn keys(state: &State, paper: &Paper) -> String {
    // The number says how soon a key gives way when the window is narrow.
    let mut keys: Vec<(&str, &str, u8)> = match &state.view {
        View::Exercise => exercise_keys(state),
        View::List(_) => vec![
            ("Enter", "go", 0),
            ("/", "search", 1),
            ("t", "topic", 3),
            ("s", "state", 4),
            ("k", "kind", 5),
            ("Esc", "back", 2),
            ("q", "quit", 6),
        ],
        View::Welcome => vec![("Enter", "begin", 0), ("q", "quit", 1)],
        View::Help | View::Text(..) => {
            vec![("Esc", "back", 0), ("↑↓", "scroll", 1), ("q", "quit", 2)]
        }
    };
    loop {
        let parts: Vec<String> = keys
            .iter()
            .map(|(key, what, _)| format!("{} {what}", paper.look.ink(Ink::Cyan, key)))
            .collect();
        let line = parts.join("  ");
        if text::width(&line) <= paper.inner() {
            return line;
        }
        let last = keys.iter().map(|(_, _, rank)| *rank).max();
        keys.retain(|(_, _, rank)| Some(*rank) != last);
    }
}

/// The keys of an exercise; those that show more stand there only when there is more to see.
fn exercise_keys(state: &State) -> Vec<(&'static str, &'static str, u8)> {
    let mut keys = vec![
        ("n", "next", 0),
        ("p", "prev", 12),
        ("h", "hint", 1),
        ("e", "edit", 2),
        ("b", "book", 9),
        ("l", "list", 8),
        ("s", "solution", 10),
        ("r", "reset", 11),
    ];
    if state.folded || state.unfolded {
        keys.push(("t", "task", 6));
    }
    if state.full || state.leaves_out() {
        keys.push(("f", if state.full { "fewer" } else { "full" }, 7));
    }
    if state.scroll_limit > 0 {
        keys.push(("↑↓", "scroll", 5));
    }
    keys.extend([("?", "help", 3), ("q", "quit", 4)]);
    keys
}

const RESET: (&str, &str) = (
    "Put the exercise back as shipped? Your version is kept. r resets, any other key does not.",
    "Reset? r = yes",
);
const SOLUTION: (&str, &str) = (
    "Not solved yet. s shows the solution all the same, any other key does not.",
    "Not solved. s = show",
);

const HELP: &str = "\
Save the file in your editor: it is checked at once, and the newest save wins. \
An exercise counts as solved the moment it is green; n only moves on.

The same things work as commands: cargo course --help";

const WELCOME: &str = "\
Welcome. This course teaches Rust to people who know Python, in {count} exercises so far.

It goes like this:

1. Read the page that belongs to the exercise; b opens it in the browser.
2. Open {file} in your editor; e does that.
3. Change it and save. The verdict appears here at once.
4. When it is green, n goes on.

A compiler error is not a punishment: it is the course. Each one comes with a card that says \
what Python led you to expect and what Rust protects you from. h gives a hint.

Press Enter to begin.";

#[cfg(test)]
#[path = "draw_tests.rs"]
mod tests;
