//! Open pages hear at once when the learner saves an exercise, or makes progress elsewhere.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Weak};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecursiveMode};
use serde_json::json;

use super::api::Ground;
use super::watcher;

/// An editor's save is several events, and a terminal that watches too shall come first.
const QUIET: Duration = Duration::from_millis(200);

/// What an event was about.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Changed {
    /// The progress file: any exercise.
    Progress,
    /// A file of this exercise.
    Exercise(String),
}

/// Watches the exercises and the progress of the course for as long as `ground` lives.
pub(super) fn start(root: &Path, ground: &Arc<Ground>) -> Result<()> {
    let progress = root.join(".course");
    std::fs::create_dir_all(&progress)
        .with_context(|| format!("{} cannot be made", progress.display()))?;
    // Events name files by their real path, whatever way led to the course.
    let real = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let (sender, events) = channel();
    let roots = [root.to_owned(), real];
    let on_event = move |event: notify::Result<Event>| {
        let Ok(event) = event else { return };
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        for changed in event.paths.iter().filter_map(|path| what(&roots, path)) {
            // The receiver is gone when the server is: nobody is left to be told.
            let _ = sender.send(changed);
        }
    };
    let folders = [
        (root.join("exercises"), RecursiveMode::Recursive),
        (progress, RecursiveMode::NonRecursive),
    ];
    let watcher = watcher::over(&folders, on_event)?;
    let ground = Arc::downgrade(ground);
    std::thread::Builder::new()
        .name("exercises".to_owned())
        .spawn(move || {
            let _watcher = watcher;
            tell_on(&events, &ground);
        })
        .context("no thread for watching exercises")?;
    Ok(())
}

fn what(roots: &[PathBuf], path: &Path) -> Option<Changed> {
    let below = roots.iter().find_map(|root| path.strip_prefix(root).ok())?;
    let parts: Vec<&str> = below
        .components()
        .map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect::<Option<_>>()?;
    match parts.as_slice() {
        [".course", "progress.json"] => Some(Changed::Progress),
        ["exercises", topic, name, "src" | "python", ..] => {
            let topic = topic.split_once('_')?.1;
            let name = name.split_once('_')?.1;
            Some(Changed::Exercise(format!("{topic}/{name}")))
        }
        _ => None,
    }
}

fn tell_on(events: &Receiver<Changed>, ground: &Weak<Ground>) {
    while let Ok(first) = events.recv() {
        let mut all = BTreeSet::from([first]);
        loop {
            match events.recv_timeout(QUIET) {
                Ok(changed) => {
                    all.insert(changed);
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        let Some(ground) = ground.upgrade() else {
            return;
        };
        let ids: Vec<&str> = all
            .iter()
            .filter_map(|changed| match changed {
                Changed::Exercise(id) => Some(id.as_str()),
                Changed::Progress => None,
            })
            .collect();
        let everything = all.contains(&Changed::Progress);
        ground.tell(
            "exercise",
            &match everything {
                true => json!({ "ids": null }),
                false => json!({ "ids": ids }),
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_learners_files_and_the_progress_are_news_and_nothing_else() {
        let roots = [PathBuf::from("/c")];
        let what = |path: &str| what(&roots, Path::new(path));
        let exercise = |id: &str| Some(Changed::Exercise(id.to_owned()));
        assert_eq!(what("/c/.course/progress.json"), Some(Changed::Progress));
        assert_eq!(
            what("/c/exercises/04_ownership/01_print_it_twice/src/lib.rs"),
            exercise("ownership/print_it_twice")
        );
        assert_eq!(
            what("/c/exercises/10_python/03_a/python/a.py"),
            exercise("python/a")
        );
        for path in [
            "/c/.course/progress.lock",
            "/c/exercises/04_ownership/01_a/target/x",
            "/c/exercises/04_ownership/shipped.json",
            "/elsewhere/.course/progress.json",
        ] {
            assert_eq!(what(path), None, "{path}");
        }
    }
}
