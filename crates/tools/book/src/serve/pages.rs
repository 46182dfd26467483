//! The built book as a map from path to bytes. Requests look names up in it: no path of a
//! request ever reaches the file system.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result};
use axum::body::Bytes;
use sha2::{Digest, Sha256};

use super::{csp, reload};
use crate::build::build_into;
use crate::preprocess::Strictness;
use crate::problem::Problem;

/// One file of the book.
pub(super) struct Entry {
    pub bytes: Bytes,
    pub media_type: &'static str,
    pub policy: String,
    /// Changes with the content.
    pub tag: String,
}

/// The whole book, by path without the leading `/`.
pub(super) struct Pages(HashMap<String, Entry>);

impl Pages {
    /// Builds the book of the course at `root` and takes it into memory.
    pub fn build(root: &Path) -> Result<(Pages, Vec<Problem>)> {
        let folder = tempfile::tempdir().context("no temporary folder can be made")?;
        let problems = build_into(root, folder.path(), Strictness::Lenient)?;
        let mut pages = Pages(HashMap::new());
        pages.read(folder.path(), "")?;
        Ok((pages, problems))
    }

    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.0.get(match path {
            "" => "index.html",
            path => path,
        })
    }

    /// The same for the same content, different for any other.
    pub fn version(&self) -> String {
        let mut tags: Vec<_> = self
            .0
            .iter()
            .map(|(path, entry)| (path, &entry.tag))
            .collect();
        tags.sort();
        let mut all = Sha256::new();
        for (path, tag) in tags {
            all.update(path.as_bytes());
            all.update(tag.as_bytes());
        }
        hex(&all.finalize())
    }

    fn read(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        let entries = std::fs::read_dir(folder).context("the built book cannot be read")?;
        for entry in entries {
            let path = entry.context("the built book cannot be read")?.path();
            let name = path.file_name().unwrap_or_default().display().to_string();
            if path.is_dir() {
                self.read(&path, &format!("{prefix}{name}/"))?;
            } else {
                let bytes = std::fs::read(&path)
                    .with_context(|| format!("{} cannot be read", path.display()))?;
                let name = format!("{prefix}{name}");
                let entry = entry_of(&name, bytes);
                self.0.insert(name, entry);
            }
        }
        Ok(())
    }
}

fn entry_of(name: &str, bytes: Vec<u8>) -> Entry {
    let (bytes, policy) = match String::from_utf8(bytes) {
        Ok(html) if name.ends_with(".html") => {
            let html = reload::inject(html);
            let policy = csp::policy(name, &html);
            (html.into_bytes(), policy)
        }
        Ok(text) => (text.into_bytes(), csp::STRICTEST.to_owned()),
        Err(error) => (error.into_bytes(), csp::STRICTEST.to_owned()),
    };
    let tag = hex(&Sha256::digest(&bytes));
    Entry {
        bytes: Bytes::from(bytes),
        media_type: media_type(name),
        policy,
        tag: format!("\"{tag}\""),
    }
}

/// The first half of a digest, which is plenty to tell contents apart.
fn hex(digest: &[u8]) -> String {
    digest
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
