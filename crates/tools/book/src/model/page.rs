//! A page: its title, what it teaches, its directives.

use std::path::{Path, PathBuf};

use super::summary::{Entry, SUMMARY};
use crate::directive::{self, Directive, Found, ItemId};
use crate::problem::{Problem, shown};

/// One page of the book.
#[derive(Debug, Clone)]
pub struct Page {
    /// How the course calls it: `ownership/moves`, or `welcome` for a page outside any topic.
    pub id: String,
    /// The first line without its `#`.
    pub title: String,
    /// The file.
    pub file: PathBuf,
    /// The file relative to `book/src`, as mdBook knows it.
    pub path: PathBuf,
    /// The text as it is on disk.
    pub text: String,
    /// Its directives in order.
    pub directives: Vec<Found>,
}

impl Page {
    /// The page the summary lists at `entry`; what is wrong with it goes into `problems`.
    pub(super) fn read(root: &Path, entry: &Entry, problems: &mut Vec<Problem>) -> Option<Page> {
        let file = root.join("book/src").join(&entry.path);
        let name = shown(root, &file);
        match std::fs::read_to_string(&file) {
            Ok(text) => {
                let (page, mut found) = Page::parse(&name, file, &entry.path, text);
                problems.append(&mut found);
                Some(page)
            }
            Err(error) => {
                problems.push(
                    Problem::in_file(SUMMARY, format!("{name} cannot be read: {error}"))
                        .at(entry.line, entry.column)
                        .help("write the page or remove it from the summary"),
                );
                None
            }
        }
    }

    /// A page from its text; `name` names it in the problems.
    pub(crate) fn parse(
        name: &str,
        file: PathBuf,
        path: &Path,
        text: String,
    ) -> (Page, Vec<Problem>) {
        let (directives, mut problems) = directive::find(Path::new(name), &text);
        let title = match text.lines().next().and_then(|line| line.strip_prefix("# ")) {
            Some(title) => title.trim().to_owned(),
            None => {
                problems.push(
                    Problem::in_file(name, "the page does not start with its title")
                        .at(1, 1)
                        .help("the first line is `# What the reader can do after this page`"),
                );
                id_of(path)
            }
        };
        let teaches = |found: &Found| matches!(found.directive, Directive::Teaches(_));
        for late in directives.iter().skip(1).filter(|found| teaches(found)) {
            problems.push(
                Problem::in_file(name, "`teaches` is not the first directive of the page")
                    .at(late.line, late.column)
                    .help("it stands once, right after the title"),
            );
        }
        let page = Page {
            id: id_of(path),
            title,
            file,
            path: path.to_owned(),
            text,
            directives,
        };
        (page, problems)
    }

    /// Whether the page shows this quiz.
    pub fn shows_quiz(&self, id: &ItemId) -> bool {
        let quiz =
            |found: &Found| matches!(&found.directive, Directive::Quiz(shown) if shown == id);
        self.directives.iter().any(quiz)
    }

    /// The concepts a reader has met after this page.
    pub fn teaches(&self) -> &[String] {
        self.directives
            .iter()
            .find_map(|found| match &found.directive {
                Directive::Teaches(concepts) => Some(concepts.as_slice()),
                _ => None,
            })
            .unwrap_or_default()
    }
}

/// `04-ownership/moves.md` is the page `ownership/moves`, `welcome.md` is `welcome`.
fn id_of(path: &Path) -> String {
    let path = path
        .with_extension("")
        .display()
        .to_string()
        .replace('\\', "/");
    match path.split_once('-') {
        Some((number, rest)) if number.chars().all(|c| c.is_ascii_digit()) => rest.to_owned(),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Page, Vec<Problem>) {
        Page::parse(
            "book/src/04-ownership/moves.md",
            PathBuf::new(),
            Path::new("04-ownership/moves.md"),
            text.to_owned(),
        )
    }

    #[test]
    fn ids_leave_the_number_out() {
        assert_eq!(id_of(Path::new("04-ownership/moves.md")), "ownership/moves");
        assert_eq!(
            id_of(Path::new("04-ownership/owners-and-drop.md")),
            "ownership/owners-and-drop"
        );
        assert_eq!(id_of(Path::new("welcome.md")), "welcome");
        assert_eq!(id_of(Path::new("read-me.md")), "read-me");
    }

    #[test]
    fn title_and_concepts_are_read() {
        let (page, problems) = parse("# Say who owns it\n\n{{#teaches moves, owners}}\n");
        assert_eq!(problems, []);
        assert_eq!(page.title, "Say who owns it");
        assert_eq!(page.teaches(), ["moves", "owners"]);
    }

    #[test]
    fn a_page_without_title_or_with_late_teaches_is_refused() {
        let (_, problems) = parse("Say who owns it\n");
        assert!(
            problems[0]
                .to_string()
                .starts_with("book/src/04-ownership/moves.md:1:1: the page")
        );
        let (_, problems) = parse("# T\n\n{{#card E0382}}\n{{#teaches moves}}\n");
        assert!(
            problems[0]
                .to_string()
                .contains(":4:1: `teaches` is not the first")
        );
    }
}
