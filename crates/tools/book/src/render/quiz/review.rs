//! The page of all questions: scripts pick out those that are due.

use super::{days, name};
use crate::render::Scene;
use crate::render::html::inline_markdown;

/// Every question of the book as a link to its place, by page.
pub(in crate::render) fn render(scene: &Scene<'_>) -> String {
    let mut pages = String::new();
    for page in &scene.book.pages {
        let topics = scene.book.topics.iter();
        let shown = topics
            .flat_map(|topic| &topic.quizzes)
            .filter(|quiz| {
                let here = scene.book.page_of_quiz(quiz);
                here.is_some_and(|here| here.id == page.id)
            })
            .flat_map(|quiz| quiz.questions.iter().map(move |one| (quiz, one)));
        let items: String = shown
            .map(|(quiz, question)| {
                format!(
                    "<li data-question=\"{}/{}\" data-mark=\"{}\"><a href=\"{}#{}\">{}</a> \
                     <span class=\"standing\"></span></li>",
                    quiz.id(),
                    question.id,
                    question.mark(),
                    scene.address_of(page),
                    name(quiz, question),
                    inline_markdown(&question.ask)
                )
            })
            .collect();
        if !items.is_empty() {
            pages.push_str(&format!(
                "<li><p>{}</p><ul>{items}</ul></li>",
                inline_markdown(&page.title)
            ));
        }
    }
    format!(
        "<section class=\"review\" {} aria-label=\"Questions that are due\"><p class=\"count\" \
         role=\"status\">Here the questions you answered come back. This needs scripts; without \
         them, the list below leads to each question.</p><div class=\"turn\"></div>\
         <details class=\"all\"><summary>All questions of the course</summary><ol>{pages}</ol>\
         </details></section>",
        days()
    )
}
