//! The pages of the error atlas: no file of their own, made from the cards each time.

use std::cell::RefCell;
use std::path::Path;

use ::exercise::Atlas;
use ::exercise::atlas::{Entry, Question, Training};
use mdbook_preprocessor::book::{BookItem, Chapter, SectionNumber};

use super::html::{escape, inline_markdown};
use super::{Fault, Scene, refused};
use crate::directive::{Directive, ItemId};
use crate::model::CourseBook;
use crate::problem::Problem;

/// Where its pages lie, relative to `book/src`.
pub(crate) const FOLDER: &str = "error-atlas";

const TITLE: &str = "Error atlas";

/// The index with a page for every card below it; none when the course has no cards. Without a
/// `number` of its own mdBook would not show the pages as parts of the index.
pub(crate) fn chapter(book: &CourseBook, number: u32) -> (Option<Chapter>, Vec<Problem>) {
    let atlas = Atlas::read(&book.course, &book.cards);
    if atlas.entries().is_empty() {
        return (None, Vec::new());
    }
    let mut problems = Vec::new();
    let mut index = generated(TITLE, "index", index(&atlas));
    index.number = Some(SectionNumber::new([number]));
    for (entry, place) in atlas.entries().iter().zip(1..) {
        let code = &entry.card.code;
        let page = format!("{FOLDER}/{code}.md");
        let scene = Scene {
            book,
            page: Path::new(&page),
            cards: RefCell::default(),
        };
        let text = text(&scene, entry).unwrap_or_else(|fault| {
            let file = format!("book/cards/{code}.toml");
            let problem = Problem::in_file(file, fault.message).help(fault.help);
            let shown = escape(&problem.to_string());
            problems.push(problem);
            format!("# {code}\n\n<pre class=\"problem\">{shown}</pre>\n")
        });
        let name = format!("{code} {}", plain(&entry.card.title));
        let mut page = generated(&name, code, text);
        page.number = Some(SectionNumber::new([number, place]));
        page.parent_names = vec![TITLE.to_owned()];
        index.sub_items.push(BookItem::Chapter(page));
    }
    (Some(index), problems)
}

/// The pages of the atlas in the built book, such as `error-atlas/E0382.html`.
pub fn pages(book: &CourseBook) -> Vec<String> {
    let codes = book.cards.all().iter().map(|card| card.code.as_str());
    let pages = std::iter::once("index").chain(codes);
    pages.map(|page| format!("{FOLDER}/{page}.html")).collect()
}

/// A chapter without a file.
fn generated(name: &str, page: &str, content: String) -> Chapter {
    let mut chapter = Chapter::new(name, content, format!("{FOLDER}/{page}.md"), Vec::new());
    chapter.source_path = None;
    chapter
}

/// A title for the contents, which know no code.
fn plain(title: &str) -> String {
    title.replace('`', "")
}

fn index(atlas: &Atlas) -> String {
    let row = |entry: &Entry, words: &str| {
        let code = escape(&entry.card.code);
        // The long name of a lint may go on below, where a page is narrow.
        let shown = code.replace('_', "_<wbr>");
        format!("<tr><td><a href=\"{code}.html\">{shown}</a></td><td>{words}</td></tr>")
    };
    let by_code = atlas
        .entries()
        .iter()
        .map(|entry| row(entry, &inline_markdown(&entry.card.title)));
    let by_message = atlas.by_message().into_iter().map(|entry| {
        let message = escape(&entry.card.message);
        row(
            entry,
            &format!("<code class=\"nohighlight\">{message}</code>"),
        )
    });
    let table = |head: &str, rows: String| {
        format!(
            "<div class=\"table-wrapper\"><table class=\"atlas\"><thead><tr><th>Code</th><th>{head}</th></tr></thead>\
             <tbody>{rows}</tbody></table></div>"
        )
    };
    format!(
        "# {TITLE}\n\n\
         One page for every compiler code and lint of this course: the Python instinct that leads there, a program \
         the compiler refuses with its real message, the ways out in the order in which to try them, and the pages, \
         exercises and questions about it. `cargo course explain E0382` prints the same in a terminal, and the search \
         (press <kbd>/</kbd>) finds a message by its words.\n\n\
         ## By code\n\n{}\n\n## By what the message says\n\n\
         Where a name of yours stands in the message, this list has `…`.\n\n{}\n",
        table("What happened", by_code.collect()),
        table("The compiler says", by_message.collect()),
    )
}

