//! A topic's quizzes: read, and each in its place.

use std::path::Path;

use exercise::quiz::Quiz;

use super::CourseBook;
use super::topic::files;
use crate::directive::{Directive, ItemId};
use crate::problem::{Problem, shown};

/// The quizzes in `dir`, the teaching crate of the topic; what is wrong goes into `problems`.
pub(super) fn read_all(
    root: &Path,
    topic: &str,
    dir: &Path,
    problems: &mut Vec<Problem>,
) -> Vec<Quiz> {
    let mut quizzes = Vec::new();
    for file in Quiz::files(dir) {
        match Quiz::read(topic, &file) {
            Ok(quiz) => quizzes.push(quiz),
            Err(found) => problems.extend(found.into_iter().map(|one| {
                Problem::in_file(shown(root, &file), one.message)
                    .at(one.line, 0)
                    .help(one.help)
            })),
        }
    }
    let folder = dir.join("quizzes");
    let records = files(&folder, Some("json"));
    for left in files(&folder, None).into_iter().chain(records) {
        let name = left.file_name().unwrap_or_default().display().to_string();
        let stem = name.split('.').next().unwrap_or_default();
        if !folder.join(format!("{stem}.toml")).is_file() {
            problems.push(
                Problem::in_file(shown(root, &left), "belongs to no quiz")
                    .help("remove it, or bring the .toml file of the quiz back"),
            );
        }
    }
    quizzes
}

/// Quizzes that no page shows, or several do, and pages to read again that are not there.
pub(super) fn misplaced(book: &CourseBook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for quiz in book.topics.iter().flat_map(|topic| &topic.quizzes) {
        let file = shown(book.root(), &quiz.file);
        let id = ItemId::new(&*quiz.topic, &*quiz.name);
        let times = book
            .pages
            .iter()
            .flat_map(|page| &page.directives)
            .filter(|found| matches!(&found.directive, Directive::Quiz(shown) if *shown == id))
            .count();
        if times != 1 {
            let message = match times {
                0 => "no page shows this quiz".to_owned(),
                _ => format!("this quiz is shown {times} times"),
            };
            let help = format!("write `{{{{#quiz {id}}}}}` on one page");
            problems.push(Problem::in_file(&file, message).help(help));
        }
        for question in &quiz.questions {
            for place in &question.reread {
                let page = place.split('#').next().unwrap_or_default();
                if book.page(page).is_none() {
                    let message = format!(
                        "question `{}`: there is no page `{page}` to read again",
                        question.id
                    );
                    let ids = book.pages.iter().map(|page| page.id.as_str());
                    problems.push(
                        Problem::in_file(&file, message)
                            .at(question.line, 0)
                            .help(crate::text::did_you_mean(page, ids)),
                    );
                }
            }
        }
    }
    problems
}
