//! What is in the progress file.
//!
//! `{"version":1,"current":"topic/name","exercises":{"topic/name":{"done":SECONDS,"hints":2}}}`

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::store::{self, Kept, Unusable};

pub(super) const VERSION: u64 = 1;

/// Everything recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct State {
    pub current: Option<String>,
    pub exercises: BTreeMap<String, Note>,
}

/// What is recorded of one exercise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Note {
    /// When it was done, in seconds since 1970.
    pub done: Option<u64>,
    /// Hints seen.
    pub hints: usize,
}

impl State {
    pub fn get(&self, id: &str) -> Option<&Note> {
        self.exercises.get(id)
    }
}

impl Kept for State {
    const FILE: &'static str = "progress";
    const WHAT: &'static str = "progress";
    const LOST: &'static str = "solved exercises are recorded again as soon as they are checked \
                                (`cargo course check --all`)";

    fn to_text(&self) -> String {
        let mut exercises = Map::new();
        for (id, note) in &self.exercises {
            let value = json!({ "done": note.done, "hints": note.hints });
            exercises.insert(id.clone(), value);
        }
        let value = json!({
            "version": VERSION,
            "current": self.current,
            "exercises": exercises,
        });
        format!("{value:#}\n")
    }

    fn from_text(text: &str) -> Result<State, Unusable> {
        let value = store::read_version(text, VERSION)?;
        State::from_value(&value).ok_or(Unusable::Damaged)
    }
}

impl State {
    fn from_value(value: &Value) -> Option<State> {
        let mut state = State {
            current: value.get("current")?.as_str().map(str::to_owned),
            exercises: BTreeMap::new(),
        };
        for (id, note) in value.get("exercises")?.as_object()? {
            let hints = note.get("hints").and_then(Value::as_u64).unwrap_or(0);
            let note = Note {
                done: note.get("done").and_then(Value::as_u64),
                hints: usize::try_from(hints).ok()?,
            };
            state.exercises.insert(id.clone(), note);
        }
        Some(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut state = State {
            current: Some("ownership/a".to_owned()),
            ..State::default()
        };
        let note = Note {
            done: Some(5),
            hints: 2,
        };
        state.exercises.insert("ownership/a".to_owned(), note);
        assert_eq!(State::from_text(&state.to_text()), Ok(state));
    }

    #[test]
    fn newer_and_damaged_are_told_apart() {
        assert_eq!(State::from_text("{\"version\": 2}"), Err(Unusable::Newer));
        for damaged in [
            "",
            "{\"version\": 1",
            "[]",
            "{\"version\":1}",
            "{\"version\":0}",
        ] {
            assert_eq!(
                State::from_text(damaged),
                Err(Unusable::Damaged),
                "{damaged}"
            );
        }
    }
}
