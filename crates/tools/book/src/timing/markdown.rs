//! The outline as tables in Markdown.

use super::text::sums;
use super::{Chapter, Outline, PageTime, shown, speeds, taught};

pub(super) fn outline(outline: &Outline) -> String {
    let mut text = String::from("# Outline for trainers\n\n");
    for part in &outline.chapters {
        text.push_str(&chapter(part));
    }
    if outline.chapters.len() > 1 {
        let pages = outline.chapters.iter().map(|part| part.pages.len()).sum();
        text.push_str(&format!(
            "## All of it\n\n{}.\n\n",
            sums(pages, outline.minutes())
        ));
    }
    text.push_str(&format!(
        "## How the minutes come about\n\n{}\n",
        speeds::told()
    ));
    text
}

fn chapter(chapter: &Chapter) -> String {
    let mut text = format!(
        "## {}\n\n{}.\n\n\
         | page | minutes to present | for exercises | teaches | shows | exercises |\n\
         |---|--:|--:|---|---|---|\n",
        chapter.heading(),
        sums(chapter.pages.len(), chapter.minutes())
    );
    for one in &chapter.pages {
        text.push_str(&row(one));
    }
    text.push('\n');
    text
}

fn row(page: &PageTime) -> String {
    let minutes = page.minutes();
    let exercises: Vec<&str> = page.exercises.iter().map(|one| &*one.title).collect();
    let cells = [
        page.title.clone(),
        minutes.present.to_string(),
        minutes.exercise.to_string(),
        taught(page),
        shown(&page.shows),
        exercises.join(", "),
    ];
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}
