//! Rebuilding when the course's files change.

use std::path::Path;
use std::sync::Weak;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecursiveMode};

use super::pages::Pages;
use super::{News, State, watcher};

/// What the book is made of, below the course's root.
const SOURCES: [&str; 4] = ["book", "crates/topics", "exercises", "python_examples"];

/// How long it has to be quiet before the book is rebuilt: an editor's save is several events.
const QUIET: Duration = Duration::from_millis(120);

/// Watches the course at `root` for as long as `state` lives.
pub(super) fn start(root: &Path, state: Weak<State>) -> Result<()> {
    let (sender, events) = channel();
    let on_event = move |event: notify::Result<Event>| {
        if !matches!(&event, Ok(event) if matters(event)) {
            return;
        }
        // The receiver is gone when the server is: nothing is left to be told.
        let _ = sender.send(());
    };
    let folders: Vec<_> = SOURCES
        .map(|source| root.join(source))
        .into_iter()
        .filter(|source| source.is_dir())
        .map(|source| (source, RecursiveMode::Recursive))
        .collect();
    let watcher = watcher::over(&folders, on_event)?;
    let root = root.to_owned();
    std::thread::Builder::new()
        .name("rebuild".to_owned())
        .spawn(move || {
            let _watcher = watcher;
            rebuild_on(&events, &root, &state);
        })
        .context("no thread for rebuilding")?;
    Ok(())
}

fn matters(event: &Event) -> bool {
    // Reading a file is an event too, and building reads them all.
    !matches!(event.kind, EventKind::Access(_))
}

fn rebuild_on(events: &Receiver<()>, root: &Path, state: &Weak<State>) {
    while events.recv().is_ok() {
        loop {
            match events.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        let Some(state) = state.upgrade() else { return };
        let before = state.news.borrow().clone();
        let news = match Pages::build(root) {
            Ok((pages, problems)) => {
                let version = pages.version();
                if version != before.version {
                    for problem in problems {
                        eprintln!("{problem}");
                    }
                }
                state.replace(pages);
                News {
                    version,
                    failure: None,
                }
            }
            Err(error) => News {
                failure: Some(format!("{error:#}")),
                ..before.clone()
            },
        };
        // Many saves change no page (an exercise's file, say): nobody is disturbed for them.
        if news != before {
            if let Some(failure) = &news.failure {
                eprintln!("{failure}");
            }
            state.news.send_replace(news);
        }
    }
}
