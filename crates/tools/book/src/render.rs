//! Directives → HTML inside a page's Markdown.
//!
//! Each directive becomes one line of HTML between blank lines: inside it Markdown is not read
//! again, and a program may hold empty lines without ending the block.

mod alone;
pub(crate) mod atlas;
mod card;
mod exercise;
mod figure;
pub(crate) mod html;
mod listing;
mod message;
mod module;
mod pair;
mod quiz;
mod refused;
mod session;
pub mod trace;
pub mod xray;

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::path::Path;

use crate::directive::{self, Directive, ItemId};
use crate::model::{CourseBook, Page};
use crate::problem::{Problem, shown};
use crate::text::did_you_mean;

pub use atlas::pages as atlas_pages;

/// Where rendering happens: the book, and the folder of the page being rendered.
pub(crate) struct Scene<'a> {
    book: &'a CourseBook,
    /// The page relative to `book/src`.
    page: &'a Path,
    /// The codes whose cards stand further up on the page.
    cards: RefCell<HashSet<String>>,
}

/// What is wrong with a directive, and what to do.
pub(crate) struct Fault {
    message: String,
    help: String,
}

impl Fault {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Fault {
        Fault {
            message: message.into(),
            help: help.into(),
        }
    }
}

/// The page's `text` with its directives rendered, and every directive that cannot be.
///
/// `page` is relative to `book/src`, as mdBook names its chapters. Where a directive cannot be
/// rendered the text says why.
pub fn page(book: &CourseBook, page: &Path, text: &str) -> (String, Vec<Problem>) {
    let file = Path::new("book/src").join(page);
    let (found, mut problems) = directive::find(&file, text);
    let scene = Scene {
        book,
        page,
        cards: RefCell::default(),
    };
    let mut out = String::with_capacity(text.len() * 2);
    let mut copied = 0;
    for item in found {
        out.push_str(&text[copied..item.span.start]);
        copied = item.span.end;
        match scene.directive(&item.directive) {
            Ok(html) => {
                out.push('\n');
                out.push_str(&html);
                out.push('\n');
            }
            Err(fault) => {
                let problem = Problem::in_file(file.as_path(), fault.message)
                    .at(item.line, item.column)
                    .help(fault.help);
                out.push_str(&format!(
                    "\n<pre class=\"problem\">{}</pre>\n",
                    html::escape(&problem.to_string())
                ));
                problems.push(problem);
            }
        }
    }
    out.push_str(&text[copied..]);
    (out, problems)
}

