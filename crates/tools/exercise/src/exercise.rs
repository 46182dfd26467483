//! One exercise, as its folder and manifest describe it.

use std::path::{Path, PathBuf};

use crate::course::Topic;
use crate::{files, judge, manifest, shipped, text};

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
    /// The concepts it uses, as the pages that teach them name them.
    pub needs: Vec<String>,
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
    /// The file that opens in an exercise of the kind python, where it is not `python/NAME.py`.
    pub(crate) edit: Option<String>,
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
    /// Is right as it is: to try out a save.
    Passes,
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
            Kind::Python => match &self.edit {
                Some(file) => file.clone(),
                None => format!("python/{}.py", self.name),
            },
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

    /// The title of its page: the page file's first line, if there is such a page.
    pub fn page_title(&self) -> Option<String> {
        let (topic, page) = self.page.split_once('/')?;
        let file = format!("{:02}-{topic}/{page}.md", self.topic_number);
        let words = std::fs::read_to_string(self.root.join("book/src").join(file)).ok()?;
        let title = words.lines().next()?.strip_prefix("# ")?.trim();
        (!title.is_empty()).then(|| title.to_owned())
    }

    /// Whether solving it offers to skip the rest of the topic.
    pub fn checkpoint(&self) -> bool {
        self.checkpoint
    }

    /// The task: the comment at the top of the source as shipped, or as on
    /// disk when nothing was recorded.
    pub fn task(&self) -> String {
        let shipped = shipped::recorded_text(self, &self.source_name());
        let source = shipped.or_else(|| std::fs::read_to_string(self.source()).ok());
        let source = source.unwrap_or_default();
        match self.kind {
            Kind::Python => text::top_of_python(&source),
            _ => text::top_comment(&source),
        }
    }

    /// Whether pytest judges it, in the course's own environment.
    pub fn needs_python_tools(&self) -> bool {
        let recorded = || shipped::recorded(self);
        let is_test = |name: &str| judge::is_pytest_file(name);
        let on_disk = || {
            let mut names = Vec::new();
            let _ = files::below(&self.dir, "tests", &mut names);
            names.iter().any(|name| is_test(name))
        };
        self.kind == Kind::Python
            || on_disk()
            || recorded().is_some_and(|texts| texts.keys().any(|name| is_test(name)))
    }

    /// Reads one exercise. A broken manifest gives an exercise with a
    /// `problem` and the facts its folder's name tells.
    pub(crate) fn read(
        root: &Path,
        topic: &Topic,
        number: u8,
        short: &str,
        dir: PathBuf,
    ) -> Exercise {
        let path = dir.join("Cargo.toml");
        let shown = path
            .strip_prefix(root)
            .unwrap_or(&path)
            .display()
            .to_string()
            .replace('\\', "/");
        let read = manifest::read_toml(&path, &shown);
        let (facts, problem) = match read.and_then(|table| manifest::facts(&table, &shown)) {
            Ok(facts) if facts.name != short => {
                let problem = format!(
                    "{shown}: the package is called `{}`, but its folder says `{short}`; they must agree",
                    facts.name
                );
                (Some(facts), Some(problem))
            }
            Ok(facts) => (Some(facts), None),
            // What was shipped still tells title and task, so that only the
            // file on disk needs repair.
            Err(problem) => {
                let shipped = shipped::recorded_manifest(topic, &dir);
                let facts = shipped
                    .and_then(|text| manifest::parse_toml(&text, &shown).ok())
                    .and_then(|table| manifest::facts(&table, &shown).ok());
                // Cargo itself refuses the course as long as the manifest is broken.
                let program = Path::new("target/debug/course").display().to_string();
                let program = program.replace('/', std::path::MAIN_SEPARATOR_STR);
                let advice = format!(
                    "{problem}. `{program} reset {short}` puts it back as shipped, \
                     and so does the key r where `cargo course` still runs."
                );
                (facts, Some(advice))
            }
        };
        let facts = facts.unwrap_or_else(|| manifest::Facts {
            name: short.to_owned(),
            title: short.replace('_', " "),
            kind: Kind::MakePass,
            starts: Starts::TestsFail,
            page: String::new(),
            needs: Vec::new(),
            minutes: 10,
            hints: Vec::new(),
            aliases: Vec::new(),
            forbid: Vec::new(),
            require: Vec::new(),
            checkpoint: false,
            edit: None,
        });
        Exercise {
            name: facts.name,
            topic: topic.name.clone(),
            topic_number: topic.number,
            number,
            title: facts.title,
            kind: facts.kind,
            starts: facts.starts,
            page: facts.page,
            needs: facts.needs,
            minutes: facts.minutes,
            hints: facts.hints,
            aliases: facts.aliases,
            forbid: facts.forbid,
            require: facts.require,
            dir,
            problem,
            checkpoint: facts.checkpoint,
            edit: facts.edit,
            root: root.to_owned(),
        }
    }
}
