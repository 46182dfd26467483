//! The book as data: topics with their pairs and refused programs, pages with their directives.

mod module;
mod page;
mod pair;
mod quiz;
mod reader;
mod session;
mod summary;
mod topic;

use std::path::{Path, PathBuf};

use exercise::Course;
use exercise::cards::Cards;
use exercise::quiz::Quiz;

use crate::directive::{Directive, ItemId};
use crate::problem::{Problem, Problems, shown};

pub use module::{Module, Needs, Original};
pub use page::Page;
pub use pair::{Pair, Recorded};
pub(crate) use session::shown_command;
pub use session::{INDEX, INDEX_SHOWN, Session, Shows, Step, Written};
pub use topic::{Refused, Topic};

/// Everything the book is made of.
pub struct CourseBook {
    root: PathBuf,
    /// The topics that have a teaching crate with a `topic.toml`, by number.
    pub topics: Vec<Topic>,
    /// The pages in the order of `SUMMARY.md`, which is the order of reading.
    pub pages: Vec<Page>,
    /// The exercises.
    pub course: Course,
    /// The explanation cards.
    pub cards: Cards,
}

impl CourseBook {
    /// Reads the book at `root`; every mistake found is an error.
    pub fn load(root: &Path) -> Result<CourseBook, Problems> {
        match CourseBook::read(root) {
            (Some(book), problems) if problems.is_empty() => Ok(book),
            (_, problems) => Err(Problems::new(problems)),
        }
    }

    /// Reads the book at `root`, as much of it as can be read, with every problem found on the
    /// way. `None` only when the course itself cannot be opened.
    pub fn read(root: &Path) -> (Option<CourseBook>, Vec<Problem>) {
        let mut problems = Vec::new();
        let course = match Course::load(root) {
            Ok(course) => course,
            Err(error) => {
                problems.push(Problem::in_file(root, error.to_string()));
                return (None, problems);
            }
        };
        let cards = Cards::load(root);
        let broken = cards.problems().iter();
        problems.extend(broken.map(|problem| Problem::in_file("book/cards", problem)));
        let topics = topic::read_all(root, &mut problems);
        let pages = summary::pages(root, &mut problems)
            .into_iter()
            .filter_map(|entry| Page::read(root, &entry, &mut problems))
            .collect();
        let book = CourseBook {
            root: root.to_owned(),
            topics,
            pages,
            course,
            cards,
        };
        problems.extend(quiz::misplaced(&book));
        problems.extend(book.unshown());
        let listed = book.listed_files();
        for topic in &book.topics {
            topic::strays(root, topic, &listed, &mut problems);
        }
        (Some(book), problems)
    }

    /// The folder everything lies in.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The pair of this id.
    pub fn pair(&self, id: &ItemId) -> Option<&Pair> {
        self.topic(&id.topic)?.pairs.iter().find(|p| p.id == *id)
    }

    /// The session of this id.
    pub fn session(&self, id: &ItemId) -> Option<&Session> {
        let mut sessions = self.topic(&id.topic)?.sessions.iter();
        sessions.find(|session| session.id == *id)
    }

    /// The module of this id.
    pub fn module(&self, id: &ItemId) -> Option<&Module> {
        self.topic(&id.topic)?.modules.iter().find(|m| m.id == *id)
    }

    /// Modules and sessions that no page shows: they would be proved for nobody.
    fn unshown(&self) -> Vec<Problem> {
        let directives = self.pages.iter().flat_map(|page| &page.directives);
        let on_pages: Vec<&Directive> = directives.map(|found| &found.directive).collect();
        let topics = self.topics.iter();
        let declared = topics.flat_map(|topic| {
            let modules = topic.modules.iter().map(|module| {
                let file = topic.dir.join("topic.toml");
                (
                    "module",
                    Directive::Module(module.id.clone()),
                    &module.id,
                    file,
                )
            });
            modules.chain(topic.sessions.iter().map(|session| {
                let file = session.file.clone();
                (
                    "session",
                    Directive::Session(session.id.clone()),
                    &session.id,
                    file,
                )
            }))
        });
        declared
            .filter(|(_, directive, _, _)| !on_pages.contains(&directive))
            .map(|(kind, _, id, file)| {
                let message = format!("no page shows the {kind} `{id}`");
                Problem::in_file(shown(&self.root, &file), message)
                    .help(format!("write `{{{{#{kind} {id}}}}}` on one"))
            })
            .collect()
    }

    /// The files that pages list, whole or in part.
    fn listed_files(&self) -> Vec<PathBuf> {
        let directives = self.pages.iter().flat_map(|page| &page.directives);
        directives
            .filter_map(|found| match &found.directive {
                Directive::Listing { path, .. } => Some(self.root.join(path)),
                _ => None,
            })
            .collect()
    }

    /// The refused program of this id.
    pub fn refused(&self, id: &ItemId) -> Option<&Refused> {
        self.topic(&id.topic)?.refused.iter().find(|r| r.id == *id)
    }

    /// The quiz of this id.
    pub fn quiz(&self, id: &ItemId) -> Option<&Quiz> {
        self.topic(&id.topic)?
            .quizzes
            .iter()
            .find(|quiz| quiz.name == id.name)
    }

    /// The page that shows this quiz.
    pub fn page_of_quiz(&self, quiz: &Quiz) -> Option<&Page> {
        let id = ItemId::new(&*quiz.topic, &*quiz.name);
        self.pages.iter().find(|page| page.shows_quiz(&id))
    }

    /// The exercise of this id.
    pub fn exercise(&self, id: &ItemId) -> Option<&exercise::Exercise> {
        self.course
            .exercises()
            .find(|e| e.topic == id.topic && e.name == id.name)
    }

    /// The page of this id, such as `ownership/moves`.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The topic of this name.
    pub fn topic(&self, name: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.name == name)
    }
}
