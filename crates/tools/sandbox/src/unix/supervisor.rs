//! The supervisor's own side: what the program does when it is started as one.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{self, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Rlimit, WaitOptions, getrlimit, setrlimit, wait};

use super::protocol::{Orders, Report};
use super::watch::Watch;
use super::{status, tree};
use crate::{Limits, Status, StopReason};

/// Threads here do next to nothing, and the memory limit counts their stacks.
const STACK: usize = 128 * 1024;

/// Between two attempts to end processes that appeared meanwhile.
const BREATH: Duration = Duration::from_millis(1);

enum Event {
    /// A process of ours ended: the command, or one that lost its parent.
    Ended(Pid, Status),
    /// No process is left.
    AllGone,
    /// We are told to stop, or the one who told us is gone.
    Stop,
}

/// Runs the command named by the arguments, and returns our own exit code.
pub(super) fn main(args: impl Iterator<Item = OsString>) -> i32 {
    match supervise(args) {
        Ok(()) => 0,
        // Told nobody: there is nobody to tell but the socket that failed.
        Err(_) => 1,
    }
}

fn supervise(mut args: impl Iterator<Item = OsString>) -> io::Result<()> {
    let missing = || io::Error::from(io::ErrorKind::InvalidInput);
    let orders = args.next().as_ref().and_then(Orders::from_arg);
    let orders = orders.ok_or_else(missing)?;
    let program = args.next().ok_or_else(missing)?;
    let mut socket = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let input = orders.stdin.map(|count| {
        let mut bytes = vec![0; count];
        socket.read_exact(&mut bytes).map(|()| bytes)
    });
    let input = input.transpose()?;

    tree::adopt_orphans()?;
    limit_ourselves(&orders.limits);
    let mut command = process::Command::new(program);
    command.args(args).process_group(0);
    command.stdin(if input.is_some() {
        Stdio::piped()
    } else {
        Stdio::null()
    });
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            let report = Report::NotStarted(error.raw_os_error().unwrap_or_default());
            return socket.write_all(report.to_line().as_bytes());
        }
    };
    let pid = Pid::from_child(&child);
    let running = Report::Running(pid.as_raw_nonzero().get());
    // From here on the command runs, so a closed socket must end it and not only us.
    let _ = socket.write_all(running.to_line().as_bytes());
    if let (Some(bytes), Some(mut pipe)) = (input, child.stdin.take()) {
        small_thread(move || {
            // A command that does not read its input is free to.
            let _ = pipe.write_all(&bytes);
        })?;
    }
    let (events, arriving) = mpsc::channel();
    let (reaping, mut listening) = (events.clone(), socket.try_clone()?);
    small_thread(move || reap(&reaping))?;
    small_thread(move || {
        // One byte or the end of the stream: both mean stop.
        let _ = listening.read(&mut [0]);
        let _ = events.send(Event::Stop);
    })?;
    let (status, stopped) = follow(pid, Watch::of_our_children(orders.limits), &arriving);
    socket.write_all(Report::Ended(status, stopped).to_line().as_bytes())
}

fn small_thread(work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().stack_size(STACK).spawn(work)?;
    Ok(())
}

/// Waits for every process that is or becomes our child, until there is none.
fn reap(events: &Sender<Event>) {
    loop {
        match wait(WaitOptions::empty()) {
            Ok(Some((pid, ended))) => {
                let status = status(ended.exit_status(), ended.terminating_signal());
                if events.send(Event::Ended(pid, status)).is_err() {
                    return;
                }
            }
            Ok(None) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => {
                let _ = events.send(Event::AllGone);
                return;
            }
        }
    }
}

/// Watches the command until it ends or must end, then ends what is left.
fn follow(pid: Pid, mut watch: Watch, arriving: &Receiver<Event>) -> (Status, Option<StopReason>) {
    let mut status = None;
    let mut stopped = None;
    loop {
        let event = match watch.next_look() {
            Some(next) => arriving.recv_timeout(next.saturating_duration_since(Instant::now())),
            None => arriving.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match event {
            Ok(Event::Ended(ended, how)) if ended == pid => {
                status = Some(how);
                break;
            }
            Ok(Event::Ended(..)) | Err(RecvTimeoutError::Timeout) => {}
            Ok(Event::Stop | Event::AllGone) | Err(RecvTimeoutError::Disconnected) => break,
        }
        // Also after an event: a program whose processes come and go all the time is looked at.
        stopped = watch.look();
        if stopped.is_some() {
            break;
        }
    }
    // The usual case: the command started nothing that outlived it, and the reaper says so in
    // the next moment.
    let mut left = status.is_none();
    loop {
        if left {
            tree::kill_below_us(pid, status.is_none());
        }
        match arriving.recv_timeout(BREATH) {
            Ok(Event::Ended(ended, how)) if ended == pid => status = Some(how),
            Ok(Event::Ended(..) | Event::Stop) => {}
            Ok(Event::AllGone) | Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => left = true,
        }
    }
    let status = status.unwrap_or(Status::Signalled(Watch::KILLED));
    (status, stopped.or_else(|| watch.reason_of(status)))
}

/// Sets the limits the system enforces by itself; the command inherits them. Where one cannot
/// be set, watching is what remains.
fn limit_ourselves(limits: &Limits) {
    for (resource, soft, hard) in Watch::by_the_system(limits) {
        let ceiling = getrlimit(resource).maximum.unwrap_or(u64::MAX);
        let limit = Rlimit {
            current: Some(soft.min(ceiling)),
            maximum: Some(hard.min(ceiling)),
        };
        let _ = setrlimit(resource, limit);
    }
}
