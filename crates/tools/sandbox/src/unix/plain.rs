//! A run without a supervisor: the command is our own child, in its own group.

use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Instant;

use rustix::process::Pid;

use super::watch::Watch;
use super::{status, tree};
use crate::command::Command;
use crate::outputs::connect;
use crate::run::{Ended, Event, Started, Tree};
use crate::{Error, StopReason};

pub(super) fn start(command: &Command, events: &Sender<Event>) -> Result<Started, Error> {
    let failed = |error| command.start_error(error);
    let mut prepared = command.prepare(&command.program);
    prepared.args(&command.args).process_group(0);
    prepared.stdin(command.input());
    let outputs = connect(&mut prepared, command.merge).map_err(failed)?;
    let mut child = prepared.spawn().map_err(failed)?;
    drop(prepared);
    let top = Pid::from_child(&child);
    #[cfg(target_os = "linux")]
    limit(top, &command.limits);
    command.feed(child.stdin.take());
    let (events, watch) = (events.clone(), Watch::of(top, command.limits));
    let limits = command.limits;
    let start_error = command.clone();
    thread::spawn(move || {
        let ended = match wait_for_end(&mut child, top) {
            Ok(ended) => {
                let status = status(ended.code(), ended.signal());
                let stopped = Watch::of(top, limits).reason_of(status);
                Ok(Ended { status, stopped })
            }
            Err(error) => Err(start_error.start_error(error)),
        };
        // Nobody listens when the run was given up.
        let _ = events.send(Event::Ended(ended));
    });
    Ok(Started {
        tree: Box::new(Plain { top, watch }),
        outputs,
    })
}

/// Waits for the command, and kills what it leaves behind while it can still be found.
fn wait_for_end(
    child: &mut std::process::Child,
    top: Pid,
) -> std::io::Result<std::process::ExitStatus> {
    use rustix::process::{WaitId, WaitIdOptions, waitid};
    // Leaves it unburied, so that its number and its group stay ours for the moment.
    let peek = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    while let Err(rustix::io::Errno::INTR) = waitid(WaitId::Pid(top), peek) {}
    tree::kill_from(top);
    child.wait()
}

struct Plain {
    top: Pid,
    watch: Watch,
}

impl Tree for Plain {
    fn stop(&mut self) {
        tree::kill_from(self.top);
    }

    fn force(&mut self) {
        tree::kill_from(self.top);
    }

    fn look(&mut self) -> Option<StopReason> {
        self.watch.look()
    }

    fn next_look(&self) -> Option<Instant> {
        self.watch.next_look()
    }
}

/// Limits a process that runs already. It may have started another one before.
#[cfg(target_os = "linux")]
fn limit(top: Pid, limits: &crate::Limits) {
    use rustix::process::{Rlimit, prlimit};
    for (resource, soft, hard) in Watch::by_the_system(limits) {
        let limit = Rlimit {
            current: Some(soft),
            maximum: Some(hard),
        };
        // It may have ended; where the system refuses, watching remains.
        let _ = prlimit(Some(top), resource, limit);
    }
}
