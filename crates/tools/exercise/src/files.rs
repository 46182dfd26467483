//! Small file work that must not lose anything: atomic replacement, copies,
//! time stamps.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

static COUNTER: AtomicU64 = AtomicU64::new(0);

/// Writes a file so that at any moment either the old or the new content is
/// there, whole: a temporary file beside it, flushed to disk, then renamed.
pub(crate) fn write_atomic(path: &Path, content: &[u8]) -> io::Result<()> {
    write_beside(path, content, true)
}

/// As [`write_atomic`], but without waiting for the disk: for what can be
/// made again after a power failure.
pub(crate) fn write_quickly(path: &Path, content: &[u8]) -> io::Result<()> {
    write_beside(path, content, false)
}

fn write_beside(path: &Path, content: &[u8], sync: bool) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let count = COUNTER.fetch_add(1, Ordering::Relaxed);
    let temporary = folder.join(format!(".{name}.{}.{count}.tmp", std::process::id()));
    let written = write_new(&temporary, content, sync).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The old file is intact; a half-written temporary one helps nobody.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn write_new(path: &Path, content: &[u8], sync: bool) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    if sync { file.sync_all() } else { Ok(()) }
}

/// Puts `content` at `path`, whatever is there now: a file, a link, or a folder.
pub(crate) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|m| m.is_dir()) {
        fs::remove_dir_all(path)?;
    }
    write_atomic(path, content)
}

/// Copies what is at `from` (a file, or a folder with all below) to `to`.
pub(crate) fn keep(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    let kind = fs::symlink_metadata(from)?.file_type();
    if kind.is_symlink() {
        // The link is replaced, not what it points to; where it led is worth a note.
        let target = fs::read_link(from)?;
        return fs::write(to, format!("link to {}\n", target.display()));
    }
    if kind.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            keep(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    fs::copy(from, to).map(|_| ())
}

/// The files below `root/folder`, as paths relative to `root` with `/`, sorted.
/// Hidden files and Python's caches are left out; `.github`, where workflows lie, is not hidden.
pub(crate) fn below(root: &Path, folder: &str, names: &mut Vec<String>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(e),
    };
    let mut entries = entries.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let hidden = name.starts_with('.') && name != ".github";
        let passed_over = hidden || name == "__pycache__" || name.ends_with('~');
        let path = format!("{folder}/{name}");
        match entry.path().is_dir() {
            _ if passed_over => {}
            true => below(root, &path, names)?,
            false => names.push(path),
        }
    }
    Ok(())
}

/// Whether a relative path stays inside the folder it is joined to.
pub(crate) fn is_inside(name: &str) -> bool {
    !name.is_empty()
        && Path::new(name)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

/// Seconds since 1970.
pub(crate) fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

/// A moment as a folder's name, such as `2026-03-14_09-26-53-589`, in UTC.
pub(crate) fn stamp(time: SystemTime) -> String {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let (days, rest) = (since.as_secs() / 86_400, since.as_secs() % 86_400);
    let (year, month, day) = date(days);
    format!(
        "{year:04}-{month:02}-{day:02}_{:02}-{:02}-{:02}-{:03}",
        rest / 3600,
        rest / 60 % 60,
        rest % 60,
        since.subsec_millis()
    )
}

/// The calendar date of a number of days since 1970-01-01.
fn date(mut days: u64) -> (u64, u64, u64) {
    let leap = |y: u64| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
    let mut year = 1970;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    (year, month, days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn stamps_are_calendar_dates() {
        let at = |seconds| stamp(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01_00-00-00-000");
        assert_eq!(at(951_782_400), "2000-02-29_00-00-00-000");
        assert_eq!(at(1_773_480_413), "2026-03-14_09-26-53-000");
    }

    #[test]
    fn paths_that_lead_out_are_seen() {
        assert!(is_inside("src/lib.rs"));
        for bad in ["", "../x", "/etc/passwd", "src/../../x"] {
            assert!(!is_inside(bad), "{bad}");
        }
    }
}
