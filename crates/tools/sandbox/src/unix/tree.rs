//! The processes below one, as Linux shows them in `/proc`.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::time::Duration;

use rustix::param::{clock_ticks_per_second, page_size};
use rustix::process::{Pid, Signal, getpid, kill_process, kill_process_group, set_child_subreaper};

/// Whether [`used`] can tell.
pub(super) const CAN_LOOK: bool = true;

/// What a tree uses at one moment.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub(super) cpu: Duration,
    pub(super) memory: u64,
    pub(super) processes: u64,
}

struct Process {
    pid: Pid,
    group: Option<Pid>,
    /// Clock ticks of itself and of the children it has waited for.
    ticks: u64,
    /// Clock ticks of the children it has waited for.
    children_ticks: u64,
    resident_pages: u64,
}

/// Makes every descendant that loses its parent our child.
pub(super) fn adopt_orphans() -> io::Result<()> {
    Ok(set_child_subreaper(Some(getpid()))?)
}

/// Processes are not listed beyond this many: those that start others all the time may do so
/// faster than anybody can read.
const MOST: usize = 4096;

/// What the tree uses: `top` and everything below it, or what is below ourselves. Where there
/// are more processes than `most`, it is enough to know that.
pub(super) fn used(top: Option<Pid>, most: Option<usize>) -> Used {
    let most = most.map_or(MOST, |most| most.saturating_add(1));
    let mut processes = below(top.unwrap_or_else(getpid), most);
    let mut ticks = 0;
    match top {
        Some(top) => processes.extend(process(top)),
        // Our own time is not the command's, that of ended children is.
        None => ticks += process(getpid()).map_or(0, |us| us.children_ticks),
    }
    ticks += processes.iter().map(|p| p.ticks).sum::<u64>();
    let pages: u64 = processes.iter().map(|p| p.resident_pages).sum();
    Used {
        cpu: Duration::from_millis(ticks * 1000 / clock_ticks_per_second().max(1)),
        memory: pages * page_size() as u64,
        processes: processes.len() as u64,
    }
}

/// Kills everything below us. `alive` says that the command itself is not waited for yet.
pub(super) fn kill_below_us(command: Pid, alive: bool) {
    kill(&below(getpid(), MOST), command, alive);
}

/// Kills `top`, which is not waited for yet, and everything below it.
pub(super) fn kill_from(top: Pid) {
    // Listed first: what is below a dead process cannot be found any more.
    kill(&below(top, MOST), top, true);
}

/// Whole groups go at once, so that a program which starts processes all the time cannot win;
/// then each process by itself, because some have left the group.
fn kill(processes: &[Process], command: Pid, alive: bool) {
    let mut ours: HashSet<Pid> = processes.iter().map(|p| p.pid).collect();
    let mut groups: HashSet<Pid> = processes.iter().filter_map(|p| p.group).collect();
    // A process may have joined a foreign group, even that of our own caller. Only a group that
    // began in this tree is ours to kill.
    ours.insert(command);
    groups.retain(|group| ours.contains(group));
    if alive {
        groups.insert(command);
    }
    // A process that has ended meanwhile is what we want.
    for group in groups {
        let _ = kill_process_group(group, Signal::KILL);
    }
    for process in processes {
        let _ = kill_process(process.pid, Signal::KILL);
    }
}

/// The processes below `top`, no more than about `most`.
fn below(top: Pid, most: usize) -> Vec<Process> {
    let mut found = Vec::new();
    let mut open = vec![top];
    while let Some(parent) = open.pop() {
        for child in children(parent) {
            if found.len() >= most {
                return found;
            }
            open.push(child);
            found.extend(process(child));
        }
    }
    found
}

/// A process's children are listed with the thread that started them.
fn children(parent: Pid) -> Vec<Pid> {
    let tasks = fs::read_dir(format!("/proc/{}/task", parent.as_raw_nonzero()));
    let mut children = Vec::new();
    for task in tasks.into_iter().flatten().flatten() {
        let list = fs::read_to_string(task.path().join("children")).unwrap_or_default();
        let numbers = list.split_whitespace().filter_map(|word| word.parse().ok());
        children.extend(numbers.filter_map(pid_from));
    }
    children
}

fn process(pid: Pid) -> Option<Process> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    parse(pid, &stat)
}

fn parse(pid: Pid, stat: &str) -> Option<Process> {
    // The name in parentheses may itself hold spaces and parentheses.
    let (_, fields) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    // Numbered as in proc_pid_stat(5), where the field after the name is the third.
    let number = |field: usize| fields.get(field - 3)?.parse::<u64>().ok();
    let children_ticks = number(16)? + number(17)?;
    Some(Process {
        pid,
        group: fields.get(5 - 3)?.parse().ok().and_then(pid_from),
        ticks: number(14)? + number(15)? + children_ticks,
        children_ticks,
        resident_pages: number(24)?,
    })
}

/// The system writes -1 for the group of a process that is going away, which is no group.
fn pid_from(number: i32) -> Option<Pid> {
    (number > 0).then(|| Pid::from_raw(number)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_is_going_away_has_no_group() {
        let stat = "7 (gone) X 0 -1 -1 0 -1 0 0 0 0 0 10 20 3 4 20 0 1 0 9 1000 42 0";
        assert_eq!(parse(getpid(), stat).unwrap().group, None);
    }

    #[test]
    fn a_name_with_spaces_and_parentheses_is_no_problem() {
        let stat = "7 (a) b (c) S 1 77 5 0 -1 0 0 0 0 0 10 20 3 4 20 0 1 0 9 1000 42 0";
        let process = parse(getpid(), stat).unwrap();
        assert_eq!(process.group, Pid::from_raw(77));
        assert_eq!((process.ticks, process.children_ticks), (37, 7));
        assert_eq!(process.resident_pages, 42);
    }

    #[test]
    fn our_own_use_is_seen() {
        let used = used(Some(getpid()), None);
        assert!(used.processes >= 1);
        assert!(used.memory > 0);
    }
}
