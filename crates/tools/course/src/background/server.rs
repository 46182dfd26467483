//! Builds and runs the book's server for as long as the watch runs.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde_json::Value;

use super::BookNews;
use super::build::{self, BOOK, Progress, Stop, Wanted};

/// The server, or the build that leads to it. Dropping it ends both.
pub struct BookServer {
    stop: Stop,
    // The server ends when this closes, also when this process is killed.
    lifeline: Arc<Mutex<Option<ChildStdin>>>,
}

impl BookServer {
    /// Builds and starts the server in the background and sends news of it.
    pub fn start(root: &Path, send: impl Fn(BookNews) + Send + Sync + 'static) -> BookServer {
        let stop = Stop::default();
        let lifeline = Arc::new(Mutex::new(None));
        let server = BookServer {
            stop: stop.clone(),
            lifeline: Arc::clone(&lifeline),
        };
        let root = root.to_path_buf();
        let send = Arc::new(send);
        thread::spawn(move || {
            let last = build_and_run(&root, &stop, &lifeline, &send);
            if !stop.stopped() {
                send(last);
            }
        });
        server
    }
}

impl Drop for BookServer {
    fn drop(&mut self) {
        // Closing its input asks the server to end; ending it makes sure.
        self.lifeline
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        self.stop.stop();
    }
}

fn build_and_run(
    root: &Path,
    stop: &Stop,
    lifeline: &Mutex<Option<ChildStdin>>,
    send: &Arc<impl Fn(BookNews) + Send + Sync + 'static>,
) -> BookNews {
    send(BookNews::Building { done: 0, total: 0 });
    let progress = Arc::clone(send);
    let built = build::build(root, BOOK, Wanted::Sometime, stop, move |news| {
        let (done, total) = match news {
            Progress::Waiting => (0, 0),
            Progress::Done(done, total) => (done, total),
        };
        progress(BookNews::Building { done, total });
    });
    let program = match built {
        Ok(program) => program,
        Err(why) => return BookNews::Failed(why),
    };
    let mut child = match spawn(&program, root) {
        Ok(child) => child,
        Err(error) => return BookNews::Failed(format!("it could not be started: {error}")),
    };
    *lifeline.lock().unwrap_or_else(PoisonError::into_inner) = child.stdin.take();
    let stdout = child.stdout.take();
    stop.hold(child);
    let mut ready = false;
    if let Some(stdout) = stdout {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if let Some(url) = address(&line) {
                ready = true;
                send(BookNews::Ready(url));
            }
        }
    }
    stop.collect();
    if ready {
        BookNews::Ended
    } else {
        let why = last_words(root);
        BookNews::Failed(why.unwrap_or_else(|| String::from("it ended before it was ready")))
    }
}

fn spawn(program: &PathBuf, root: &Path) -> std::io::Result<Child> {
    Command::new(program)
        .arg("serve")
        .arg("--root")
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(log(root))
        .spawn()
}

fn log_file(root: &Path) -> PathBuf {
    root.join(".course").join("book-server.log")
}

/// What the server complains about is kept for the message that says it failed.
fn log(root: &Path) -> Stdio {
    let file = log_file(root);
    let made = file
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| File::create(&file));
    made.map_or_else(|_| Stdio::null(), Stdio::from)
}

/// The last line the server wrote before it ended.
fn last_words(root: &Path) -> Option<String> {
    let said = fs::read_to_string(log_file(root)).ok()?;
    let last = said.lines().rev().find(|line| !line.trim().is_empty())?;
    Some(last.to_string())
}

/// Reads the line the server prints when it is ready,
/// `{"url": "http://…/", "open": "http://…/#token=…"}`: the address that may run programs.
pub fn address(line: &str) -> Option<String> {
    let value: Value = serde_json::from_str(line).ok()?;
    Some(value.get("open")?.as_str()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ready_line_is_json_and_anything_else_is_not() {
        assert_eq!(
            address(r#"{"url":"http://127.0.0.1:4000/","open":"http://127.0.0.1:4000/#token=ab"}"#)
                .as_deref(),
            Some("http://127.0.0.1:4000/#token=ab")
        );
        assert_eq!(address("listening"), None);
    }
}
