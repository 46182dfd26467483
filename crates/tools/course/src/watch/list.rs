//! The list of all exercises: choosing, searching, filtering.

use crossterm::event::KeyCode;
use exercise::Kind;

use super::filter::{Filter, Row, State};
use crate::terminal::look::{Ink, Look};
use crate::terminal::text;

/// Where the learner is in the list.
#[derive(Debug, Default)]
pub struct ListView {
    /// What is shown.
    pub filter: Filter,
    /// Which exercise the cursor is at, counted in all exercises.
    cursor: usize,
    /// Whether keys are typed into the search.
    searching: bool,
}

/// What a key in the list decided.
#[derive(Debug, PartialEq, Eq)]
pub enum Picked {
    /// Nothing yet.
    Nothing,
    /// Back to the current exercise.
    Back,
    /// Go to this exercise.
    Exercise(usize),
    /// End the program.
    Quit,
}

impl ListView {
    /// The list with its cursor at this exercise.
    pub fn at(cursor: usize) -> ListView {
        ListView {
            cursor,
            ..ListView::default()
        }
    }

    /// Pasted text goes into the search.
    pub fn type_text(&mut self, words: &str) {
        if self.searching {
            let typed = words.chars().filter(|c| !c.is_control());
            self.filter.search.extend(typed);
        }
    }

    /// A key was pressed.
    pub fn key(&mut self, code: KeyCode, rows: &[Row], page: usize) -> Picked {
        if self.searching && self.search_key(code, rows) {
            return Picked::Nothing;
        }
        match code {
            KeyCode::Char('q') => return Picked::Quit,
            KeyCode::Char('l') => return Picked::Back,
            KeyCode::Esc => {
                if self.filter == Filter::default() {
                    return Picked::Back;
                }
                self.filter = Filter::default();
            }
            KeyCode::Enter if self.shown(rows).contains(&self.cursor) => {
                return Picked::Exercise(self.cursor);
            }
            KeyCode::Char('/') => self.searching = true,
            KeyCode::Char('t') => self.filter.cycle_topic(rows),
            KeyCode::Char('s') => self.filter.cycle_state(),
            KeyCode::Char('k') => self.filter.cycle_kind(rows),
            KeyCode::Up => self.step(rows, -1),
            KeyCode::Down => self.step(rows, 1),
            KeyCode::PageUp => self.step(rows, -signed(page)),
            KeyCode::PageDown | KeyCode::Char(' ') => self.step(rows, signed(page)),
            KeyCode::Home => self.step(rows, isize::MIN),
            KeyCode::End => self.step(rows, isize::MAX),
            _ => {}
        }
        self.keep_cursor(rows);
        Picked::Nothing
    }

    /// Typing in the search; false when the key means something else.
    fn search_key(&mut self, code: KeyCode, rows: &[Row]) -> bool {
        match code {
            KeyCode::Char(c) => self.filter.search.push(c),
            KeyCode::Backspace => {
                if self.filter.search.pop().is_none() {
                    self.searching = false;
                }
            }
            KeyCode::Esc => {
                self.filter.search.clear();
                self.searching = false;
            }
            KeyCode::Enter => self.searching = false,
            _ => return false,
        }
        self.keep_cursor(rows);
        true
    }

    fn shown(&self, rows: &[Row]) -> Vec<usize> {
        (0..rows.len())
            .filter(|at| rows.get(*at).is_some_and(|row| self.filter.accepts(row)))
            .collect()
    }

    fn step(&mut self, rows: &[Row], by: isize) {
        let shown = self.shown(rows);
        let here = shown.iter().position(|at| *at == self.cursor).unwrap_or(0);
        let last = shown.len().saturating_sub(1);
        let there = here.saturating_add_signed(by).min(last);
        if let Some(at) = shown.get(there) {
            self.cursor = *at;
        }
    }

    fn keep_cursor(&mut self, rows: &[Row]) {
        let shown = self.shown(rows);
        if !shown.contains(&self.cursor)
            && let Some(first) = shown.first()
        {
            self.cursor = *first;
        }
    }

    /// The line above the list: the search and the filters.
    pub fn head(&self, rows: &[Row], look: Look) -> String {
        let mut parts = vec![format!("{} of {}", self.shown(rows).len(), rows.len())];
        if self.searching || !self.filter.search.is_empty() {
            let cursor = if self.searching { "▏" } else { "" };
            parts.push(look.ink(Ink::Cyan, &format!("/{}{cursor}", self.filter.search)));
        }
        if let Some(topic) = &self.filter.topic {
            parts.push(format!("topic {}", look.ink(Ink::Cyan, topic)));
        }
        if let Some(state) = self.filter.state {
            let word = match state {
                State::Open => "open",
                State::Done => "done",
            };
            parts.push(format!("state {}", look.ink(Ink::Cyan, word)));
        }
        if let Some(kind) = self.filter.kind.map(Kind::word) {
            parts.push(format!("kind {}", look.ink(Ink::Cyan, kind)));
        }
        parts.join("   ")
    }

    /// At most `height` lines of the list around the cursor.
    pub fn lines(
        &self,
        rows: &[Row],
        here: usize,
        width: usize,
        height: usize,
        look: Look,
    ) -> Vec<String> {
        let shown = self.shown(rows);
        if shown.is_empty() {
            return vec![String::from("Nothing fits. Esc shows all again.")];
        }
        let cursor = shown.iter().position(|at| *at == self.cursor).unwrap_or(0);
        let first = cursor
            .saturating_sub(height / 2)
            .min(shown.len().saturating_sub(height));
        let wide = width >= 60;
        shown
            .iter()
            .skip(first)
            .take(height)
            .filter_map(|at| rows.get(*at).map(|row| (*at, row)))
            .map(|(at, row)| {
                let (mark, ink) = match (row.done, at == here) {
                    (true, _) => ("✓", Ink::Green),
                    (false, true) => ("●", Ink::Cyan),
                    (false, false) => ("·", Ink::Dim),
                };
                let pointer = if at == self.cursor { "▸" } else { " " };
                let number = format!("{:02}.{:02}", row.topic_number, row.number);
                let title = if at == self.cursor {
                    look.bold(&row.title)
                } else {
                    row.title.clone()
                };
                let line = if wide {
                    let room = width.saturating_sub(39).clamp(12, 50);
                    format!(
                        "{pointer} {} {}  {} {} {}",
                        look.ink(ink, mark),
                        look.dim(&number),
                        text::fit(&title, room),
                        text::fit(row.kind.word(), 12),
                        look.dim(&row.topic)
                    )
                } else {
                    format!(
                        "{pointer} {} {} {title}",
                        look.ink(ink, mark),
                        look.dim(&number)
                    )
                };
                text::clip(&line, width)
            })
            .collect()
    }
}

fn signed(lines: usize) -> isize {
    isize::try_from(lines.max(1)).unwrap_or(1)
}
