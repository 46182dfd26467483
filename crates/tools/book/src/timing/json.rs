//! The outline as data.

use serde_json::{Value, json};

use super::{Chapter, Minutes, Outline, PageTime, speeds};

pub(super) fn outline(outline: &Outline) -> Value {
    let chapters: Vec<Value> = outline.chapters.iter().map(chapter).collect();
    json!({
        "assumptions": {
            "words_a_minute": speeds::WORDS_A_MINUTE,
            "seconds_a_rust_line": speeds::SECONDS_A_RUST_LINE,
            "seconds_a_python_line": speeds::SECONDS_A_PYTHON_LINE,
            "seconds_a_run": speeds::SECONDS_A_RUN,
            "seconds_a_message": speeds::SECONDS_A_MESSAGE,
            "seconds_a_picture": speeds::SECONDS_A_PICTURE,
            "seconds_a_question": speeds::SECONDS_A_QUESTION,
            "told": speeds::told(),
        },
        "minutes": minutes(outline.minutes()),
        "topics": chapters,
    })
}

fn chapter(chapter: &Chapter) -> Value {
    let pages: Vec<Value> = chapter.pages.iter().map(page).collect();
    json!({
        "number": chapter.number,
        "name": chapter.name,
        "title": chapter.title,
        "minutes": minutes(chapter.minutes()),
        "pages": pages,
    })
}

fn page(page: &PageTime) -> Value {
    let shows = &page.shows;
    let exercises: Vec<Value> = page
        .exercises
        .iter()
        .map(|one| json!({ "name": one.name, "title": one.title, "minutes": one.minutes }))
        .collect();
    json!({
        "id": page.id,
        "title": page.title,
        "teaches": page.teaches,
        "minutes": minutes(page.minutes()),
        "seconds": {
            "talking": shows.talking(),
            "showing": shows.showing(),
            "asking": shows.asking(),
        },
        "shows": {
            "words": shows.words,
            "pairs": shows.pairs,
            "refused": shows.refused,
            "listings": shows.listings,
            "pictures": shows.pictures,
            "questions": shows.questions,
            "rust_lines": shows.rust_lines,
            "python_lines": shows.python_lines,
            "other_lines": shows.other_lines,
        },
        "exercises": exercises,
    })
}

fn minutes(minutes: Minutes) -> Value {
    json!({ "present": minutes.present, "exercises": minutes.exercise, "total": minutes.total() })
}
