//! The processes below one, where the system shows no more than the group they are in.

use std::io;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};

/// Whether [`used`] can tell.
pub(super) const CAN_LOOK: bool = false;

/// What a tree uses at one moment.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub(super) cpu: Duration,
    pub(super) memory: u64,
    pub(super) processes: u64,
}

/// There is no way to adopt here; a process that leaves its group and loses its parent is lost.
#[expect(clippy::unnecessary_wraps, reason = "the same on every system")]
pub(super) fn adopt_orphans() -> io::Result<()> {
    Ok(())
}

pub(super) fn used(_top: Option<Pid>, _most: Option<usize>) -> Used {
    Used::default()
}

/// Kills the command's group. `alive` says that the command itself is not waited for yet.
pub(super) fn kill_below_us(command: Pid, _alive: bool) {
    kill_from(command);
}

/// Kills the group of `top`.
pub(super) fn kill_from(top: Pid) {
    // An empty group is what we want.
    let _ = kill_process_group(top, Signal::KILL);
}
