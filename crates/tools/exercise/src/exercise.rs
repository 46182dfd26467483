//! One exercise, as its folder and manifest describe it.

use std::path::PathBuf;

/// One exercise.
#[derive(Debug, Clone)]
pub struct Exercise {
    /// Package name, unique in the course.
    pub name: String,
    /// Name of its topic, such as `ownership`.
    pub topic: String,
    /// Number of its topic, such as 4.
    pub topic_number: u8,
    /// Its place in the topic, from 1.
    pub number: u8,
    /// What people read in lists.
    pub title: String,
    /// What the learner has to do.
    pub kind: Kind,
    /// The state as shipped.
    pub starts: Starts,
    /// The page that teaches it, such as `ownership/moves`.
    pub page: String,
    /// How long it should take.
    pub minutes: u16,
    /// From a nudge to nearly the answer.
    pub hints: Vec<String>,
    /// Names it had before.
    pub aliases: Vec<String>,
    /// Texts that must not occur outside comments and strings.
    pub forbid: Vec<String>,
    /// Texts that must occur outside comments and strings.
    pub require: Vec<String>,
    /// The exercise's folder, absolute.
    pub dir: PathBuf,
    /// What is wrong with its manifest; the other facts are then defaults.
    pub problem: Option<String>,
    pub(crate) checkpoint: bool,
    pub(crate) root: PathBuf,
}

/// What the learner has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Make refused code compile.
    FixCompile,
    /// Make failing tests pass.
    MakePass,
    /// Design an API so that misuse does not compile.
    Refuse,
    /// Port a Python original.
    Port,
    /// Say what happens, then see.
    Predict,
    /// Edit Python; pytest judges.
    Python,
}

/// The state in which an exercise is shipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Starts {
    /// Refused with exactly these codes, in this order.
    Codes(Vec<String>),
    /// Compiles; a test's demand is not met.
    TestsFail,
    /// Compiles; the exercise's own code panics.
    Panics,
}

impl Kind {
    /// The word used in manifests.
    pub fn word(self) -> &'static str {
        match self {
            Kind::FixCompile => "fix-compile",
            Kind::MakePass => "make-pass",
            Kind::Refuse => "refuse",
            Kind::Port => "port",
            Kind::Predict => "predict",
            Kind::Python => "python",
        }
    }

    /// Every kind, in the order they are documented.
    pub const ALL: [Kind; 6] = [
        Kind::FixCompile,
        Kind::MakePass,
        Kind::Refuse,
        Kind::Port,
        Kind::Predict,
        Kind::Python,
    ];
}

impl Exercise {
    /// The id people see: `topic/name`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.topic, self.name)
    }

    /// The folder's name, such as `01_print_it_twice`.
    pub fn folder(&self) -> String {
        self.dir
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// The file the learner edits.
    pub fn source(&self) -> PathBuf {
        self.dir.join(self.source_name())
    }

    /// The learner's file, relative to the exercise's folder, with `/`.
    pub fn source_name(&self) -> String {
        match self.kind {
            Kind::Python => format!("python/{}.py", self.name),
            _ => String::from("src/lib.rs"),
        }
    }

    /// The folder of the solution; it need not exist.
    pub fn solution_dir(&self) -> PathBuf {
        let topic = self.dir.parent().and_then(|p| p.file_name());
        let mut dir = self.root.join("solutions");
        if let Some(topic) = topic {
            dir.push(topic);
        }
        dir.push(self.folder());
        dir
    }

    /// Whether solving it offers to skip the rest of the topic.
    pub fn checkpoint(&self) -> bool {
        self.checkpoint
    }

    /// The task: the `//!` comment of the source as shipped (as on disk when
    /// nothing was recorded).
    pub fn task(&self) -> String {
        String::new()
    }
}
