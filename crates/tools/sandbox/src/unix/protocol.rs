//! What the supervisor and we say to each other over their socket, a line each.

use std::ffi::OsString;
use std::time::Duration;

use crate::{Limits, Status, StopReason};

/// The first argument of a program that is started as a supervisor.
pub(super) const MARK: &str = "sandbox:supervise";

/// What the supervisor has to know beside the command itself.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Orders {
    /// Wall time and output are not the supervisor's.
    pub(super) limits: Limits,
    /// How many bytes for the command's standard input come over the socket first.
    pub(super) stdin: Option<usize>,
    /// How many arguments before the command name what it may read; one more names the folder
    /// it may write to. Without it the command is not confined.
    pub(super) reads: Option<usize>,
    /// Whether we are the first process of namespaces of our own, and the command gets a root of
    /// its own.
    pub(super) own_root: bool,
}

impl Orders {
    pub(super) fn to_arg(&self) -> String {
        let Limits {
            cpu,
            memory,
            processes,
            disk,
            ..
        } = self.limits;
        fn word(value: Option<impl ToString>) -> String {
            value.map_or_else(|| "-".to_owned(), |value| value.to_string())
        }
        [
            word(cpu.map(|cpu| cpu.as_millis())),
            word(memory),
            word(processes),
            word(disk),
            word(self.stdin),
            word(self.reads),
            word(self.own_root.then_some(1)),
        ]
        .join(",")
    }

    pub(super) fn from_arg(arg: &OsString) -> Option<Self> {
        let mut words = arg.to_str()?.split(',').map(|word| match word {
            "-" => Some(None),
            number => number.parse::<u64>().ok().map(Some),
        });
        let mut next = || words.next().flatten();
        let cpu = next()?.map(Duration::from_millis);
        let memory = next()?;
        let processes = next()?.and_then(|n| usize::try_from(n).ok());
        let disk = next()?;
        let stdin = next()?.and_then(|n| usize::try_from(n).ok());
        let reads = next()?.and_then(|n| usize::try_from(n).ok());
        let own_root = next()?.is_some();
        let limits = Limits {
            cpu,
            memory,
            processes,
            disk,
            ..Limits::default()
        };
        Some(Self {
            limits,
            stdin,
            reads,
            own_root,
        })
    }
}

/// What the supervisor reports.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Report {
    /// The command runs under this process number, which is also that of its group.
    Running(i32),
    /// The command could not be started: the system's error number.
    NotStarted(i32),
    /// The command ended, and everything it started.
    Ended(Status, Option<StopReason>),
}

impl Report {
    pub(super) fn to_line(&self) -> String {
        match self {
            Self::Running(pid) => format!("running {pid}\n"),
            Self::NotStarted(errno) => format!("not-started {errno}\n"),
            Self::Ended(status, stopped) => {
                let (word, number) = match status {
                    Status::Exited(code) => ("exited", code),
                    Status::Signalled(signal) => ("signalled", signal),
                };
                let stopped = stopped.map_or("-", StopReason::name);
                format!("{word} {number} {stopped}\n")
            }
        }
    }

    pub(super) fn from_line(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let word = words.next()?;
        let number = words.next()?.parse().ok()?;
        let status = match word {
            "running" => return Some(Self::Running(number)),
            "not-started" => return Some(Self::NotStarted(number)),
            "exited" => Status::Exited(number),
            "signalled" => Status::Signalled(number),
            _ => return None,
        };
        Some(Self::Ended(status, StopReason::from_name(words.next()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_survive_the_command_line() {
        let limits = Limits {
            cpu: Some(Duration::from_millis(1500)),
            processes: Some(20),
            ..Limits::default()
        };
        for stdin in [None, Some(0), Some(7)] {
            let orders = Orders {
                limits,
                stdin,
                reads: stdin,
                own_root: stdin.is_some(),
            };
            assert_eq!(Orders::from_arg(&orders.to_arg().into()), Some(orders));
        }
        assert_eq!(Orders::from_arg(&"1,2".into()), None);
        assert_eq!(Orders::from_arg(&"1,2,x,4".into()), None);
    }

    #[test]
    fn reports_survive_the_socket() {
        for report in [
            Report::Running(7),
            Report::NotStarted(2),
            Report::Ended(Status::Exited(3), None),
            Report::Ended(Status::Signalled(9), Some(StopReason::Memory)),
        ] {
            assert_eq!(Report::from_line(&report.to_line()), Some(report));
        }
        assert_eq!(Report::from_line("nonsense"), None);
    }
}
