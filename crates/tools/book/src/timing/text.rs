//! The outline for a terminal.

use exercise::wrap::wrap;

use super::{Chapter, ExerciseTime, Minutes, Outline, PageTime, counted, shown, speeds, taught};

/// Where the words begin, behind the minutes.
const COLUMNS: usize = 15;

pub(super) fn outline(outline: &Outline, width: usize) -> String {
    let mut text = String::new();
    for part in &outline.chapters {
        text.push_str(&chapter(part, width));
        text.push('\n');
    }
    if outline.chapters.len() > 1 {
        let pages = outline.chapters.iter().map(|part| part.pages.len()).sum();
        let all = format!("All of it: {}", sums(pages, outline.minutes()));
        text.push_str(&wrap(&all, width, "  "));
        text.push_str("\n\n");
    }
    text.push_str(&wrap(&speeds::told(), width, ""));
    text.push('\n');
    text
}

fn chapter(chapter: &Chapter, width: usize) -> String {
    let heading = format!(
        "{}: {}",
        chapter.heading(),
        sums(chapter.pages.len(), chapter.minutes())
    );
    let mut text = wrap(&heading, width, "  ");
    text.push_str("\n\n");
    for one in &chapter.pages {
        text.push_str(&page(one, width));
    }
    text
}

fn page(page: &PageTime, width: usize) -> String {
    let Minutes { present, exercise } = page.minutes();
    let more = match exercise {
        0 => String::new(),
        minutes => format!("+{minutes}"),
    };
    let mut text = hung(&format!("{present:>4} {more:<4} min  "), &page.title, width);
    let mut add = |words: String| text.push_str(&hung("", &words, width));
    if !page.teaches.is_empty() {
        add(format!("teaches {}", taught(page)));
    }
    let shows = shown(&page.shows);
    if !shows.is_empty() {
        add(format!("shows {shows}"));
    }
    for ExerciseTime { title, minutes, .. } in &page.exercises {
        add(format!("exercise: {title} ({minutes} min)"));
    }
    text
}

/// Words behind the minutes, or under words that stand there.
fn hung(minutes: &str, words: &str, width: usize) -> String {
    let room = width.saturating_sub(COLUMNS);
    let wrapped = wrap(words, room, "  ");
    let rows = wrapped.lines().enumerate();
    rows.map(|(at, row)| match at {
        0 => format!("{minutes:COLUMNS$}{row}\n"),
        _ => format!("{:COLUMNS$}{row}\n", ""),
    })
    .collect()
}

/// `18 pages, 96 minutes to present and 118 for exercises, 3 h 34 min together`.
pub(super) fn sums(pages: usize, minutes: Minutes) -> String {
    let pages = counted(pages, "page", "pages").unwrap_or_default();
    let Minutes { present, exercise } = minutes;
    match exercise {
        0 => format!("{pages}, {present} minutes to present"),
        _ => format!(
            "{pages}, {present} minutes to present and {exercise} for exercises, {} together",
            hours(minutes.total())
        ),
    }
}

fn hours(minutes: usize) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
