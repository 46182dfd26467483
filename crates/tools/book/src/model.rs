//! The book as data: topics with their pairs and refused programs, pages with their directives.

mod page;
mod quiz;
mod summary;
mod topic;

use std::path::{Path, PathBuf};

use exercise::Course;
use exercise::cards::Cards;
use exercise::quiz::Quiz;

use crate::directive::ItemId;
use crate::problem::{Problem, Problems};

pub use page::Page;
pub use topic::{Pair, Recorded, Refused, Topic};

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
