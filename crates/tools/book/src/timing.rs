//! How long each page takes in front of a class, reckoned from what stands on it.
//!
//! ```text
//! Outline                the course, or a part of it
//! └─ Chapter             the pages of a topic
//!    └─ PageTime         what a page holds, and the minutes that follow from it
//!       └─ ExerciseTime  an exercise with the minutes it declares
//! ```
//!
//! [`speeds`] holds every assumption; nothing else here is a matter of opinion.

mod json;
mod markdown;
mod page;
pub mod speeds;
mod text;

use crate::model::{CourseBook, Page};
use crate::problem::Problems;

/// Pages with their times, in the order of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The topics, and the pages outside of any.
    pub chapters: Vec<Chapter>,
}

/// The pages of one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Its number; `None` for pages outside of any topic.
    pub number: Option<u8>,
    /// Its name, such as `ownership`; empty for pages outside of any topic.
    pub name: String,
    /// Its title for people.
    pub title: String,
    /// Its pages in order.
    pub pages: Vec<PageTime>,
}

/// What a page holds, as far as it takes time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageTime {
    /// The page, such as `ownership/moves`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What a reader has met after it.
    pub teaches: Vec<String>,
    /// What is there to be said and shown.
    pub shows: Shows,
    /// The exercises on it.
    pub exercises: Vec<ExerciseTime>,
}

/// What there is to say and to show on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shows {
    /// Words of prose, tables included.
    pub words: usize,
    /// Pairs of a Python and a Rust program.
    pub pairs: usize,
    /// Programs the compiler refuses.
    pub refused: usize,
    /// Parts of files.
    pub listings: usize,
    /// X-rays, traces, cards and drawings.
    pub pictures: usize,
    /// Questions to ask.
    pub questions: usize,
    /// Lines of Rust with something on them.
    pub rust_lines: usize,
    /// Lines of Python with something on them.
    pub python_lines: usize,
    /// Lines of anything else in its own type, such as a command and its answer.
    pub other_lines: usize,
}

/// An exercise and its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseTime {
    /// Its name, such as `print_it_twice`.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The minutes it declares.
    pub minutes: usize,
}

/// Minutes that were added up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Minutes {
    /// To present: talking, showing, asking.
    pub present: usize,
    /// For the exercises.
    pub exercise: usize,
}

impl Outline {
    /// The whole course.
    ///
    /// # Errors
    /// When a page shows what is not there or cannot be read.
    pub fn of(book: &CourseBook) -> Result<Outline, Problems> {
        let mut chapters: Vec<Chapter> = Vec::new();
        let mut problems = Vec::new();
        for page in &book.pages {
            let (number, name) = place(page);
            let at = match chapters.iter().position(|chapter| chapter.name == name) {
                Some(at) => at,
                None => {
                    chapters.push(Chapter {
                        number,
                        title: title(book, &name),
                        name,
                        pages: Vec::new(),
                    });
                    chapters.len() - 1
                }
            };
            let time = page::read(book, page, &mut problems);
            if let Some(chapter) = chapters.get_mut(at) {
                chapter.pages.push(time);
            }
        }
        match problems.is_empty() {
            true => Ok(Outline { chapters }),
            false => Err(Problems::new(problems)),
        }
    }

    /// One topic alone, by number (`4`, `04`) or name.
    ///
    /// # Errors
    /// When there is no such topic; the message names those there are.
    pub fn only(mut self, topic: &str) -> Result<Outline, String> {
        let number = topic.parse::<u8>().ok();
        let wanted = |chapter: &Chapter| match (number, chapter.number) {
            (Some(wanted), Some(is)) => wanted == is,
            _ => !chapter.name.is_empty() && chapter.name == topic,
        };
        let known: Vec<String> = self.chapters.iter().filter_map(Chapter::called).collect();
        self.chapters.retain(wanted);
        match self.chapters.is_empty() {
            true => Err(format!(
                "there is no topic `{topic}`; there are {}",
                known.join(", ")
            )),
            false => Ok(self),
        }
    }

    /// The minutes of all chapters.
    pub fn minutes(&self) -> Minutes {
        Minutes::sum(self.chapters.iter().map(Chapter::minutes))
    }

    /// For a terminal of `width` columns.
    pub fn to_text(&self, width: usize) -> String {
        text::outline(self, width)
    }

    /// Tables in Markdown.
    pub fn to_markdown(&self) -> String {
        markdown::outline(self)
    }

    /// For a program to read.
    pub fn to_json(&self) -> String {
        json::outline(self).to_string()
    }
}

impl Chapter {
    /// The minutes of all its pages.
    pub fn minutes(&self) -> Minutes {
        Minutes::sum(self.pages.iter().map(PageTime::minutes))
    }

    /// Its number and title.
    pub fn heading(&self) -> String {
        match self.number {
            Some(number) => format!("{number:02} {}", self.title),
            None => self.title.clone(),
        }
    }

    fn called(&self) -> Option<String> {
        match self.number {
            Some(number) => Some(format!("{number:02} {}", self.name)),
            None => Some(self.name.clone()).filter(|name| !name.is_empty()),
        }
    }
}

impl PageTime {
    /// Its minutes. What there is to present is rounded up to a whole minute, once; so every sum
    /// is the sum of what is shown.
    pub fn minutes(&self) -> Minutes {
        Minutes {
            present: self.shows.seconds().div_ceil(60),
            exercise: self.exercises.iter().map(|one| one.minutes).sum(),
        }
    }
}

impl Minutes {
    fn sum(all: impl Iterator<Item = Minutes>) -> Minutes {
        all.fold(Minutes::default(), |sum, one| Minutes {
            present: sum.present + one.present,
            exercise: sum.exercise + one.exercise,
        })
    }

    /// All of them.
    pub fn total(self) -> usize {
        self.present + self.exercise
    }
}

/// Number and name of the topic, from the page's folder: `04-ownership/moves.md`.
fn place(page: &Page) -> (Option<u8>, String) {
    let folder = page.path.parent().map(|folder| folder.to_string_lossy());
    let folder = folder.unwrap_or_default();
    match folder.split_once('-') {
        Some((number, name)) if number.parse::<u8>().is_ok() => {
            (number.parse().ok(), name.to_owned())
        }
        _ => (None, folder.into_owned()),
    }
}

fn title(book: &CourseBook, name: &str) -> String {
    let crates = book.topic(name).map(|topic| topic.title.clone());
    crates
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| match name {
            "" => String::from("Outside the chapters"),
            name => name.to_owned(),
        })
}

/// `1 pair`, `2 pairs`; nothing for none.
fn counted(number: usize, one: &str, more: &str) -> Option<String> {
    match number {
        0 => None,
        1 => Some(format!("1 {one}")),
        number => Some(format!("{number} {more}")),
    }
}

/// What a page teaches, as the page itself says it.
fn taught(page: &PageTime) -> String {
    page.teaches.join(", ").replace('-', " ")
}

/// What a page shows, in words: `2 pairs, 1 refused program`.
fn shown(shows: &Shows) -> String {
    let all = [
        counted(shows.pairs, "pair", "pairs"),
        counted(shows.refused, "refused program", "refused programs"),
        counted(shows.listings, "listing", "listings"),
        counted(shows.pictures, "picture", "pictures"),
        counted(shows.questions, "question", "questions"),
    ];
    let all: Vec<String> = all.into_iter().flatten().collect();
    all.join(", ")
}
