//! Watching how much a command writes into its folder.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The time between two looks.
const PAUSE: Duration = Duration::from_millis(40);

/// What an entry takes at least, however small it is.
const BLOCK: u64 = 4096;

/// A folder that must not grow beyond a limit.
pub(crate) struct Disk {
    folder: PathBuf,
    limit: u64,
    next: Instant,
}

impl Disk {
    /// Watches `folder`, when there is one and a limit for it.
    pub(crate) fn watched(folder: Option<&Path>, limit: Option<u64>) -> Option<Self> {
        Some(Self {
            folder: folder?.to_owned(),
            limit: limit?,
            next: Instant::now() + PAUSE,
        })
    }

    pub(crate) fn next_look(&self) -> Instant {
        self.next
    }

    /// Whether the limit is passed, when it is time to look.
    pub(crate) fn is_full(&mut self) -> bool {
        let now = Instant::now();
        if now < self.next {
            return false;
        }
        let full = holds_more(&self.folder, self.limit);
        // A folder with many files takes longer to look at: never more than a third of the time.
        self.next = Instant::now() + PAUSE.max(2 * now.elapsed());
        full
    }
}

/// Whether the files below `folder` take more than `limit` bytes. What cannot be looked into
/// counts as too much: a command must not hide its files.
fn holds_more(folder: &Path, limit: u64) -> bool {
    let mut sum = 0;
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(_) => return true,
        };
        for entry in entries.flatten() {
            // Not followed where it is a link; gone where it was removed meanwhile.
            let Ok(facts) = entry.metadata() else {
                continue;
            };
            sum += facts.len().max(BLOCK);
            if sum > limit {
                return true;
            }
            if facts.is_dir() {
                open.push(entry.path());
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_files_count_as_blocks_and_folders_are_looked_into() {
        let folder = std::env::temp_dir().join(format!("disk-{}", std::process::id()));
        fs::create_dir_all(folder.join("a/b")).unwrap();
        fs::write(folder.join("a/b/c"), "x").unwrap();
        assert!(!holds_more(&folder, 3 * BLOCK));
        assert!(holds_more(&folder, 3 * BLOCK - 1));
        fs::remove_dir_all(&folder).unwrap();
        assert!(!holds_more(&folder, 0));
    }
}
