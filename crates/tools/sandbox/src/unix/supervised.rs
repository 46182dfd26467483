//! Our side of a supervised run.

use std::io::{BufRead, BufReader, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Child;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::Sender;
use std::thread;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use super::launch::Launch;
use super::protocol::{MARK, Report};
use crate::Error;
use crate::command::Command;
use crate::outputs::connect;
use crate::run::{Ended, Event, Started, Tree};

pub(super) fn start(
    command: &Command,
    supervisor: &Path,
    events: &Sender<Event>,
) -> Result<Started, Error> {
    let failed = |error: std::io::Error| Error::Supervisor {
        what: format!("{}: {error}", supervisor.display()),
    };
    let (ours, theirs) = UnixStream::pair().map_err(failed)?;
    let launch = Launch::of(command, supervisor).map_err(failed)?;
    let mut prepared = command.prepare(&launch.program);
    prepared
        .args(&launch.before)
        .arg(MARK)
        .arg(launch.orders.to_arg())
        .args(&launch.after)
        .stdin(OwnedFd::from(theirs))
        // Ctrl-C in the terminal is for us; we then decide what to end.
        .process_group(0);
    let outputs = connect(&mut prepared, command.merge).map_err(failed)?;
    let mut child = prepared.spawn().map_err(failed)?;
    drop(prepared);
    if let Some(bytes) = &command.stdin
        && let Err(error) = (&ours).write_all(bytes)
    {
        // Without its input the supervisor starts nothing and ends at the closed socket.
        drop(ours);
        let _ = child.wait();
        return Err(failed(error));
    }
    let supervisor = Pid::from_child(&child);
    let group = Arc::new(AtomicI32::new(0));
    let listening = ours.try_clone().map_err(failed)?;
    let listener = Listener {
        socket: BufReader::new(listening),
        // A number from another namespace names somebody else here.
        group: (!launch.orders.own_root).then(|| Arc::clone(&group)),
        command: command.clone(),
    };
    let events = events.clone();
    thread::spawn(move || {
        let ended = listener.listen(&mut child);
        // It ends right behind its report, and with it what is left in its namespace.
        let _ = child.wait();
        // Nobody listens when the run was given up.
        let _ = events.send(Event::Ended(ended));
    });
    let tree = Supervised {
        socket: ours,
        supervisor,
        group,
    };
    Ok(Started {
        tree: Box::new(tree),
        outputs,
    })
}

struct Supervised {
    /// Closing it, also by our death, tells the supervisor to end everything.
    socket: UnixStream,
    supervisor: Pid,
    group: Arc<AtomicI32>,
}

impl Tree for Supervised {
    fn stop(&mut self) {
        // A closed socket means that it is stopping already.
        let _ = self.socket.shutdown(std::net::Shutdown::Write);
    }

    fn force(&mut self) {
        kill_group(&self.group);
        let _ = kill_process(self.supervisor, Signal::KILL);
    }
}

/// Ends the command's own group: all that can be done without the supervisor.
fn kill_group(group: &AtomicI32) {
    if let Some(group) = Pid::from_raw(group.load(Ordering::Relaxed)) {
        // An empty group is what we want.
        let _ = kill_process_group(group, Signal::KILL);
    }
}

struct Listener {
    socket: BufReader<UnixStream>,
    group: Option<Arc<AtomicI32>>,
    command: Command,
}

impl Listener {
    fn listen(mut self, supervisor: &mut Child) -> Result<Ended, Error> {
        let mut line = String::new();
        loop {
            line.clear();
            // A broken socket and a closed one mean the same.
            let _ = self.socket.read_line(&mut line);
            match Report::from_line(&line) {
                Some(Report::Running(pid)) => {
                    if let Some(group) = &self.group {
                        group.store(pid, Ordering::Relaxed);
                    }
                }
                Some(Report::NotStarted(errno)) => {
                    let source = std::io::Error::from_raw_os_error(errno);
                    return Err(self.command.start_error(source));
                }
                Some(Report::Ended(status, stopped)) => return Ok(Ended { status, stopped }),
                None => {
                    if let Some(group) = &self.group {
                        kill_group(group);
                    }
                    let status = supervisor.wait();
                    return Err(Error::Supervisor {
                        what: match status {
                            Ok(status) => format!("it ended without a report ({status})"),
                            Err(error) => error.to_string(),
                        },
                    });
                }
            }
        }
    }
}
