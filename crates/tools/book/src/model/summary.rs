//! The list of pages in `SUMMARY.md`.

use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Parser, Tag};

use crate::problem::Problem;
use crate::text::position;

/// The summary, relative to the course's root.
pub(crate) const SUMMARY: &str = "book/src/SUMMARY.md";

/// A page as the summary lists it.
pub(super) struct Entry {
    /// The link's target, relative to `book/src`.
    pub path: PathBuf,
    /// Line in the summary.
    pub line: usize,
    /// Column in the summary.
    pub column: usize,
}

/// The pages listed, in order; a page listed twice or outside `book/src` is a problem.
pub(super) fn pages(root: &Path, problems: &mut Vec<Problem>) -> Vec<Entry> {
    let text = match std::fs::read_to_string(root.join(SUMMARY)) {
        Ok(text) => text,
        Err(error) => {
            problems.push(
                Problem::in_file(SUMMARY, format!("cannot be read: {error}"))
                    .help("it lists the pages in reading order"),
            );
            return Vec::new();
        }
    };
    let mut entries: Vec<Entry> = Vec::new();
    for (event, range) in Parser::new(&text).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else {
            continue;
        };
        let (line, column) = position(&text, range.start);
        let path = PathBuf::from(dest_url.as_ref());
        let problem = |message: String| Problem::in_file(SUMMARY, message).at(line, column);
        if dest_url.is_empty() {
            problems.push(
                problem("a page without a file".to_owned())
                    .help("write `[Title](NN-topic/page.md)`"),
            );
        } else if !dest_url.ends_with(".md") || dest_url.contains("..") || path.is_absolute() {
            problems.push(
                problem(format!("`{dest_url}` is not a page of this book"))
                    .help("pages are `.md` files below book/src"),
            );
        } else if entries.iter().any(|entry| entry.path == path) {
            problems.push(problem(format!("`{dest_url}` is listed twice")).help("remove one line"));
        } else {
            entries.push(Entry { path, line, column });
        }
    }
    entries
}
