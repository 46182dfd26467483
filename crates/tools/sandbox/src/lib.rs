//! Runs a child process under limits, and ends the whole tree of processes it started.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! fn main() {
//!     sandbox::init(); // first, in every binary that runs children through this crate
//!     let limits = sandbox::Limits {
//!         wall: Some(Duration::from_secs(5)),
//!         ..sandbox::Limits::default()
//!     };
//!     let cancel = sandbox::Cancel::new();
//!     match sandbox::Command::new("some-program").limits(limits).run(&cancel) {
//!         Ok(finished) => println!("{:?}", finished.status),
//!         Err(problem) => eprintln!("{problem}"),
//!     }
//! }
//! ```
//!
//! # How a tree is held together
//!
//! **Supervised** (Unix, when the calling program called [`init`] or names a supervisor with
//! [`Command::supervisor`]): the program is started again as a small supervisor. It sets the
//! limits, starts the real command, and listens on a socket to us. On Linux it is the
//! *subreaper* of everything below it, so a grandchild that calls `setsid` or that loses its
//! parent still belongs to it. When the command ends, when we say so, or when the socket closes
//! because we were killed, it kills all that is left and waits until nothing is.
//!
//! **Plain** (a program that did not call [`init`], such as another crate's test harness): the
//! command is our direct child in its own process group. Wall time, output and cancelling work
//! as above, and on Linux CPU, memory and process count are watched too. What it lacks: a
//! process that leaves the group *and* loses its parent survives, a short-lived process can
//! exceed the memory limit before it is set, and nothing ends the tree when we are killed.
//!
//! **Windows**: a job object that ends all its processes when it closes, also when we are
//! killed. Wall time, output, disk, process count and cancelling are enforced; CPU and memory
//! are not limited there, and a process that the command starts in its very first moment may be
//! outside the job.

//! # Closing a command off
//!
//! With the feature `isolation`, `Command::isolated` keeps a command from files, networks and
//! programs that are none of its business, as far as the machine can. `Isolation::probe` finds
//! out by trying, and says in a sentence what stays open. On **Linux** the supervisor is the
//! first process of namespaces of its own (of users, mounts, processes, messages and the
//! network), moves into a root folder that holds the system, what its `Reach` names, and nothing
//! else, and starts the command from a thread that has given up its rights by Landlock. Where
//! namespaces are not allowed Landlock remains. On **macOS** `sandbox-exec` is tried. On
//! **Windows** there are the limits alone.

mod cancel;
mod command;
mod disk;
mod error;
mod finished;
#[cfg(feature = "isolation")]
mod isolation;
mod limits;
mod outputs;
mod run;
mod search;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

pub use cancel::{Cancel, Subscription};
pub use command::Command;
pub use error::Error;
pub use finished::{Finished, Status, StopReason, Stream};
#[cfg(feature = "isolation")]
pub use isolation::{Gap, Isolation, Level, Reach};
pub use limits::Limits;
pub use search::{find_program, find_program_on};

/// Turns this process into a supervisor when it was started as one, and does not return then.
///
/// Call it first in `main`. Without it, commands run in the plain mode described above.
pub fn init() {
    #[cfg(unix)]
    unix::init();
}
