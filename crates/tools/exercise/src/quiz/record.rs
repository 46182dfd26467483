//! `NAME.recorded.json`: what each program of a quiz did when it was last recorded.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::{Outcome, Question, Quiz};

/// Raised when the meaning of the file changes.
const VERSION: u64 = 1;

/// What the programs of a quiz did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// The compiler whose messages these are, such as `1.95.0`.
    pub rustc: String,
    /// The interpreter, such as `3.13`.
    pub python: String,
    /// By question and file name (`two_names/program.rs`): the mark of its text, and what it did.
    programs: BTreeMap<String, (String, Outcome)>,
}

impl Record {
    /// Nothing recorded yet, by these tools.
    #[must_use]
    pub fn new(rustc: &str, python: &str) -> Record {
        Record {
            rustc: rustc.to_owned(),
            python: python.to_owned(),
            programs: BTreeMap::new(),
        }
    }

    /// Reads what is recorded for `quiz`.
    ///
    /// # Errors
    /// In one sentence, when there is nothing that can be read.
    pub fn read(quiz: &Quiz) -> Result<Record, String> {
        let file = quiz.recorded();
        let name = file.file_name().unwrap_or_default().display();
        let text = fs::read_to_string(&file)
            .map_err(|error| format!("what its programs do is not recorded ({name}: {error})"))?;
        Record::from_text(&text).ok_or_else(|| format!("{name} is damaged or of another version"))
    }

    /// Notes what a program of a question did.
    pub fn note(&mut self, question: &Question, program: &super::Program, outcome: Outcome) {
        self.programs
            .insert(key(question, &program.name), (program.mark(), outcome));
    }

    /// What this program of the question did, if it is recorded for the text it has now.
    #[must_use]
    pub fn of(&self, question: &Question, program: &str) -> Option<&Outcome> {
        let (mark, outcome) = self.programs.get(&key(question, program))?;
        (question.program(program)?.mark() == *mark).then_some(outcome)
    }

    /// Whether it holds exactly the programs of this quiz, as they are now.
    #[must_use]
    pub fn fits(&self, quiz: &Quiz) -> bool {
        let mut count = 0;
        for question in &quiz.questions {
            for program in &question.programs {
                count += 1;
                if self.of(question, &program.name).is_none() {
                    return false;
                }
            }
        }
        count == self.programs.len()
    }

    /// The file's text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let programs: Map<String, Value> = self
            .programs
            .iter()
            .map(|(key, (mark, outcome))| {
                (
                    key.clone(),
                    json!({ "mark": mark, "did": outcome.to_json() }),
                )
            })
            .collect();
        let value = json!({
            "version": VERSION,
            "rustc": self.rustc,
            "python": self.python,
            "programs": programs,
        });
        format!("{value:#}\n")
    }

    fn from_text(text: &str) -> Option<Record> {
        let value: Value = serde_json::from_str(text).ok()?;
        if value.get("version")?.as_u64()? != VERSION {
            return None;
        }
        let word = |key: &str| value.get(key)?.as_str().map(str::to_owned);
        let mut programs = BTreeMap::new();
        for (key, entry) in value.get("programs")?.as_object()? {
            let mark = entry.get("mark")?.as_str()?.to_owned();
            let outcome = Outcome::from_json(entry.get("did")?)?;
            programs.insert(key.clone(), (mark, outcome));
        }
        Some(Record {
            rustc: word("rustc")?,
            python: word("python")?,
            programs,
        })
    }
}

/// The file a question's program lies in, counted from the quiz's folder.
fn key(question: &Question, program: &str) -> String {
    Path::new(&question.id)
        .join(program)
        .to_string_lossy()
        .replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::super::{Ending, Kind, Program, Refusal};
    use super::*;

    fn question() -> Question {
        let program = |name: &str| Program {
            name: name.to_owned(),
            text: format!("// {name}"),
        };
        Question {
            id: "two_names".to_owned(),
            line: 1,
            ask: String::new(),
            kind: Kind::Happens,
            given: Vec::new(),
            choices: Vec::new(),
            because: String::new(),
            reread: Vec::new(),
            programs: ["a.rs", "b.rs", "c.rs", "d.py", "e.rs"]
                .map(program)
                .to_vec(),
        }
    }

    #[test]
    fn every_outcome_comes_back_and_only_for_the_same_text() {
        let ran = |ending| Outcome::Ran {
            printed: "1\n2".to_owned(),
            ending,
            warnings: vec!["unused_variables".to_owned()],
        };
        let message = || "boom".to_owned();
        let outcomes = [
            Outcome::Refused {
                errors: vec![Refusal {
                    code: Some("E0382".to_owned()),
                    line: Some(4),
                    message: message(),
                }],
                message: "error[E0382]".to_owned(),
            },
            ran(Ending::Well),
            ran(Ending::Panicked {
                line: Some(3),
                message: message(),
            }),
            ran(Ending::Raised {
                name: "IndexError".to_owned(),
                message: message(),
            }),
            ran(Ending::Failed {
                code: 3,
                said: message(),
            }),
        ];
        let mut question = question();
        let mut record = Record::new("1.95.0", "3.13");
        for (program, outcome) in question.programs.clone().iter().zip(outcomes) {
            record.note(&question, program, outcome);
        }
        let again = Record::from_text(&record.to_text()).unwrap();
        assert_eq!(again, record);
        assert!(again.of(&question, "b.rs").is_some());
        question.programs[1].text.push_str("changed");
        assert_eq!(again.of(&question, "b.rs"), None);
        assert_eq!(Record::from_text("{}"), None);
        assert_eq!(
            Record::from_text(&record.to_text().replace("\"version\": 1", "\"version\": 2")),
            None
        );
    }
}
