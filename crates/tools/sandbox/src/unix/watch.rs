//! Watching what a tree of processes uses, where the system has no limit of its own for it.

use std::time::{Duration, Instant};

use rustix::process::{Resource, Signal};

use super::tree;
use crate::{Limits, Status, StopReason};

/// A process needs about this much address space to start at all.
const SMALLEST_ADDRESS_SPACE: u64 = 64 * 1024 * 1024;

/// Files in memory are files too, and each may be as large as the disk limit.
const OPEN_FILES: u64 = 256;

/// The time between two looks, at first and later.
const SHORTEST: Duration = Duration::from_millis(5);
const LONGEST: Duration = Duration::from_millis(25);

/// Looks at a tree again and again: at once and often while it is young, because most commands
/// are short, then less often.
pub(super) struct Watch {
    limits: Limits,
    /// The process at the top; `None` when that is ourselves.
    top: Option<rustix::process::Pid>,
    started: Instant,
    next: Instant,
}

impl Watch {
    /// The signal by which we end processes.
    pub(super) const KILLED: i32 = Signal::KILL.as_raw();

    pub(super) fn of_our_children(limits: Limits) -> Self {
        let started = Instant::now();
        Self {
            limits,
            top: None,
            started,
            next: started + SHORTEST,
        }
    }

    pub(super) fn of(top: rustix::process::Pid, limits: Limits) -> Self {
        Self {
            top: Some(top),
            ..Self::of_our_children(limits)
        }
    }

    /// When to look again; `None` when there is nothing to look at.
    pub(super) fn next_look(&self) -> Option<Instant> {
        let Limits {
            cpu,
            memory,
            processes,
            ..
        } = self.limits;
        let something = cpu.is_some() || memory.is_some() || processes.is_some();
        (something && tree::CAN_LOOK).then_some(self.next)
    }

    /// The limit the tree has reached, when it is time to look.
    pub(super) fn look(&mut self) -> Option<StopReason> {
        let now = Instant::now();
        self.next_look().filter(|next| now >= *next)?;
        self.next = now + ((now - self.started) / 4).clamp(SHORTEST, LONGEST);
        let used = tree::used(self.top, self.limits.processes);
        let reached = |limit: Option<u64>, used: u64| limit.is_some_and(|limit| used > limit);
        if reached(self.limits.processes.map(|n| n as u64), used.processes) {
            Some(StopReason::Processes)
        } else if reached(self.limits.memory, used.memory) {
            Some(StopReason::Memory)
        } else if self.limits.cpu.is_some_and(|limit| used.cpu > limit) {
            Some(StopReason::Cpu)
        } else {
            None
        }
    }

    /// The limit that a command's end shows it has reached.
    pub(super) fn reason_of(&self, status: Status) -> Option<StopReason> {
        let ended_by = |signal: Signal| status == Status::Signalled(signal.as_raw());
        if ended_by(Signal::XCPU) && self.limits.cpu.is_some() {
            Some(StopReason::Cpu)
        } else if ended_by(Signal::XFSZ) && self.limits.disk.is_some() {
            Some(StopReason::Disk)
        } else {
            None
        }
    }

    /// The limits the system can enforce by itself, for each process: soft and hard. For
    /// processor time a little more than ours, so that ours, for the tree, speaks first.
    pub(super) fn by_the_system(limits: &Limits) -> Vec<(Resource, u64, u64)> {
        let mut list = vec![(Resource::Core, 0, 0)];
        if let Some(cpu) = limits.cpu {
            list.push((Resource::Cpu, cpu.as_secs() + 1, cpu.as_secs() + 2));
        }
        if let Some(bytes) = limits.memory {
            let bytes = bytes.max(SMALLEST_ADDRESS_SPACE);
            list.push((Resource::As, bytes, bytes));
        }
        if let Some(bytes) = limits.disk {
            list.push((Resource::Fsize, bytes, bytes));
            list.push((Resource::Nofile, OPEN_FILES, OPEN_FILES));
        }
        list
    }
}
