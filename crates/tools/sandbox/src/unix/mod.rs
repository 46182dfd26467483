//! Trees of processes on Unix.

#[cfg(all(feature = "isolation", target_os = "linux"))]
mod confine;
mod launch;
mod plain;
#[cfg(feature = "isolation")]
pub(crate) mod probe;
#[cfg(all(feature = "isolation", not(target_os = "linux")))]
mod profile;
mod protocol;
#[cfg(all(feature = "isolation", target_os = "linux"))]
mod root;
mod supervised;
mod supervisor;
#[cfg(target_os = "linux")]
mod tree;
#[cfg(not(target_os = "linux"))]
#[path = "group.rs"]
mod tree;
mod watch;

use std::env;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use crate::command::Command;
use crate::run::{Event, Started};
use crate::{Error, Status};

/// Whether this program can be started again as a supervisor.
static INITIALISED: AtomicBool = AtomicBool::new(false);

pub(crate) fn init() {
    let mut args = env::args_os().skip(1);
    match args.next() {
        Some(first) if first == protocol::MARK => process::exit(supervisor::main(args)),
        #[cfg(feature = "isolation")]
        Some(first) if first == probe::MARK => process::exit(probe::main(args)),
        _ => {}
    }
    INITIALISED.store(true, Ordering::Relaxed);
}

pub(crate) fn start(command: &Command, events: &Sender<Event>) -> Result<Started, Error> {
    let supervisor = command.supervisor.clone().or_else(ourselves);
    match supervisor {
        Some(supervisor) => supervised::start(command, &supervisor, events),
        None => plain::start(command, events),
    }
}

pub(crate) fn ourselves() -> Option<PathBuf> {
    if !INITIALISED.load(Ordering::Relaxed) {
        return None;
    }
    // Names the running program even after its file was replaced by a newer build.
    let running = PathBuf::from("/proc/self/exe");
    if running.exists() {
        return Some(running);
    }
    env::current_exe().ok()
}

fn status(code: Option<i32>, signal: Option<i32>) -> Status {
    match (code, signal) {
        (Some(code), _) => Status::Exited(code),
        (None, Some(signal)) => Status::Signalled(signal),
        (None, None) => Status::Exited(-1),
    }
}
