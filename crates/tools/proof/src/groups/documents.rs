//! What the documents beside the book point at is there: files, and the tests they name.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::hygiene::tracked;
use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};

/// The proof about `README.md`, `docs/` and their like.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let documents: Vec<PathBuf> = tracked(ctx)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|e| e == "md"))
        .filter(|file| !file.starts_with(ctx.root.join("book/src")))
        .collect();
    let targets = documents.iter().flat_map(|file| {
        let text = fs::read_to_string(file).unwrap_or_default();
        let links = links(&text);
        links
            .into_iter()
            .filter_map(|link| inside(&ctx.root, file, &link.to))
            .collect::<Vec<_>>()
    });
    let inputs = ctx.inputs().paths(targets).paths(documents.clone());
    let ctx = ctx.clone();
    let proof = Proof::new("files/documents", inputs);
    vec![Batch::single(Lane::Light, proof, move || {
        let mut findings = Vec::new();
        for file in &documents {
            let text = fs::read_to_string(file)?;
            let shown = ctx.shown(file);
            for link in links(&text) {
                if let Some(what) = complaint(&ctx.root, file, &link) {
                    findings.push(format!("{shown}:{}: {what}", link.line));
                }
            }
        }
        Ok(Outcome::from_findings(findings))
    })]
}

/// A link within the repository.
#[derive(Debug, PartialEq, Eq)]
struct Link {
    line: usize,
    to: String,
    /// The one name in code that is all of the link's text.
    name: Option<String>,
}

/// The links of a document that lead to files.
fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    let mut open: Option<(Link, Vec<String>)> = None;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let line = text.get(..range.start).unwrap_or_default();
                let link = Link {
                    line: line.matches('\n').count() + 1,
                    to: dest_url.split('#').next().unwrap_or_default().to_owned(),
                    name: None,
                };
                open = Some((link, Vec::new()));
            }
            Event::Code(code) => {
                if let Some((_, parts)) = &mut open {
                    parts.push(code.into_string());
                }
            }
            Event::Text(_) => {
                if let Some((_, parts)) = &mut open {
                    // Words beside it: then the code names no test.
                    parts.push(String::new());
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((mut link, parts)) = open.take() {
                    link.name = match parts.as_slice() {
                        [name] if !name.is_empty() => Some(name.clone()),
                        _ => None,
                    };
                    if !link.to.is_empty() && !link.to.contains(':') {
                        links.push(link);
                    }
                }
            }
            _ => {}
        }
    }
    links
}

/// Where a link of the document `file` leads; `None` when that is outside the repository.
fn inside(root: &Path, file: &Path, to: &str) -> Option<PathBuf> {
    let folder = file.parent()?.strip_prefix(root).ok()?;
    let mut path = PathBuf::new();
    for part in folder.join(to).components() {
        match part {
            Component::Normal(name) => path.push(name),
            Component::ParentDir => {
                if !path.pop() {
                    return None;
                }
            }
            Component::CurDir => {}
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(root.join(path))
}

/// What is wrong with a link, in words.
fn complaint(root: &Path, file: &Path, link: &Link) -> Option<String> {
    let Some(target) = inside(root, file, &link.to) else {
        return Some(format!("`{}` leads out of the course", link.to));
    };
    if !target.exists() {
        return Some(format!("there is no `{}`", link.to));
    }
    let keyword = match target.extension()?.to_str()? {
        "rs" => "fn",
        "py" => "def",
        _ => return None,
    };
    let name = link.name.as_ref()?;
    let text = fs::read_to_string(&target).unwrap_or_default();
    let start = format!("{keyword} {name}(");
    let defined = text.lines().any(|line| line.trim().starts_with(&start));
    (!defined).then(|| {
        format!(
            "`{}` has no `{name}`; name the test that shows it now",
            link.to
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_lone_name_in_code_names_a_test() {
        let text = "See [`no_way`][tests], [the file](a/b.rs#part), [`x` too](c.rs).\n\
                    [away](https://example.org), [here](#there)\n\n[tests]: ../t.rs\n";
        let link = |to: &str, name: Option<&str>| Link {
            line: 1,
            to: to.to_owned(),
            name: name.map(str::to_owned),
        };
        let expected = [
            link("../t.rs", Some("no_way")),
            link("a/b.rs", None),
            link("c.rs", None),
        ];
        assert_eq!(links(text), expected);
    }

    #[test]
    fn links_are_followed_within_the_repository() {
        let root = Path::new("course");
        let file = root.join("docs/one.md");
        let at = |to: &str| inside(root, &file, to);
        assert_eq!(at("two.md"), Some(root.join("docs/two.md")));
        assert_eq!(at("../crates/./x.rs"), Some(root.join("crates/x.rs")));
        assert_eq!(at("../../other"), None);
    }
}
