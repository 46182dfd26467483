//! What was proved before: `.course/proofs.json`, kept by the content of the inputs.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde_json::{Value, json};

/// Raised when the meaning of the file changes; a file of another version is not read.
const VERSION: u64 = 1;

/// The fingerprints of the inputs with which each proof last passed.
#[derive(Debug)]
pub struct Memory {
    file: PathBuf,
    passed: BTreeMap<String, String>,
    /// What this run found out; `None` for what holds no longer.
    changes: BTreeMap<String, Option<String>>,
    notice: Option<String>,
}

impl Memory {
    /// Reads what is remembered for the course at `root`. A file that cannot be read as such means
    /// proving afresh: it only ever saves time.
    pub fn open(root: &Path) -> Memory {
        let file = root.join(".course").join("proofs.json");
        let (passed, notice) = match fs::read_to_string(&file) {
            Ok(text) => match parse(&text) {
                Some(passed) => (passed, None),
                None => (
                    BTreeMap::new(),
                    Some(format!(
                        "{} is damaged or from another version; everything is proved afresh",
                        file.display()
                    )),
                ),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => (BTreeMap::new(), None),
            Err(error) => (
                BTreeMap::new(),
                Some(format!(
                    "{} cannot be read ({error}); everything is proved afresh",
                    file.display()
                )),
            ),
        };
        Memory {
            file,
            passed,
            changes: BTreeMap::new(),
            notice,
        }
    }

    /// Something worth saying about the file that was found.
    pub fn notice(&self) -> Option<&str> {
        self.notice.as_deref()
    }

    /// Whether the proof passed with exactly these inputs.
    pub fn holds(&self, id: &str, fingerprint: &str) -> bool {
        self.passed
            .get(id)
            .is_some_and(|known| known == fingerprint)
    }

    /// Remembers a proof that passed.
    pub fn remember(&mut self, id: &str, fingerprint: &str) {
        self.passed.insert(id.to_owned(), fingerprint.to_owned());
        self.changes
            .insert(id.to_owned(), Some(fingerprint.to_owned()));
    }

    /// Forgets a proof that no longer passes.
    pub fn forget(&mut self, id: &str) {
        self.passed.remove(id);
        self.changes.insert(id.to_owned(), None);
    }

    /// Keeps only the proofs that still exist.
    pub fn keep_only(&mut self, exists: impl Fn(&str) -> bool) {
        let gone: Vec<String> = self
            .passed
            .keys()
            .filter(|id| !exists(id))
            .cloned()
            .collect();
        for id in gone {
            self.forget(&id);
        }
    }

    /// Writes the file in one step, so that a run ended at any moment leaves a whole file behind.
    /// What another run has found out meanwhile stays.
    pub fn save(&self) -> anyhow::Result<()> {
        let folder = self
            .file
            .parent()
            .context("the file of remembered proofs has no folder")?;
        fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
        let now = fs::read_to_string(&self.file).ok();
        let mut passed = now.and_then(|text| parse(&text)).unwrap_or_default();
        for (id, change) in &self.changes {
            match change {
                Some(fingerprint) => passed.insert(id.clone(), fingerprint.clone()),
                None => passed.remove(id),
            };
        }
        let text = serde_json::to_string_pretty(&json!({
            "version": VERSION,
            "passed": passed,
        }))?;
        let mut file = tempfile::NamedTempFile::new_in(folder)
            .with_context(|| format!("creating a file in {}", folder.display()))?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.write_all(b"\n"))
            .with_context(|| format!("writing {}", self.file.display()))?;
        file.persist(&self.file)
            .with_context(|| format!("replacing {}", self.file.display()))?;
        Ok(())
    }
}

fn parse(text: &str) -> Option<BTreeMap<String, String>> {
    let value: Value = serde_json::from_str(text).ok()?;
    if value.get("version")?.as_u64()? != VERSION {
        return None;
    }
    value
        .get("passed")?
        .as_object()?
        .iter()
        .map(|(id, print)| Some((id.clone(), print.as_str()?.to_owned())))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_passed_is_known_again_only_with_the_same_inputs() {
        let root = tempfile::tempdir().unwrap();
        let mut memory = Memory::open(root.path());
        memory.remember("book/links", "abc");
        memory.save().unwrap();

        let again = Memory::open(root.path());
        assert!(again.holds("book/links", "abc"));
        assert!(!again.holds("book/links", "abd"));
        assert!(!again.holds("book/other", "abc"));
        assert_eq!(again.notice(), None);
    }

    #[test]
    fn a_damaged_file_means_starting_afresh() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join(".course")).unwrap();
        for text in [
            "",
            "{",
            "[]",
            r#"{"version":2,"passed":{"a":"b"}}"#,
            r#"{"version":1,"passed":{"a":7}}"#,
        ] {
            fs::write(root.path().join(".course/proofs.json"), text).unwrap();
            let mut memory = Memory::open(root.path());
            assert!(!memory.holds("a", "b"), "{text}");
            assert!(memory.notice().unwrap().contains("afresh"), "{text}");
            memory.remember("a", "b");
            memory.save().unwrap();
            assert!(Memory::open(root.path()).holds("a", "b"), "{text}");
        }
    }

    #[test]
    fn two_runs_at_once_keep_what_each_found_out() {
        let root = tempfile::tempdir().unwrap();
        let (mut long, mut short) = (Memory::open(root.path()), Memory::open(root.path()));
        short.remember("book/links", "1");
        short.save().unwrap();
        long.remember("rust/clippy", "2");
        long.save().unwrap();
        let both = Memory::open(root.path());
        assert!(both.holds("book/links", "1") && both.holds("rust/clippy", "2"));
    }

    #[test]
    fn proofs_that_are_gone_are_dropped() {
        let root = tempfile::tempdir().unwrap();
        let mut memory = Memory::open(root.path());
        memory.remember("pairs/a", "1");
        memory.remember("pairs/b", "2");
        memory.forget("pairs/b");
        memory.keep_only(|id| id != "pairs/a");
        assert!(!memory.holds("pairs/a", "1"));
        assert!(!memory.holds("pairs/b", "2"));
    }
}
