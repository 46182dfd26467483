//! Notices saves: by the system's file events, and by looking where those do not work.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::events::Event;

/// How often we look when the system tells us of changes anyway.
const SLOW: Duration = Duration::from_millis(1000);
/// How often we look when it does not.
const FAST: Duration = Duration::from_millis(100);
/// A change the system was given this long to report.
const GRACE: Duration = Duration::from_secs(3);
/// Larger files are no source text; their size and date stand for their content.
const LARGEST_READ: u64 = 4 * 1024 * 1024;

/// Watches the folder of the current exercise until dropped.
pub struct FileWatch {
    folder: Arc<Mutex<PathBuf>>,
    // Held because dropping it ends the file events.
    _events: Option<RecommendedWatcher>,
    _ended: Sender<()>,
}

/// What the watch looks at, and how.
pub struct Plan<'a> {
    /// The folder that holds all exercises.
    pub exercises: &'a Path,
    /// The folder of the current one.
    pub current: &'a Path,
    /// The learner's progress, which another instance may change.
    pub progress: PathBuf,
    /// Look for changes even where file events would work.
    pub poll: bool,
}

impl FileWatch {
    /// Starts watching. File events that cannot be had are no error: we look instead.
    pub fn start(plan: &Plan, send: Sender<Event>) -> FileWatch {
        let folder = Arc::new(Mutex::new(plan.current.to_path_buf()));
        let heard = Arc::new(Mutex::new(Instant::now()));
        let mut events = None;
        let mut notice = None;
        if !plan.poll && !unreliable(plan.exercises) {
            match listen(plan.exercises, &folder, &heard, send.clone()) {
                Ok(watcher) => events = Some(watcher),
                Err(error) => {
                    notice = Some(format!(
                        "file events are not available here ({error}); looking for changes instead"
                    ));
                }
            }
        }
        if let Some(words) = notice {
            let _ = send.send(Event::Notice(words));
        }
        let (ended, end) = channel();
        // The first look is taken here: what changes from now on is noticed.
        let before = (plan.current.to_path_buf(), stamp(plan.current));
        let looker = Looker {
            folder: Arc::clone(&folder),
            progress: plan.progress.clone(),
            heard,
            fast: AtomicBool::new(events.is_none()),
            send,
        };
        thread::spawn(move || looker.run(&end, before));
        FileWatch {
            folder,
            _events: events,
            _ended: ended,
        }
    }

    /// Watches another exercise from now on.
    pub fn follow(&self, folder: &Path) {
        *lock(&self.folder) = folder.to_path_buf();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn listen(
    exercises: &Path,
    folder: &Arc<Mutex<PathBuf>>,
    heard: &Arc<Mutex<Instant>>,
    send: Sender<Event>,
) -> notify::Result<RecommendedWatcher> {
    let folder = Arc::clone(folder);
    let heard = Arc::clone(heard);
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        let touches = event.need_rescan()
            || (!matches!(event.kind, EventKind::Access(access) if !closes_write(access))
                && event
                    .paths
                    .iter()
                    .any(|path| path.starts_with(&*lock(&folder))));
        if touches {
            *lock(&heard) = Instant::now();
            // The loop has ended when nobody listens.
            let _ = send.send(Event::Touched);
        }
    })?;
    watcher.watch(exercises, RecursiveMode::Recursive)?;
    Ok(watcher)
}

fn closes_write(access: notify::event::AccessKind) -> bool {
    use notify::event::{AccessKind, AccessMode};
    access == AccessKind::Close(AccessMode::Write)
}

/// Looks at the files' sizes and dates from time to time. Where file events are silent
/// (network folders, some virtual machines) it notices and looks often.
struct Looker {
    folder: Arc<Mutex<PathBuf>>,
    progress: PathBuf,
    heard: Arc<Mutex<Instant>>,
    fast: AtomicBool,
    send: Sender<Event>,
}

impl Looker {
    fn run(&self, end: &Receiver<()>, mut before: (PathBuf, u64)) {
        let mut progress = date(&self.progress);
        loop {
            let pause = if self.fast.load(Ordering::Relaxed) {
                FAST
            } else {
                SLOW
            };
            // The channel closes when the watch is dropped.
            if end.recv_timeout(pause) != Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                return;
            }
            let folder = lock(&self.folder).clone();
            let now = stamp(&folder);
            let same_folder = before.0 == folder;
            if same_folder && before.1 != now && lock(&self.heard).elapsed() > GRACE {
                self.silent();
            }
            // In another folder nobody knows what happened since it was entered; whoever
            // listens compares the contents.
            if (!same_folder || before.1 != now) && self.send.send(Event::Touched).is_err() {
                return;
            }
            before = (folder, now);
            let date = date(&self.progress);
            if date != progress {
                progress = date;
                if self.send.send(Event::ProgressTouched).is_err() {
                    return;
                }
            }
        }
    }
}

