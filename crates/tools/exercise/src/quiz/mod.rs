//! Quizzes: questions whose right answer nobody writes down.
//!
//! ```text
//! Quiz                  crates/topics/<topic>/quizzes/NAME.toml
//! └─ Question           [[question]], its programs in quizzes/NAME/ID/
//!    └─ Choice          what a learner can choose, tied to what programs do
//!       └─ Claim        "with_mut.rs compiles": holds or does not, when the program is run
//! Record                quizzes/NAME.recorded.json: what each program did
//! ```
//!
//! A choice is right when all its claims hold. So the key follows from what the programs did, and
//! [`Question::judge`] names every question for which it does not follow.

mod answers;
mod claim;
mod flaws;
mod hash;
mod outcome;
mod read;
mod record;
pub mod schedule;

use std::path::{Path, PathBuf};

pub use answers::Answers;
pub use claim::{Claim, What};
pub use flaws::Judged;
pub use outcome::{Ending, Outcome, Refusal};
pub use read::QuizProblem;
pub use record::Record;

/// The questions of one quiz, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiz {
    /// The topic, such as `ownership`.
    pub topic: String,
    /// The name within the topic.
    pub name: String,
    /// The file the questions stand in.
    pub file: PathBuf,
    /// The questions.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name within the quiz, and the name of its programs' folder.
    pub id: String,
    /// The line of the file it begins on.
    pub line: usize,
    /// What is asked, in Markdown.
    pub ask: String,
    /// What the learner chooses among.
    pub kind: Kind,
    /// What the question takes for granted about its program.
    pub given: Vec<Claim>,
    /// What can be chosen, in the author's order.
    pub choices: Vec<Choice>,
    /// The explanation shown afterwards, in Markdown.
    pub because: String,
    /// Pages to read again, such as `ownership/moves#what-a-move-is`.
    pub reread: Vec<String>,
    /// Every program of the question by file name, with its text.
    pub programs: Vec<Program>,
}

/// A program of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The file's name, such as `program.rs`.
    pub name: String,
    /// Its text, with plain line ends.
    pub text: String,
}

/// What a learner chooses among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What the program does.
    Happens,
    /// The line that is refused.
    Line,
    /// Programs that should do the same as the one meant.
    Fix,
    /// Sentences, each with what a program would do if it were true.
    Why,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The sentence to choose; what the claims say when there is none.
    pub says: Option<String>,
    /// The program to choose, in a question of the kind `fix`.
    pub program: Option<String>,
    /// What programs do if this is the right choice.
    pub claims: Vec<Claim>,
    /// Shown beside it afterwards.
    pub note: Option<String>,
}

impl Kind {
    /// Every kind's word in the file.
    pub const WORDS: [&'static str; 4] = ["happens", "line", "fix", "why"];

    fn from_word(word: &str) -> Option<Kind> {
        Some(match word {
            "happens" => Kind::Happens,
            "line" => Kind::Line,
            "fix" => Kind::Fix,
            "why" => Kind::Why,
            _ => return None,
        })
    }

    /// Its word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Happens => "happens",
            Kind::Line => "line",
            Kind::Fix => "fix",
            Kind::Why => "why",
        }
    }
}

impl Quiz {
    /// Reads `NAME.toml` and the programs beside it.
    ///
    /// # Errors
    /// Everything that is wrong with them, each with what to do.
    pub fn read(topic: &str, file: &Path) -> Result<Quiz, Vec<QuizProblem>> {
        read::quiz(topic, file)
    }

    /// The quizzes of the course at `root` that can be read, by topic and name.
    #[must_use]
    pub fn all(root: &Path) -> Vec<Quiz> {
        let mut quizzes = Vec::new();
        for topic in entries(&root.join("crates/topics")) {
            let Some(name) = topic.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            for file in Quiz::files(&topic) {
                quizzes.extend(Quiz::read(name, &file));
            }
        }
        quizzes
    }

    /// The quizzes whose names are near a mistyped `name`, for "did you mean".
    #[must_use]
    pub fn nearest(quizzes: &[Quiz], name: &str) -> Vec<String> {
        let ids: Vec<String> = quizzes.iter().map(Quiz::id).collect();
        let topics = quizzes.iter().map(|quiz| quiz.topic.as_str());
        let mut near = crate::nearest::nearest(name, topics.chain(ids.iter().map(String::as_str)));
        near.dedup();
        near
    }

    /// The quiz files of the teaching crate in `folder`.
    #[must_use]
    pub fn files(folder: &Path) -> Vec<PathBuf> {
        let mut files = entries(&folder.join("quizzes"));
        files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
        files
    }

    /// `topic/name`.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}/{}", self.topic, self.name)
    }

    /// The folder that holds a folder of programs for each question.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.file.with_extension("")
    }

    /// The file that records what the programs did.
    #[must_use]
    pub fn recorded(&self) -> PathBuf {
        self.file.with_extension("recorded.json")
    }
}

impl Question {
    /// The programs shown with the question: `program.rs`, `program.py`, or both.
    pub fn shown(&self) -> impl Iterator<Item = &Program> {
        self.programs
            .iter()
            .filter(|program| is_shown(&program.name))
    }

    /// The program in the file of this name.
    #[must_use]
    pub fn program(&self, name: &str) -> Option<&Program> {
        self.programs.iter().find(|program| program.name == name)
    }

    /// A short mark of everything that makes this question what it is: a question that changed
    /// is asked anew.
    #[must_use]
    pub fn mark(&self) -> String {
        let mut mark = hash::Mark::default();
        mark.add(self.kind.word()).add(&self.ask);
        for claim in &self.given {
            mark.add(&claim.to_string());
        }
        for choice in &self.choices {
            mark.add(choice.says.as_deref().unwrap_or_default());
            for claim in &choice.claims {
                mark.add(&claim.to_string());
            }
        }
        for program in &self.programs {
            mark.add(&program.name).add(&program.text);
        }
        mark.to_string()
    }

    /// The choices in the order they are shown: places in [`Question::choices`]. It is the same
    /// every time, and says nothing about which is right. Line numbers stay in their order.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.choices.len()).collect();
        if self.kind == Kind::Line {
            return places;
        }
        places.sort_by_cached_key(|place| {
            let mut mark = hash::Mark::default();
            mark.add(&self.id).add(&self.ask);
            if let Some(choice) = self.choices.get(*place) {
                mark.add(choice.says.as_deref().unwrap_or_default());
                for claim in &choice.claims {
                    mark.add(&claim.to_string());
                }
            }
            mark.to_string()
        });
        places
    }
}

impl Program {
    /// Whether it is Python; otherwise it is Rust.
    #[must_use]
    pub fn is_python(&self) -> bool {
        self.name.ends_with(".py")
    }

    /// A short mark of its text.
    #[must_use]
    pub fn mark(&self) -> String {
        hash::Mark::default().add(&self.text).to_string()
    }
}

fn is_shown(name: &str) -> bool {
    matches!(name, "program.rs" | "program.py")
}

/// What lies in a folder, by name.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