/// The page of one code, as Markdown with figures of HTML.
fn text(scene: &Scene<'_>, entry: &Entry) -> Result<String, Fault> {
    let card = &entry.card;
    let mut text = format!(
        "# {}: {}\n\n<p class=\"card-message\">The compiler says: <code class=\"nohighlight\">{}</code></p>\n\n\
         ## What your Python instinct said\n\n{}\n\n\
         ## What Rust protects you from\n\n{}\n\n",
        card.code,
        card.title,
        escape(&card.message),
        block(&card.instinct),
        block(&card.protects),
    );
    if let Some(figure) = example(scene, entry)? {
        text += &format!("## A program it refuses, and its message\n\n{figure}\n\n");
    }
    text += "## What to do\n\nIn the order in which to try it:\n\n<ol class=\"fixes\">";
    for fix in &card.fixes {
        text += &format!(
            "<li>{} <span class=\"when\">{}</span></li>",
            inline_markdown(&fix.action),
            inline_markdown(&fix.when)
        );
    }
    text += "</ol>\n\n";
    if let Some(link) = entry.page.as_ref().and_then(|page| scene.link_to(&page.id)) {
        text += &format!("## Where it is taught\n\n<p class=\"read-on\">{link}</p>\n\n");
    }
    text += &list(
        "Exercises that train it",
        entry.training.iter().map(|training| train(scene, training)),
    );
    text += &list(
        "Questions about it",
        entry.questions.iter().map(|question| ask(scene, question)),
    );
    if card.code.starts_with('E') {
        text += &format!(
            "<p class=\"official\">The compiler's own words: <code class=\"nohighlight\">rustc --explain {}</code></p>\n",
            card.code
        );
    }
    Ok(text)
}

/// Markdown of ours on one line of HTML: nothing in it can become a heading or a directive.
fn block(markdown: &str) -> String {
    format!("<p>{}</p>", inline_markdown(markdown))
}

fn example(scene: &Scene<'_>, entry: &Entry) -> Result<Option<String>, Fault> {
    let Some((topic, name)) = entry
        .card
        .example
        .as_deref()
        .and_then(|id| id.split_once('/'))
    else {
        return Ok(None);
    };
    let id = ItemId::new(topic, name);
    let Some(refused) = scene.book.refused(&id) else {
        return Err(Fault::new(
            format!("its example `{id}` is no refused program"),
            format!("write crates/topics/{topic}/tests/compile_fail/{name}.rs, or name another"),
        ));
    };
    refused::without_cards(scene, refused).map(Some)
}

fn list(heading: &str, items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("<li>{item}</li>")).collect();
    match items.is_empty() {
        true => String::new(),
        false => format!("## {heading}\n\n<ul>{items}</ul>\n\n"),
    }
}

fn train(scene: &Scene<'_>, training: &Training) -> String {
    let title = inline_markdown(&training.title);
    let on = scene
        .link_to(&training.page)
        .map_or_else(String::new, |link| format!(", on the page {link}"));
    format!(
        "<strong>{title}</strong>, {} minutes, {}{on}: <code class=\"nohighlight\">cargo course goto {}</code>",
        training.minutes,
        training.how(),
        escape(&training.name)
    )
}

fn ask(scene: &Scene<'_>, question: &Question) -> String {
    let ask = inline_markdown(&question.ask);
    let shows = |found: &crate::Found| match &found.directive {
        Directive::Quiz(id) => id.to_string() == question.quiz,
        _ => false,
    };
    let mut pages = scene.book.pages.iter();
    let page = pages.find(|page| page.directives.iter().any(shows));
    match page.and_then(|page| scene.link_to(&page.id)) {
        Some(link) => format!("{ask} On the page {link}"),
        None => ask,
    }
}