impl Looker {
    /// File events do not come here: look often from now on, and say so once.
    fn silent(&self) {
        if !self.fast.swap(true, Ordering::Relaxed) {
            let _ = self.send.send(Event::Notice(String::from(SILENT)));
        }
    }
}

fn date(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

/// A number that changes when a file of the folder gets another name, size or date.
fn stamp(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for path in files(folder) {
        path.hash(&mut hasher);
        if let Ok(data) = fs::metadata(&path) {
            data.len().hash(&mut hasher);
            data.modified().ok().hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// A number that changes when what would be judged changes.
pub fn inputs(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for path in files(folder) {
        path.hash(&mut hasher);
        match fs::metadata(&path) {
            Ok(data) if data.is_file() && data.len() <= LARGEST_READ => {
                fs::read(&path).ok().hash(&mut hasher);
            }
            Ok(data) => {
                data.len().hash(&mut hasher);
                data.modified().ok().hash(&mut hasher);
            }
            Err(_) => {}
        }
    }
    hasher.finish()
}

/// The files an exercise is judged by, in a fixed order. Editors' own files are left out.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_path_buf(), 0)];
    while let Some((folder, depth)) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if ignored(&name) {
                continue;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < 4 => open.push((entry.path(), depth + 1)),
                // A folder in the place of the source is a change too.
                _ => found.push(entry.path()),
            }
        }
    }
    found.sort();
    found
}

/// Backups, swap files and what builds leave behind.
fn ignored(name: &str) -> bool {
    (name.starts_with('.') && name != ".github")
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name.ends_with(".bak")
        || name == "4913"
        || name == "target"
        || name == "__pycache__"
}

/// Whether file events are known not to arrive for this folder: network and shared folders.
#[cfg(target_os = "linux")]
fn unreliable(folder: &Path) -> bool {
    const SILENT_TYPES: [&str; 10] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "9p",
        "v9fs",
        "drvfs",
        "vboxsf",
        "fuse.sshfs",
        "prl_fs",
    ];
    let Ok(mounts) = fs::read_to_string("/proc/mounts") else {
        return false;
    };
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ').skip(1);
            // Spaces in a mount point are written as \040.
            let point = fields.next()?.replace("\\040", " ");
            let kind = fields.next()?;
            folder
                .starts_with(&point)
                .then(|| (point.len(), SILENT_TYPES.contains(&kind)))
        })
        .max_by_key(|(length, _)| *length)
        .is_some_and(|(_, silent)| silent)
}

#[cfg(not(target_os = "linux"))]
fn unreliable(_folder: &Path) -> bool {
    false
}

const SILENT: &str =
    "this folder does not report changes to its files; looking for them ten times a second";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_follow_content_and_not_dates_or_editor_files() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("lib.rs");
        fs::write(&file, "one").unwrap();
        let first = inputs(folder.path());
        fs::write(&file, "one").unwrap();
        fs::write(folder.path().join(".lib.rs.swp"), "x").unwrap();
        fs::write(folder.path().join("lib.rs~"), "x").unwrap();
        assert_eq!(inputs(folder.path()), first);
        fs::write(&file, "two").unwrap();
        assert_ne!(inputs(folder.path()), first);
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        assert_ne!(inputs(folder.path()), first);
    }

    fn noticed(poll: bool, change: impl Fn(&Path)) -> bool {
        let root = tempfile::tempdir().unwrap();
        let exercise = root.path().join("04 ownership").join("01_zoë");
        fs::create_dir_all(&exercise).unwrap();
        fs::write(exercise.join("lib.rs"), "one").unwrap();
        let (send, events) = channel();
        let watch = FileWatch::start(
            &Plan {
                exercises: root.path(),
                current: &exercise,
                progress: root.path().join("progress.json"),
                poll,
            },
            send,
        );
        change(&exercise);
        let until = Instant::now() + Duration::from_secs(5);
        let mut seen = false;
        while !seen && Instant::now() < until {
            seen = matches!(
                events.recv_timeout(Duration::from_millis(100)),
                Ok(Event::Touched)
            );
        }
        drop(watch);
        seen
    }

    #[test]
    fn a_save_is_noticed_with_and_without_file_events() {
        let save = |folder: &Path| fs::write(folder.join("lib.rs"), "two, longer").unwrap();
        assert!(noticed(false, save));
        assert!(noticed(true, save));
    }

    #[test]
    fn a_save_by_renaming_is_noticed() {
        let save = |folder: &Path| {
            fs::write(folder.join(".lib.rs.new"), "two, longer").unwrap();
            fs::rename(folder.join(".lib.rs.new"), folder.join("lib.rs")).unwrap();
        };
        assert!(noticed(false, save));
        assert!(noticed(true, save));
    }

    #[test]
    fn deleting_the_file_is_noticed() {
        let delete = |folder: &Path| fs::remove_file(folder.join("lib.rs")).unwrap();
        assert!(noticed(false, delete));
        assert!(noticed(true, delete));
    }
}