impl Scene<'_> {
    fn directive(&self, directive: &Directive) -> Result<String, Fault> {
        match directive {
            Directive::Pair(id) => {
                let all = self.book.topics.iter().flat_map(|topic| &topic.pairs);
                let pair = self.book.pair(id);
                pair::render(self, known(pair, id, "pair", all.map(|pair| &pair.id))?)
            }
            Directive::Session(id) => {
                let all = self.book.topics.iter().flat_map(|topic| &topic.sessions);
                let session = self.book.session(id);
                let ids = all.map(|session| &session.id);
                session::render(self, known(session, id, "session", ids)?)
            }
            Directive::Module(id) => {
                let all = self.book.topics.iter().flat_map(|topic| &topic.modules);
                let module = self.book.module(id);
                let ids = all.map(|module| &module.id);
                module::render(self, known(module, id, "module", ids)?)
            }
            Directive::Refused(id) => {
                let all = self.book.topics.iter().flat_map(|topic| &topic.refused);
                let refused = self.book.refused(id);
                let ids = all.map(|refused| &refused.id);
                refused::render(self, known(refused, id, "refused program", ids)?)
            }
            Directive::Exercise(id) => {
                let ids = self.book.course.exercises().map(::exercise::Exercise::id);
                let exercise = self.book.exercise(id);
                exercise::render(self, known(exercise, id, "exercise", ids)?)
            }
            Directive::Xray { id, function } => {
                let topics = self.book.topics.iter();
                let all = topics.flat_map(|topic| {
                    let pairs = topic.pairs.iter().map(|pair| &pair.id);
                    pairs.chain(topic.refused.iter().map(|refused| &refused.id))
                });
                let subject = self.book.xray_subject(id);
                let subject = known(subject, id, "pair or refused program", all)?;
                xray::render(self, &subject, function.as_deref())
            }
            Directive::Quiz(id) => {
                let all = self.book.topics.iter().flat_map(|topic| &topic.quizzes);
                let quiz = self.book.quiz(id);
                quiz::render(
                    self,
                    known(quiz, id, "quiz", all.map(::exercise::quiz::Quiz::id))?,
                )
            }
            Directive::Figure(name) => figure::render(self, name),
            Directive::Trace(id) => {
                let all = self.book.topics.iter().flat_map(|topic| &topic.pairs);
                let subject = self.book.trace_subject(id);
                let subject = known(subject, id, "pair", all.map(|pair| &pair.id))?;
                trace::render(self, &subject)
            }
            Directive::Review => Ok(quiz::review::render(self)),
            Directive::Listing { path, anchor } => listing::render(self, path, anchor.as_deref()),
            Directive::Card(code) => card::render(self, code, card::Shape::Open, None),
            Directive::Teaches(concepts) => Ok(teaches(concepts)),
        }
    }

    /// The text of a file of the course, with plain line ends.
    fn read(&self, file: &Path, help: &str) -> Result<String, Fault> {
        match std::fs::read_to_string(file) {
            Ok(text) => Ok(text.replace("\r\n", "\n")),
            Err(error) => Err(Fault::new(
                format!("{} cannot be read: {error}", self.shown(file)),
                help,
            )),
        }
    }

    fn shown(&self, file: &Path) -> String {
        shown(self.book.root(), file)
    }

    /// A link to the page that teaches a concept, unless it is this one.
    fn page_that_teaches(&self, concept: &str) -> Option<String> {
        let mut pages = self.book.pages.iter();
        let page = pages.find(|page| page.teaches().iter().any(|known| known == concept))?;
        let here = page.path == self.page;
        (!here).then(|| self.link_to(&page.id))?
    }

    /// Where another page is, seen from this one.
    fn address_of(&self, target: &Page) -> String {
        let path = target.path.with_extension("html").display().to_string();
        format!("{}{}", self.up(), path.replace('\\', "/"))
    }

    /// From this page to the folder of all pages.
    fn up(&self) -> String {
        "../".repeat(self.page.components().count().saturating_sub(1))
    }

    /// A link from this page to the page of a code in the error atlas.
    fn link_to_atlas(&self, code: &str) -> String {
        let code = html::escape(code);
        format!(
            "<a href=\"{}{}/{code}.html\">{code}</a>",
            self.up(),
            atlas::FOLDER
        )
    }

    /// A link from this page to the page called `id`, if the book has it; `id` may name a part
    /// of the page after a `#`.
    fn link_to(&self, id: &str) -> Option<String> {
        let (id, part) = id.split_once('#').unwrap_or((id, ""));
        let target = self.book.page(id)?;
        let (anchor, of_page) = match part {
            "" => (String::new(), String::new()),
            part => (format!("#{part}"), format!(": {}", part.replace('-', " "))),
        };
        Some(format!(
            "<a href=\"{}\">{}{}</a>",
            html::escape(&format!("{}{anchor}", self.address_of(target))),
            html::escape(&target.title),
            html::escape(&of_page),
        ))
    }
}

/// The lines of a file between the two marks of a part.
pub fn anchored_lines(text: &str, anchor: &str) -> Option<std::ops::Range<usize>> {
    listing::lines_of(text, anchor)
}

/// A program's text as pages show it: with plain line ends, without the marks of its parts.
pub(crate) fn shown_text(text: &str) -> String {
    listing::without_anchors(&text.replace("\r\n", "\n"))
}

/// What a listing of this text, or of the part of it with this anchor, shows; or why it cannot.
pub(crate) fn listed(text: &str, anchor: Option<&str>) -> Result<String, String> {
    listing::listed(text, anchor)
}

/// `found`, or that there is none of this id and which one may be meant.
fn known<T, N: fmt::Display>(
    found: Option<T>,
    id: &ItemId,
    what: &str,
    all: impl Iterator<Item = N>,
) -> Result<T, Fault> {
    found.ok_or_else(|| {
        let all: Vec<String> = all.map(|name| name.to_string()).collect();
        let help = did_you_mean(&id.to_string(), all.iter().map(String::as_str));
        Fault::new(format!("there is no {what} `{id}`"), help)
    })
}

fn teaches(concepts: &[String]) -> String {
    let items: String = concepts
        .iter()
        .map(|concept| format!("<li>{}</li>", html::escape(&concept.replace('-', " "))))
        .collect();
    format!("<div class=\"teaches\"><p>After this page you know</p><ul>{items}</ul></div>")
}
