//! The built pages: what stands in them, and the rules they keep.

pub mod hosts;
pub mod links;
pub mod page;
pub mod structure;

use std::path::Path;

use anyhow::Context as _;

use crate::inputs::files_below;
use page::Page;

/// Everything a browser may load from the folder the book was built into.
#[derive(Debug, Default)]
pub struct Site {
    /// The pages.
    pub pages: Vec<Page>,
    /// Style sheets and scripts: path within the site and text.
    pub texts: Vec<(String, String)>,
    /// The path of every file, with `/`.
    pub files: std::collections::BTreeSet<String>,
}

impl Site {
    /// Reads the folder.
    pub fn read(folder: &Path) -> anyhow::Result<Site> {
        let mut site = Site::default();
        for file in files_below(folder) {
            let inside = file.strip_prefix(folder).unwrap_or(&file);
            let path = inside.to_string_lossy().replace('\\', "/");
            let ending = file.extension().and_then(|ending| ending.to_str());
            if let Some(ending @ ("html" | "css" | "js" | "svg")) = ending {
                let text = std::fs::read_to_string(&file)
                    .with_context(|| format!("reading the built {path}"))?;
                match ending {
                    "html" => site.pages.push(Page::parse(&path, &text)),
                    _ => site.texts.push((path.clone(), text)),
                }
            }
            site.files.insert(path);
        }
        Ok(site)
    }

    /// The page at this path.
    pub fn page(&self, path: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.path == path)
    }
}
