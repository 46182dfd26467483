//! What each key does.

use std::time::Instant;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use exercise::render::{self, Style};

use super::events::Effect;
use super::list::{ListView, Picked};
use super::state::{Question, Scroll, State, View};

/// The keys, as the help view and `--help` show them.
pub const KEYS: [(&str, &str); 16] = [
    ("n", "next exercise"),
    ("p", "previous exercise"),
    ("l", "list of all exercises, with search and filters"),
    ("h", "one more hint"),
    ("e", "open the file in your editor"),
    ("b", "open this exercise's page of the book in the browser"),
    ("s", "solution, compared with your version"),
    ("r", "reset the exercise; your version is kept"),
    ("c", "check again"),
    ("t", "the whole of a long task, or its beginning"),
    ("f", "every error and failed test, or the first few"),
    ("↑ ↓", "scroll; also j and k, Page Up, Page Down, Space"),
    ("Home End", "to the start or the end"),
    ("?", "this help"),
    ("Esc", "back to the exercise"),
    ("q", "quit; also Ctrl-C"),
];

impl State {
    /// A key was pressed.
    pub fn key(&mut self, key: KeyEvent, now: Instant) -> Vec<Effect> {
        if key.kind == KeyEventKind::Release {
            return Vec::new();
        }
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return match key.code {
                KeyCode::Char('c' | 'd') => vec![Effect::Quit],
                KeyCode::Char('z') => vec![Effect::Suspend],
                KeyCode::Char('l') => vec![Effect::Repaint],
                _ => Vec::new(),
            };
        }
        self.message = None;
        if let Some(question) = self.question.take() {
            return self.answer(question, key.code);
        }
        match &mut self.view {
            View::List(list) => {
                let picked = list.key(key.code, &self.rows, self.page_lines);
                self.picked(picked, now)
            }
            View::Welcome => match key.code {
                KeyCode::Char('q') => vec![Effect::Quit],
                code if self.moves(code) => Vec::new(),
                _ => {
                    self.show_exercise();
                    Vec::new()
                }
            },
            View::Help | View::Text(..) => match key.code {
                KeyCode::Char('q') => vec![Effect::Quit],
                code if self.moves(code) => Vec::new(),
                code => {
                    let was_help = matches!(self.view, View::Help);
                    self.show_exercise();
                    match code {
                        KeyCode::Esc | KeyCode::Enter => Vec::new(),
                        KeyCode::Char('?') if was_help => Vec::new(),
                        KeyCode::Char('s') if !was_help => Vec::new(),
                        code => self.command(code, now),
                    }
                }
            },
            View::Exercise => {
                if self.moves(key.code) {
                    return Vec::new();
                }
                self.command(key.code, now)
            }
        }
    }

    fn show_exercise(&mut self) {
        self.view = View::Exercise;
        self.scroll = Scroll::Top;
    }

    /// What a letter does while an exercise is on show.
    pub fn command(&mut self, code: KeyCode, now: Instant) -> Vec<Effect> {
        match code {
            KeyCode::Char('q') => return vec![Effect::Quit],
            KeyCode::Char('n') | KeyCode::Right => return self.go_next(now),
            KeyCode::Char('p') | KeyCode::Left => return self.go_previous(now),
            KeyCode::Char('l') => {
                self.view = View::List(ListView::at(self.at));
            }
            KeyCode::Char('h') => return self.hint(),
            KeyCode::Char('e') => return vec![Effect::Edit],
            KeyCode::Char('b') => return self.open_page(),
            KeyCode::Char('c') | KeyCode::Enter => {
                return vec![Effect::Cancel, self.check(now)];
            }
            KeyCode::Char('t') if self.folded || self.unfolded => {
                self.unfolded = !self.unfolded;
                self.scroll = Scroll::Top;
            }
            KeyCode::Char('f') => self.show_full(),
            KeyCode::Char('s') if self.done() => return vec![Effect::Solution],
            KeyCode::Char('s') => self.question = Some(Question::Solution),
            KeyCode::Char('r') => self.question = Some(Question::Reset),
            KeyCode::Char('?') | KeyCode::F(1) => {
                self.view = View::Help;
                self.scroll = Scroll::Top;
            }
            _ => {}
        }
        Vec::new()
    }

    fn answer(&mut self, question: Question, code: KeyCode) -> Vec<Effect> {
        match (question, code) {
            (Question::Reset, KeyCode::Char('r' | 'y')) => vec![Effect::Reset],
            (Question::Solution, KeyCode::Char('s' | 'y')) => vec![Effect::Solution],
            (Question::Reset, _) => {
                self.message = Some(String::from("Not reset."));
                Vec::new()
            }
            (Question::Solution, _) => Vec::new(),
        }
    }

    fn show_full(&mut self) {
        if !self.full && !self.leaves_out() {
            self.message = Some(String::from("Nothing is left out."));
            return;
        }
        self.full = !self.full;
        self.scroll = Scroll::Verdict;
    }

    /// Whether the verdict has more to say than the first few errors.
    pub fn leaves_out(&self) -> bool {
        let verdict = self.verdict.as_ref();
        verdict.is_some_and(|verdict| render::leaves_out(verdict, Style::default()))
    }

    fn go_next(&mut self, now: Instant) -> Vec<Effect> {
        if self.at + 1 < self.exercises.len() {
            return self.enter(self.at + 1, now);
        }
        let open = self.rows.iter().position(|row| !row.done);
        match open {
            Some(at) if at != self.at => self.enter(at, now),
            Some(_) => {
                self.message = Some(String::from(
                    "This is the last exercise, and it is still open.",
                ));
                Vec::new()
            }
            None => {
                self.message = Some(String::from("Every exercise is solved. Well done."));
                Vec::new()
            }
        }
    }

    fn go_previous(&mut self, now: Instant) -> Vec<Effect> {
        if self.at == 0 {
            self.message = Some(String::from("This is the first exercise."));
            return Vec::new();
        }
        self.enter(self.at - 1, now)
    }

    fn hint(&mut self) -> Vec<Effect> {
        let total = self.exercise().hints.len();
        if total == 0 {
            self.message = Some(String::from("This exercise has no hints; its page helps."));
            return Vec::new();
        }
        if self.hints >= total {
            self.message = Some(format!("That is the last of {total} hints."));
        }
        self.hints = (self.hints + 1).min(total);
        self.scroll = Scroll::Hint;
        vec![Effect::Hints(self.exercise().id(), self.hints)]
    }

    fn open_page(&mut self) -> Vec<Effect> {
        if self.book.can_start() {
            return vec![Effect::StartBook];
        }
        vec![Effect::OpenPage]
    }

    fn picked(&mut self, picked: Picked, now: Instant) -> Vec<Effect> {
        match picked {
            Picked::Nothing => Vec::new(),
            Picked::Quit => vec![Effect::Quit],
            Picked::Back => {
                self.show_exercise();
                Vec::new()
            }
            Picked::Exercise(at) if at == self.at => {
                self.show_exercise();
                Vec::new()
            }
            Picked::Exercise(at) => self.enter(at, now),
        }
    }

    /// Scrolls, if the key is one that scrolls.
    fn moves(&mut self, code: KeyCode) -> bool {
        let here = self.scroll_line;
        let page = self.page_lines.saturating_sub(1).max(1);
        let line = match code {
            KeyCode::Up | KeyCode::Char('k') => here.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => here + 1,
            KeyCode::PageUp => here.saturating_sub(page),
            KeyCode::PageDown | KeyCode::Char(' ') => here + page,
            KeyCode::Home => 0,
            KeyCode::End => usize::MAX,
            _ => return false,
        };
        self.scroll = Scroll::Line(line.min(self.scroll_limit));
        true
    }
}
