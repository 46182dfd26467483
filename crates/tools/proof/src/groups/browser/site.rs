//! The book as files: built once, when it is first asked for, and what each page's proof is
//! remembered by.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::Context as _;
use tempfile::TempDir;

use crate::inputs::{digest, files_below};

/// Not pages of their own: the contents for a browser without scripts, and all pages in one for
/// the printer.
const NO_PAGES: [&str; 2] = ["toc.html", "print.html"];

/// The contents and the index for searching, which every page loads. They change with any page
/// and are the same on all, so they decide the front page's proof and no other.
const OF_ALL_PAGES: [&str; 2] = ["toc", "searchindex"];

/// The book of the course, built when first asked for.
pub(super) struct Site {
    root: PathBuf,
    built: OnceLock<Result<Built, String>>,
}

struct Built {
    folder: TempDir,
    /// The digest of each page by its path, such as `04-ownership/moves.html`.
    pages: BTreeMap<String, String>,
    /// The digest of styles, scripts, fonts and pictures.
    shared: String,
    /// The digest of what says something about all pages.
    of_all_pages: String,
}

impl Site {
    /// The book of the course at `root`, not built yet.
    pub(super) fn of(root: &Path) -> Site {
        Site {
            root: root.to_owned(),
            built: OnceLock::new(),
        }
    }

    /// Where the book lies, or why it does not build.
    pub(super) fn folder(&self) -> Result<&Path, String> {
        self.built().map(|built| built.folder.path())
    }

    /// Every page's path.
    pub(super) fn pages(&self) -> Result<impl Iterator<Item = &str>, String> {
        Ok(self.built()?.pages.keys().map(String::as_str))
    }

    /// What decides how these pages come out.
    pub(super) fn key(&self, pages: &[String]) -> String {
        self.summed(|built| {
            let digest = |page: &String| built.pages.get(page).map_or("absent", String::as_str);
            let pages = pages.iter().map(digest);
            std::iter::once(built.shared.as_str())
                .chain(pages)
                .collect()
        })
    }

    /// What decides how the pages come out for which `is_one` holds, and all that tells of all.
    pub(super) fn key_of_others(&self, is_one: impl Fn(&str) -> bool) -> String {
        self.summed(|built| {
            let pages = built.pages.iter().filter(|(path, _)| is_one(path));
            let mut parts = vec![built.shared.as_str(), &built.of_all_pages];
            parts.extend(pages.flat_map(|(path, digest)| [path.as_str(), digest]));
            parts
        })
    }

    fn summed<'a>(&'a self, parts: impl Fn(&'a Built) -> Vec<&'a str>) -> String {
        match self.built() {
            Ok(built) => digest(parts(built).iter().map(|part| part.as_bytes())),
            // Nothing is proved with such a key.
            Err(why) => format!("does not build: {why}"),
        }
    }

    fn built(&self) -> Result<&Built, String> {
        let built = self.built.get_or_init(|| {
            build(&self.root).map_err(|error| {
                let folder = format!("{}/", self.root.display());
                let why = format!("{error:#}").replace(&folder, "");
                format!("the book does not build\n{why}")
            })
        });
        built.as_ref().map_err(String::clone)
    }
}

fn build(root: &Path) -> anyhow::Result<Built> {
    let folder = tempfile::tempdir()?;
    book::build::build(root, folder.path())?;
    let files = files_below(folder.path());
    let changing: Vec<&str> = files.iter().filter_map(|file| of_all_pages(file)).collect();
    let mut built = Built {
        pages: BTreeMap::new(),
        shared: String::new(),
        of_all_pages: String::new(),
        folder,
    };
    let (mut shared, mut of_all) = (Vec::new(), Vec::new());
    for file in &files {
        let path = file.strip_prefix(built.folder.path()).unwrap_or(file);
        let path = path.to_string_lossy().replace('\\', "/");
        let bytes = fs::read(file).with_context(|| format!("reading the built {path}"))?;
        let digest = digest([without_names(bytes, &changing).as_slice()]);
        if of_all_pages(file).is_some() || NO_PAGES.contains(&&*path) {
            of_all.push(digest);
        } else if path.ends_with(".html") {
            built.pages.insert(path, digest);
        } else {
            shared.extend([path, digest]);
        }
    }
    built.shared = digest(shared.iter().map(String::as_bytes));
    built.of_all_pages = digest(of_all.iter().map(String::as_bytes));
    Ok(built)
}

/// The name of the file, such as `toc-f8a333d6.js`, if it tells of all pages.
fn of_all_pages(file: &Path) -> Option<&str> {
    let name = file.file_name()?.to_str()?;
    let (what, _) = name.split_once('-')?;
    (name.ends_with(".js") && OF_ALL_PAGES.contains(&what)).then_some(name)
}

/// The text without the names of these files, which hold a digest of their content.
fn without_names(bytes: Vec<u8>, names: &[&str]) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(text) => names
            .iter()
            .fold(text, |text, name| text.replace(name, ""))
            .into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_page_in_the_contents_changes_no_page() {
        let toc = Path::new("site").join("toc-f8a333d6.js");
        assert_eq!(of_all_pages(&toc), Some("toc-f8a333d6.js"));
        assert_eq!(of_all_pages(Path::new("assets/tools-d5e144b3.css")), None);
        assert_eq!(
            of_all_pages(Path::new("04-ownership/toc-and-more.html")),
            None
        );
        let page = |digest: &str| {
            let name = format!("toc-{digest}.js");
            let html = format!("<script src=\"../{name}\"></script>");
            without_names(html.into_bytes(), &[&name])
        };
        assert_eq!(page("f8a333d6"), page("d24df216"));
    }
}
