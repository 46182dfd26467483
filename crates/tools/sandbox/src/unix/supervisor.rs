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

use rustix::process::{Pid, Resource, Rlimit, WaitOptions, getrlimit, setrlimit, wait};

use super::protocol::{Orders, Report};
use super::watch::Watch;
use super::{status, tree};
use crate::{Status, StopReason};

/// Threads here do next to nothing, and the memory limit counts their stacks.
const STACK: usize = 128 * 1024;

/// How much later than us an isolated command gets its turn.
#[cfg(all(feature = "isolation", target_os = "linux"))]
const POLITENESS: i32 = 10;

/// Threads that a command may have beside its processes.
const ROOM_FOR_THREADS: u64 = 256;

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
    #[cfg(all(feature = "isolation", target_os = "linux"))]
    let reach = orders.reads.map(|count| reach_from(&mut args, count));
    let program = args.next().ok_or_else(missing)?;
    let mut socket = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let input = orders.stdin.map(|count| {
        let mut bytes = vec![0; count];
        socket.read_exact(&mut bytes).map(|()| bytes)
    });
    let input = input.transpose()?;

    tree::adopt_orphans()?;
    #[cfg(all(feature = "isolation", target_os = "linux"))]
    if let Some(reach) = reach.as_ref().filter(|_| orders.own_root) {
        super::root::enter(reach, orders.limits.disk)?;
    }
    limit_ourselves(&orders);
    let mut command = process::Command::new(program);
    command.args(args).process_group(0);
    command.stdin(if input.is_some() {
        Stdio::piped()
    } else {
        Stdio::null()
    });
    #[cfg(all(feature = "isolation", target_os = "linux"))]
    let spawned = match &reach {
        Some(reach) => spawn_confined(&mut command, reach, orders.own_root),
        None => command.spawn(),
    };
    #[cfg(not(all(feature = "isolation", target_os = "linux")))]
    let spawned = command.spawn();
    let mut child = match spawned {
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
    let watch = Watch::of_our_children(orders.limits);
    let (status, stopped) = follow(pid, watch, &arriving, orders.own_root);
    socket.write_all(Report::Ended(status, stopped).to_line().as_bytes())
}

#[cfg(all(feature = "isolation", target_os = "linux"))]
fn reach_from(args: &mut impl Iterator<Item = OsString>, count: usize) -> crate::Reach {
    crate::Reach {
        read: args.by_ref().take(count).map(Into::into).collect(),
        write: args.next().unwrap_or_default().into(),
    }
}

/// Starts the command from a thread that has given up its rights. What a thread starts has no
/// more rights than the thread; we keep ours, to watch and to end it.
#[cfg(all(feature = "isolation", target_os = "linux"))]
fn spawn_confined(
    command: &mut process::Command,
    reach: &crate::Reach,
    own_root: bool,
) -> io::Result<process::Child> {
    thread::scope(|scope| {
        let confined = thread::Builder::new().spawn_scoped(scope, || {
            // Whoever watches must get a turn, however many it starts.
            let _ = rustix::process::nice(POLITENESS);
            super::confine::give_up(reach, own_root)?;
            command.spawn()
        })?;
        confined
            .join()
            .unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::Other)))
    })
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

/// Watches the command until it ends or must end, then ends what is left. As the first process
/// of a namespace (`first`) we need not: all others end with us.
fn follow(
    pid: Pid,
    mut watch: Watch,
    arriving: &Receiver<Event>,
    first: bool,
) -> (Status, Option<StopReason>) {
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
    if !first {
        status = end_the_rest(pid, status, arriving);
    }
    let status = status.unwrap_or(Status::Signalled(Watch::KILLED));
    (status, stopped.or_else(|| watch.reason_of(status)))
}

/// Ends all that is below us, and waits until nothing is.
fn end_the_rest(
    pid: Pid,
    mut status: Option<Status>,
    arriving: &Receiver<Event>,
) -> Option<Status> {
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
            Ok(Event::AllGone) | Err(RecvTimeoutError::Disconnected) => return status,
            Err(RecvTimeoutError::Timeout) => left = true,
        }
    }
}

/// Sets the limits the system enforces by itself; the command inherits them. Where one cannot
/// be set, watching is what remains.
fn limit_ourselves(orders: &Orders) {
    let mut list = Watch::by_the_system(&orders.limits);
    if let Some(processes) = orders.limits.processes.filter(|_| orders.own_root) {
        // The system counts all tasks of a user. In a namespace of our own these are ours
        // alone; threads are tasks too, hence the room.
        let tasks = processes as u64 + ROOM_FOR_THREADS;
        list.push((Resource::Nproc, tasks, tasks));
        // That does not bind the system's administrator; this does, from Linux 6.14 on. The
        // first numbers are not given out a second time.
        let _ = std::fs::write("/proc/sys/kernel/pid_max", (300 + tasks).to_string());
    }
    for (resource, soft, hard) in list {
        let ceiling = getrlimit(resource).maximum.unwrap_or(u64::MAX);
        let limit = Rlimit {
            current: Some(soft.min(ceiling)),
            maximum: Some(hard.min(ceiling)),
        };
        let _ = setrlimit(resource, limit);
    }
}
