//! What stands on a page, counted.

use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{ExerciseTime, PageTime, Shows};
use crate::directive::{Directive, Found, ItemId};
use crate::model::{CourseBook, Page, Session, Step, Written};
use crate::problem::{Problem, shown};
use crate::render::listed;

/// Counts what stands on the page; what is missing goes into `problems`.
pub(super) fn read(book: &CourseBook, page: &Page, problems: &mut Vec<Problem>) -> PageTime {
    let mut counter = Counter {
        book,
        page,
        problems,
        shows: prose(page),
        exercises: Vec::new(),
    };
    for found in &page.directives {
        counter.add(found);
    }
    PageTime {
        id: page.id.clone(),
        title: page.title.clone(),
        teaches: page.teaches().to_vec(),
        shows: counter.shows,
        exercises: counter.exercises,
    }
}

struct Counter<'a> {
    book: &'a CourseBook,
    page: &'a Page,
    problems: &'a mut Vec<Problem>,
    shows: Shows,
    exercises: Vec<ExerciseTime>,
}

impl Counter<'_> {
    fn add(&mut self, found: &Found) {
        match &found.directive {
            Directive::Pair(id) => match self.book.pair(id) {
                Some(pair) => {
                    self.shows.pairs += 1;
                    self.shows.rust_lines += self.lines(&pair.rust, None, found);
                    self.shows.python_lines += self.lines(&pair.python, None, found);
                }
                None => self.missing(id, found),
            },
            Directive::Module(id) => match self.book.module(id) {
                Some(module) => {
                    self.shows.pairs += 1;
                    self.shows.rust_lines += self.lines(&module.rust, None, found);
                    for file in [module.original.file(), module.caller.as_path()] {
                        self.shows.python_lines += self.lines(file, None, found);
                    }
                }
                None => self.missing(id, found),
            },
            Directive::Session(id) => match self.book.session(id) {
                Some(session) => self.shows.other_lines += self.lines_of_session(session, found),
                None => self.missing(id, found),
            },
            Directive::Refused(id) => match self.book.refused(id) {
                Some(refused) => {
                    self.shows.refused += 1;
                    self.shows.rust_lines += self.lines(&refused.program, None, found);
                }
                None => self.missing(id, found),
            },
            Directive::Listing { path, anchor } => {
                self.shows.listings += 1;
                let file = self.book.root().join(path);
                let lines = self.lines(&file, anchor.as_deref(), found);
                match path.rsplit('.').next() {
                    Some("rs") => self.shows.rust_lines += lines,
                    Some("py") => self.shows.python_lines += lines,
                    _ => self.shows.other_lines += lines,
                }
            }
            Directive::Exercise(id) => match self.book.exercise(id) {
                Some(exercise) => self.exercises.push(ExerciseTime {
                    name: exercise.name.clone(),
                    title: exercise.title.clone(),
                    minutes: usize::from(exercise.minutes),
                }),
                None => self.missing(id, found),
            },
            Directive::Quiz(id) => match self.book.quiz(id) {
                Some(quiz) => self.shows.questions += quiz.questions.len(),
                None => self.missing(id, found),
            },
            Directive::Teaches(_) | Directive::Review => {}
            _ => self.shows.pictures += 1,
        }
    }

    /// The lines of a program, or of a part of it, that say something.
    fn lines(&mut self, file: &Path, anchor: Option<&str>, found: &Found) -> usize {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                let name = shown(self.book.root(), file);
                self.complain(format!("{name} cannot be read: {error}"), found);
                return 0;
            }
        };
        match listed(&text, anchor) {
            Ok(part) => part.lines().filter(|line| !line.trim().is_empty()).count(),
            Err(why) => {
                self.complain(why, found);
                0
            }
        }
    }

    /// Lines of a terminal, and of the files that are written between them.
    fn lines_of_session(&mut self, session: &Session, found: &Found) -> usize {
        let with_something = |text: &str| text.lines().filter(|it| !it.trim().is_empty()).count();
        let mut lines = self.lines(&session.record, None, found);
        for step in &session.steps {
            let Step::Write { what, .. } = step else {
                continue;
            };
            lines += match what {
                Written::Content(text) => with_something(text),
                Written::From(file) => self.lines(file, None, found),
                Written::Change { find, put } => with_something(find) + with_something(put),
            };
        }
        lines
    }

    fn missing(&mut self, id: &ItemId, found: &Found) {
        self.complain(format!("there is no {id}"), found);
    }

    fn complain(&mut self, message: String, found: &Found) {
        let name = shown(self.book.root(), &self.page.file);
        let problem = Problem::in_file(name, message).at(found.line, found.column);
        self.problems
            .push(problem.help("`cargo course book` says more"));
    }
}

/// Words of prose, drawings, and lines in fences, without what directives stand for.
fn prose(page: &Page) -> Shows {
    let mut text = page.text.clone();
    for found in page.directives.iter().rev() {
        text.replace_range(found.span.clone(), "");
    }
    let mut shows = Shows::default();
    let mut fence = false;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => fence = true,
            Event::End(TagEnd::CodeBlock) => fence = false,
            Event::Text(lines) if fence => {
                let says = |line: &&str| !line.trim().is_empty();
                shows.other_lines += lines.lines().filter(says).count();
            }
            Event::Text(words) => shows.words += count(&words),
            // What stands in one piece of code is spoken in one breath.
            Event::Code(_) => shows.words += 1,
            Event::Start(Tag::Image { .. }) => shows.pictures += 1,
            Event::Html(html) | Event::InlineHtml(html) => {
                shows.pictures += html.matches("<svg").count();
            }
            _ => {}
        }
    }
    shows
}

/// Words, without marks that stand alone, such as a dash.
fn count(text: &str) -> usize {
    let spoken = |word: &&str| word.contains(char::is_alphanumeric);
    text.split_whitespace().filter(spoken).count()
}
