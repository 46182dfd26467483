//! Hears of changed files: by the system's events, and by looking where there are none.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use super::threads;

/// Watches these folders until it is dropped.
///
/// # Errors
/// When the machine has nothing left to watch with; the text says of what.
pub(super) fn over(
    folders: &[(PathBuf, RecursiveMode)],
    on_event: impl Fn(notify::Result<Event>) + Clone + Send + 'static,
) -> Result<Box<dyn Watcher + Send>> {
    // `notify` starts a thread, does not look whether it runs, and breaks off when it asks it.
    threads::are_left(1)?;
    unbroken(|| watch(folders, on_event))
}

fn watch(
    folders: &[(PathBuf, RecursiveMode)],
    on_event: impl Fn(notify::Result<Event>) + Clone + Send + 'static,
) -> Result<Box<dyn Watcher + Send>> {
    let mut watcher: Box<dyn Watcher + Send> =
        match RecommendedWatcher::new(on_event.clone(), Config::default()) {
            Ok(watcher) => Box::new(watcher),
            Err(_) => {
                let slow = Config::default().with_poll_interval(Duration::from_secs(1));
                Box::new(PollWatcher::new(on_event, slow).context("files cannot be watched")?)
            }
        };
    for (folder, mode) in folders {
        watcher
            .watch(folder, *mode)
            .with_context(|| format!("{} cannot be watched", folder.display()))?;
    }
    Ok(watcher)
}

/// The last thread may be taken between looking and asking: no reason to end the server.
fn unbroken<T>(start: impl FnOnce() -> Result<T>) -> Result<T> {
    match catch_unwind(AssertUnwindSafe(start)) {
        Ok(started) => started,
        Err(_) => bail!("watching files broke off; are there no threads left?"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_off_is_an_error_that_says_so() {
        // What `notify` does when its thread is not there.
        let (sender, receiver) = std::sync::mpsc::channel();
        drop(receiver);
        let error = unbroken(|| {
            sender.send(()).unwrap();
            Ok(())
        });
        let said = format!("{:#}", error.unwrap_err());
        assert!(said.contains("no threads left"), "{said}");
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let gone = std::env::temp_dir().join("moult-no-such-folder");
        let watched = over(&[(gone, RecursiveMode::Recursive)], |_| {});
        let said = watched.err().map(|error| format!("{error:#}"));
        assert!(said.is_some_and(|said| said.contains("moult-no-such-folder cannot be watched")));
    }
}
