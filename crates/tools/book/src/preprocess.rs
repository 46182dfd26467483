//! The directives as an mdBook preprocessor, for `course-book` and for plain `mdbook` alike.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use mdbook_preprocessor::book::{Book, BookItem};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext, parse_input};

use crate::model::CourseBook;
use crate::problem::{Problem, Problems};
use crate::render;

/// The preprocessor's name, as in `[preprocessor.course]`.
pub const NAME: &str = "course";

/// What a page with a problem does to the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// The build fails. For everything that is published or proven.
    Strict,
    /// The page says so in place, and the rest of the book can be read. For the learner's own
    /// server: an exercise being edited must not take the book away.
    Lenient,
}

/// Renders the directives of every chapter.
pub struct Directives {
    book: CourseBook,
    strictness: Strictness,
    problems: Arc<Mutex<Vec<Problem>>>,
}

impl Directives {
    /// For the course at `root`. Problems found go into `problems` as well, with those found
    /// while reading the course.
    pub fn new(
        root: &Path,
        strictness: Strictness,
        problems: Arc<Mutex<Vec<Problem>>>,
    ) -> Result<Directives, Problems> {
        let (book, mut found) = CourseBook::read(root);
        match book {
            Some(book) if found.is_empty() || strictness == Strictness::Lenient => {
                lock(&problems).append(&mut found);
                Ok(Directives {
                    book,
                    strictness,
                    problems,
                })
            }
            book => {
                // Pages with problems of their own are worth hearing about in the same run.
                if let Some(book) = book {
                    found.extend(
                        book.pages
                            .iter()
                            .flat_map(|page| render::page(&book, &page.path, &page.text).1),
                    );
                }
                Err(Problems::new(found))
            }
        }
    }
}

impl Preprocessor for Directives {
    fn name(&self) -> &str {
        NAME
    }

    fn run(&self, _: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let mut found = Vec::new();
        book.for_each_chapter_mut(|chapter| {
            let Some(path) = &chapter.source_path else {
                return;
            };
            let (content, mut problems) = render::page(&self.book, path, &chapter.content);
            chapter.content = content;
            found.append(&mut problems);
        });
        let last = book
            .chapters()
            .filter_map(|chapter| chapter.number.as_ref()?.first());
        let number = last.max().copied().unwrap_or(0) + 1;
        let (chapter, mut problems) = render::atlas::chapter(&self.book, number);
        if let Some(chapter) = chapter {
            book.push_item(BookItem::PartTitle("To look things up".to_owned()));
            book.push_item(chapter);
        }
        found.append(&mut problems);
        if self.strictness == Strictness::Strict && !found.is_empty() {
            return Err(Problems::new(found).into());
        }
        lock(&self.problems).append(&mut found);
        Ok(book)
    }

    fn supports_renderer(&self, renderer: &str) -> Result<bool> {
        Ok(supports(renderer))
    }
}

/// Whether the directives can be rendered for `renderer`: they become HTML.
pub fn supports(renderer: &str) -> bool {
    renderer == "html"
}

/// mdBook's protocol: the book as JSON on `input`, the rendered book on `output`.
pub fn run(root: &Path, input: impl Read, mut output: impl Write) -> Result<()> {
    let (context, book) = parse_input(input).context(
        "no book on standard input; `mdbook` calls this command, people call `course-book build`",
    )?;
    let directives = Directives::new(root, Strictness::Strict, Arc::default())?;
    let book = directives.run(&context, book)?;
    serde_json::to_writer(&mut output, &book).context("the rendered book could not be written")?;
    output
        .flush()
        .context("the rendered book could not be written")
}

/// The list, also when a thread panicked while holding it: it is only ever appended to.
pub(crate) fn lock(problems: &Mutex<Vec<Problem>>) -> std::sync::MutexGuard<'_, Vec<Problem>> {
    problems.lock().unwrap_or_else(PoisonError::into_inner)
}
