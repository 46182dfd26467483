//! One run, seen from our side: output, time and wishes to stop arrive as events in one place.

use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use crate::command::Command;
use crate::disk::Disk;
use crate::outputs::{Output, Reading, read_all};
use crate::{Cancel, Error, Finished, Status, StopReason, Stream};

/// How long a tree may take to end once it is told to, before harder means are used.
const PATIENCE: Duration = Duration::from_secs(2);

/// What can happen during a run.
pub(crate) enum Event {
    Output(Stream, Vec<u8>),
    /// More output came than is allowed.
    Full,
    /// All of one output has been read.
    Closed,
    Cancelled,
    Ended(Result<Ended, Error>),
}

/// The end of a command, after which no process of its tree is left.
pub(crate) struct Ended {
    pub(crate) status: Status,
    /// The limit that the watcher saw reached.
    pub(crate) stopped: Option<StopReason>,
}

/// The processes of a run, held in the way the system offers.
pub(crate) trait Tree {
    /// Ends all processes. [`Event::Ended`] follows.
    fn stop(&mut self);
    /// Ends them when [`Tree::stop`] did not help.
    fn force(&mut self);
    /// Looks whether a limit is reached, where nobody else does and when it is time to.
    fn look(&mut self) -> Option<StopReason> {
        None
    }
    /// When it is time to look.
    fn next_look(&self) -> Option<Instant> {
        None
    }
}

/// A tree that has been started, and where its output arrives.
pub(crate) struct Started {
    pub(crate) tree: Box<dyn Tree>,
    pub(crate) outputs: Vec<Output>,
}

pub(crate) fn run(
    command: &Command,
    cancel: &Cancel,
    on_output: &mut dyn FnMut(Stream, &[u8]),
) -> Result<Finished, Error> {
    let mut finished = Finished {
        status: Status::Signalled(9),
        stopped: Some(StopReason::Cancelled),
        stdout: Vec::new(),
        stderr: Vec::new(),
        elapsed: Duration::ZERO,
    };
    if cancel.is_cancelled() {
        return Ok(finished);
    }
    let start = Instant::now();
    let (events, arriving) = mpsc::channel();
    let started = platform_start(command, &events)?;
    let wake = events.clone();
    // The run may be over when somebody cancels; then nobody listens, which is fine.
    let _subscription = cancel.on_cancel(move || drop(wake.send(Event::Cancelled)));
    let reading = read_all(started.outputs, command.limits.output, &events);
    let mut run = Run {
        tree: started.tree,
        arriving,
        disk: Disk::watched(command.folder.as_deref(), command.limits.disk),
        deadline: command.limits.wall.map(|wall| start + wall),
        stopped: None,
        forced: false,
        ended: None,
        open: reading.len(),
        reading,
    };
    let (ended, at) = run.follow(&mut |stream, bytes| {
        on_output(stream, bytes);
        match stream {
            Stream::Stdout => finished.stdout.extend_from_slice(bytes),
            Stream::Stderr => finished.stderr.extend_from_slice(bytes),
        }
    })?;
    finished.status = ended.status;
    finished.elapsed = at - start;
    finished.stopped = run.stopped.map(|(reason, _)| reason).or(ended.stopped);
    if finished.stopped.is_none() && command.limits.memory.is_some() && refused_memory(&finished) {
        finished.stopped = Some(StopReason::Memory);
    }
    Ok(finished)
}

#[cfg(unix)]
use crate::unix::start as platform_start;
#[cfg(windows)]
use crate::windows::start as platform_start;

struct Run {
    tree: Box<dyn Tree>,
    arriving: Receiver<Event>,
    disk: Option<Disk>,
    deadline: Option<Instant>,
    stopped: Option<(StopReason, Instant)>,
    forced: bool,
    ended: Option<(Result<Ended, Error>, Instant)>,
    reading: Reading,
    /// How many outputs have not been read to their end.
    open: usize,
}

impl Run {
    fn follow(
        &mut self,
        on_output: &mut dyn FnMut(Stream, &[u8]),
    ) -> Result<(Ended, Instant), Error> {
        loop {
            match self.next_event() {
                Some(Event::Output(stream, bytes)) => on_output(stream, &bytes),
                Some(Event::Closed) => self.open -= 1,
                Some(Event::Full) => self.stop(StopReason::Output),
                Some(Event::Cancelled) => self.stop(StopReason::Cancelled),
                Some(Event::Ended(ended)) => {
                    self.ended = Some((ended, Instant::now()));
                    self.reading.end();
                }
                None => {}
            }
            let now = Instant::now();
            if self.ended.is_some() {
                if self.open == 0 {
                    break;
                }
            } else if let Some((_, at)) = self.stopped {
                if self.forced && now >= at + 2 * PATIENCE {
                    break;
                }
                if !self.forced && now >= at + PATIENCE {
                    self.tree.force();
                    self.forced = true;
                }
            } else if self.deadline.is_some_and(|deadline| now >= deadline) {
                self.stop(StopReason::Wall);
            } else if let Some(reason) = self.tree.look() {
                self.stop(reason);
            } else if self.disk.as_mut().is_some_and(Disk::is_full) {
                self.stop(StopReason::Disk);
            }
        }
        match (self.ended.take(), self.stopped) {
            (Some((Ok(ended), at)), _) => Ok((ended, at)),
            // Ended by force: nobody was left to report how.
            (_, Some((reason, _))) => {
                let ended = Ended {
                    status: Status::Signalled(9),
                    stopped: Some(reason),
                };
                Ok((ended, Instant::now()))
            }
            (Some((Err(error), _)), None) => Err(error),
            (None, None) => Err(Error::Supervisor {
                what: "it never reported an end".to_owned(),
            }),
        }
    }

    /// The next event, or `None` when it is time to look at the clock.
    fn next_event(&self) -> Option<Event> {
        let until = match (&self.ended, self.stopped) {
            (Some(_), _) => None,
            (None, Some((_, at))) if self.forced => Some(at + 2 * PATIENCE),
            (None, Some((_, at))) => Some(at + PATIENCE),
            (None, None) => [
                self.deadline,
                self.tree.next_look(),
                self.disk.as_ref().map(Disk::next_look),
            ]
            .into_iter()
            .flatten()
            .min(),
        };
        match until {
            None => self.arriving.recv().ok(),
            Some(until) => {
                let wait = until.saturating_duration_since(Instant::now());
                self.arriving.recv_timeout(wait).ok()
            }
        }
    }

    fn stop(&mut self, reason: StopReason) {
        if self.stopped.is_none() && self.ended.is_none() {
            self.stopped = Some((reason, Instant::now()));
            self.tree.stop();
        }
    }
}

/// A program that is refused memory ends by itself, and says so in its language's own words.
fn refused_memory(finished: &Finished) -> bool {
    finished.status != Status::Exited(0)
        && [&finished.stdout, &finished.stderr].into_iter().any(|out| {
            let text = String::from_utf8_lossy(out);
            text.lines().any(|line| {
                line.starts_with("MemoryError")
                    || (line.contains("memory allocation of ") && line.contains(" failed"))
            })
        })
}
