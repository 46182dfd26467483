//! The inputs that decide a proof, and one fingerprint of their content.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use sha2::{Digest, Sha256};

/// Folders that hold results, not sources: they never decide a proof.
const NOT_SOURCES: [&str; 8] = [
    "target",
    ".git",
    ".course",
    ".venv",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
];

/// Files, folders and plain values that decide a proof.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    paths: BTreeSet<PathBuf>,
    values: BTreeMap<String, String>,
    later: BTreeMap<String, Later>,
}

/// A value that takes time to work out.
#[derive(Clone)]
struct Later(Arc<dyn Fn() -> String + Send + Sync>);

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("worked out when asked for")
    }
}

impl Inputs {
    /// No inputs yet.
    pub fn new() -> Inputs {
        Inputs::default()
    }

    /// Adds a file or a folder with everything below it. One that does not exist counts as absent,
    /// so that creating it changes the fingerprint.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Inputs {
        self.paths.insert(path.into());
        self
    }

    /// Adds several files or folders.
    #[must_use]
    pub fn paths<P: Into<PathBuf>>(mut self, paths: impl IntoIterator<Item = P>) -> Inputs {
        self.paths.extend(paths.into_iter().map(Into::into));
        self
    }

    /// Adds a value, such as a tool's version.
    #[must_use]
    pub fn value(mut self, name: &str, value: impl Into<String>) -> Inputs {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// Adds a value that is worked out only when the proof is wanted.
    #[must_use]
    pub fn later(
        mut self,
        name: &str,
        value: impl Fn() -> String + Send + Sync + 'static,
    ) -> Inputs {
        self.later.insert(name.to_owned(), Later(Arc::new(value)));
        self
    }

    /// One fingerprint of the content of all inputs; paths count relative to `root`.
    pub fn fingerprint(&self, root: &Path, hashes: &FileHashes) -> String {
        let mut hasher = Sha256::new();
        for (name, value) in &self.values {
            add(&mut hasher, name);
            add(&mut hasher, value);
        }
        for (name, value) in &self.later {
            add(&mut hasher, name);
            add(&mut hasher, &(value.0)());
        }
        let mut files = BTreeSet::new();
        for path in &self.paths {
            let path = root.join(path);
            if path.is_dir() {
                collect_files(&path, &mut files);
            } else {
                files.insert(path);
            }
        }
        for file in files {
            let name = file.strip_prefix(root).unwrap_or(&file);
            add(&mut hasher, &name.to_string_lossy().replace('\\', "/"));
            add(&mut hasher, &hashes.of(&file));
        }
        hex(&hasher.finalize())
    }
}

/// One digest of several parts, in their order.
pub fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        add_bytes(&mut hasher, part);
    }
    hex(&hasher.finalize())
}

fn add(hasher: &mut Sha256, text: &str) {
    add_bytes(hasher, text.as_bytes());
}

fn add_bytes(hasher: &mut Sha256, bytes: &[u8]) {
    hasher.update((bytes.len() as u64).to_le_bytes());
    hasher.update(bytes);
}

/// The content hash of each file, computed once per run.
#[derive(Debug, Default)]
pub struct FileHashes {
    known: Mutex<HashMap<PathBuf, String>>,
}

impl FileHashes {
    fn of(&self, file: &Path) -> String {
        if let Ok(known) = self.known.lock()
            && let Some(hash) = known.get(file)
        {
            return hash.clone();
        }
        let hash = hash_file(file).unwrap_or_else(|| "absent".to_owned());
        if let Ok(mut known) = self.known.lock() {
            known.insert(file.to_owned(), hash.clone());
        }
        hash
    }
}

fn hash_file(file: &Path) -> Option<String> {
    let mut reader = fs::File::open(file).ok()?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Some(hex(&hasher.finalize())),
            Ok(read) => hasher.update(&buffer[..read]),
            Err(_) => return None,
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every source file below `folder`, in a stable order, leaving out folders that hold results.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = BTreeSet::new();
    collect_files(folder, &mut files);
    files.into_iter().collect()
}

fn collect_files(folder: &Path, into: &mut BTreeSet<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        if kind.is_dir() {
            let name = entry.file_name();
            if !NOT_SOURCES.iter().any(|skipped| name == *skipped) {
                collect_files(&path, into);
            }
        } else {
            into.insert(path);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn print(root: &Path, inputs: &Inputs) -> String {
        inputs.fingerprint(root, &FileHashes::default())
    }

    #[test]
    fn content_decides_and_results_do_not() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        fs::create_dir_all(root.join("pages/target")).unwrap();
        fs::write(root.join("pages/a.md"), "one").unwrap();
        let inputs = Inputs::new().path("pages").value("rustc", "1.95.0");
        let before = print(root, &inputs);

        fs::write(root.join("pages/target/out"), "built").unwrap();
        assert_eq!(print(root, &inputs), before);

        fs::write(root.join("pages/a.md"), "two").unwrap();
        let changed = print(root, &inputs);
        assert_ne!(changed, before);

        fs::write(root.join("pages/a.md"), "one").unwrap();
        assert_eq!(print(root, &inputs), before);

        fs::rename(root.join("pages/a.md"), root.join("pages/b.md")).unwrap();
        assert_ne!(print(root, &inputs), before);
    }

    #[test]
    fn a_file_that_appears_and_a_tool_that_changes_count() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        let inputs = Inputs::new().path("later.md");
        let before = print(root, &inputs);
        fs::write(root.join("later.md"), "").unwrap();
        assert_ne!(print(root, &inputs), before);
        assert_ne!(
            print(root, &Inputs::new().value("rustc", "1.95.0")),
            print(root, &Inputs::new().value("rustc", "1.96.0"))
        );
    }

    #[test]
    fn what_takes_time_is_worked_out_when_asked_for() {
        let asked = Arc::new(Mutex::new(0));
        let inputs = |text: &'static str| {
            let asked = Arc::clone(&asked);
            Inputs::new().later("page", move || {
                *asked.lock().unwrap() += 1;
                text.to_owned()
            })
        };
        let (one, other) = (inputs("one"), inputs("other"));
        assert_eq!(*asked.lock().unwrap(), 0);
        let root = tempfile::tempdir().unwrap();
        assert_ne!(print(root.path(), &one), print(root.path(), &other));
        assert_eq!(*asked.lock().unwrap(), 2);
    }

    #[test]
    fn where_a_part_ends_counts() {
        assert_eq!(digest([&b"ab"[..], b"c"]), digest([&b"ab"[..], b"c"]));
        assert_ne!(digest([&b"ab"[..], b"c"]), digest([&b"a"[..], b"bc"]));
    }
}
