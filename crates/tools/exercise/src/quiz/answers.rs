//! How the learner answered: `.course/quiz.json`, kept with the same care as progress.
//!
//! `{"version":1,"questions":{"topic/quiz/question":{"mark":"…","answered":SECONDS,"right":true,
//! "step":1,"due":SECONDS}}}`

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::schedule::{Note, Standing};
use super::{Question, Quiz};
use crate::files;
use crate::progress::{Notice, ProgressError};
use crate::store::{self, Kept, Store, Unusable};

const VERSION: u64 = 1;

/// The learner's answers.
#[derive(Debug)]
pub struct Answers {
    store: Store<State>,
    state: State,
    read_only: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct State {
    questions: BTreeMap<String, Note>,
}

impl Answers {
    /// Reads the answers given in the course at `root`.
    ///
    /// # Errors
    /// When there is a file that cannot be read.
    pub fn open(root: &Path) -> Result<(Answers, Vec<Notice>), ProgressError> {
        let store = Store::new(root);
        let found = store.read()?;
        let answers = Answers {
            store,
            state: found.state,
            read_only: found.newer,
        };
        Ok((answers, found.notices.into_iter().map(Notice).collect()))
    }

    /// How things stand with a question now.
    #[must_use]
    pub fn standing(&self, quiz: &Quiz, question: &Question) -> Standing {
        let note = self.state.questions.get(&id(quiz, question));
        Note::standing(note, &question.mark(), files::seconds(SystemTime::now()))
    }

    /// What is known of the answers to a question, if it was ever answered.
    #[must_use]
    pub fn note(&self, quiz: &Quiz, question: &Question) -> Option<&Note> {
        self.state.questions.get(&id(quiz, question))
    }

    /// Records an answer at once, and says how things stand now.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn record(
        &mut self,
        quiz: &Quiz,
        question: &Question,
        right: bool,
    ) -> Result<Standing, ProgressError> {
        if self.read_only {
            return Err(ProgressError::new(store::newer_version(self.store.path())));
        }
        let now = files::seconds(SystemTime::now());
        let (id, mark) = (id(quiz, question), question.mark());
        self.state = self.store.update(|state| {
            let note = Note::after(state.questions.get(&id), &mark, right, now);
            state.questions.insert(id, note);
        })?;
        Ok(self.standing(quiz, question))
    }
}

/// `topic/quiz/question`
fn id(quiz: &Quiz, question: &Question) -> String {
    format!("{}/{}", quiz.id(), question.id)
}

impl Kept for State {
    const FILE: &'static str = "quiz";
    const WHAT: &'static str = "quiz answers";
    const LOST: &'static str = "every question counts as never answered";

    fn to_text(&self) -> String {
        let questions: Map<String, Value> = self
            .questions
            .iter()
            .map(|(id, note)| {
                let value = json!({
                    "mark": note.mark,
                    "answered": note.answered,
                    "right": note.right,
                    "step": note.step,
                    "due": note.due,
                });
                (id.clone(), value)
            })
            .collect();
        let value = json!({ "version": VERSION, "questions": questions });
        format!("{value:#}\n")
    }

    fn from_text(text: &str) -> Result<State, Unusable> {
        let value = store::read_version(text, VERSION)?;
        let questions = value.get("questions").and_then(Value::as_object);
        let notes = questions.and_then(|questions| {
            let entries = questions.iter();
            entries
                .map(|(id, value)| Some((id.clone(), note(value)?)))
                .collect()
        });
        match notes {
            Some(questions) => Ok(State { questions }),
            None => Err(Unusable::Damaged),
        }
    }
}

fn note(value: &Value) -> Option<Note> {
    Some(Note {
        mark: value.get("mark")?.as_str()?.to_owned(),
        answered: value.get("answered")?.as_u64()?,
        right: value.get("right")?.as_bool()?,
        step: usize::try_from(value.get("step")?.as_u64()?).ok()?,
        due: value.get("due").and_then(Value::as_u64),
    })
}
