//! What a command can reach beside its limits, and how much of that this machine can close off.

use std::path::{Path, PathBuf};

/// What an isolated command may reach.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Files and folders it may read and execute. What the system itself is made of (`/usr` and
    /// the like) is always among them. Paths that do not exist are left out.
    pub read: Vec<PathBuf>,
    /// The folder it may write to.
    pub write: PathBuf,
}

/// Something an isolated command can do although it should not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Read the files this user can read.
    Read,
    /// Change the files this user can change.
    Write,
    /// Open TCP connections.
    Tcp,
    /// Send UDP packets.
    Udp,
    /// Talk to programs that listen on a socket in the file system.
    Sockets,
    /// Send signals to other programs of this user.
    Signals,
    /// Leave a process behind.
    Escape,
}

/// How well a command is closed off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It reaches nothing it should not.
    Full,
    /// Some of it is open.
    Partial,
    /// All of it is open: the limits are all there is.
    None,
}

/// The means of isolation that work on this machine, found by trying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isolation {
    pub(crate) means: Means,
    gaps: Vec<Gap>,
    reasons: Vec<String>,
}

/// How a command is isolated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Means {
    /// The program that makes namespaces, where they are to be made.
    #[cfg(target_os = "linux")]
    pub(crate) unshare: Option<PathBuf>,
    /// All namespaces and a root of its own; else a network of its own alone.
    #[cfg(target_os = "linux")]
    pub(crate) own_root: bool,
    /// The program that confines another by rules.
    #[cfg(all(unix, not(target_os = "linux")))]
    pub(crate) wrapper: Option<PathBuf>,
}

/// A command's share of all this.
#[derive(Debug, Clone)]
#[cfg_attr(windows, expect(dead_code, reason = "there are no means there"))]
pub(crate) struct Isolated {
    pub(crate) means: Means,
    pub(crate) reach: Reach,
}

impl Gap {
    pub(crate) const ALL: [Self; 7] = [
        Self::Read,
        Self::Write,
        Self::Tcp,
        Self::Udp,
        Self::Sockets,
        Self::Signals,
        Self::Escape,
    ];

    /// One word, stable, for data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Tcp => "tcp",
            Self::Udp => "udp",
            Self::Sockets => "sockets",
            Self::Signals => "signals",
            Self::Escape => "escape",
        }
    }

    /// What a program can do, as the end of "a program can …".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Read => "read your files",
            Self::Write => "change your files",
            Self::Tcp => "open TCP connections",
            Self::Udp => "send UDP packets",
            Self::Sockets => "talk to programs behind local sockets",
            Self::Signals => "send signals to your other programs",
            Self::Escape => "leave a process behind",
        }
    }

    #[cfg(any(unix, test))]
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gap| gap.name() == name)
    }
}

impl Level {
    /// One word, stable, for data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
        }
    }
}

impl Isolation {
    /// Tries what this machine offers, the best first, by running a command that attempts what
    /// it must not do. `supervisor` is as for [`crate::Command::supervisor`].
    #[must_use]
    pub fn probe(supervisor: Option<&Path>) -> Self {
        #[cfg(unix)]
        return crate::unix::probe::isolation(supervisor);
        #[cfg(windows)]
        {
            let _ = supervisor;
            let why = "Windows has no way to close a program off that fits here; the limits of \
                       time, output, files and number of processes hold";
            // The job holds every process, whatever it does.
            let gaps = Gap::ALL.into_iter().filter(|gap| *gap != Gap::Escape);
            Self::new(Means::default(), gaps.collect(), vec![why.to_owned()])
        }
    }

    pub(crate) fn new(means: Means, mut gaps: Vec<Gap>, reasons: Vec<String>) -> Self {
        gaps.sort();
        Self {
            means,
            gaps,
            reasons,
        }
    }

    /// What stays open.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// How well commands are closed off.
    #[must_use]
    pub fn level(&self) -> Level {
        let open = |gap| self.gaps.contains(&gap);
        match self.gaps.as_slice() {
            [] => Level::Full,
            _ if open(Gap::Read) && open(Gap::Write) && open(Gap::Tcp) => Level::None,
            _ => Level::Partial,
        }
    }

    /// What is open and why, in one sentence; empty when nothing is.
    #[must_use]
    pub fn why(&self) -> String {
        let words: Vec<&str> = self.gaps.iter().map(|gap| gap.words()).collect();
        let can = match words.as_slice() {
            [] => return String::new(),
            [one] => (*one).to_owned(),
            [most @ .., last] => format!("{} and {last}", most.join(", ")),
        };
        match self.reasons.as_slice() {
            [] => format!("A program can {can}."),
            reasons => format!("A program can {can}, because {}.", reasons.join(", and ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_is_said_in_one_sentence() {
        let isolation = |gaps: &[Gap]| {
            Isolation::new(
                Means::default(),
                gaps.to_vec(),
                vec![String::from("of this")],
            )
        };
        assert_eq!(isolation(&[]).why(), "");
        assert_eq!(isolation(&[]).level(), Level::Full);
        let one = isolation(&[Gap::Udp]);
        assert_eq!(
            one.why(),
            "A program can send UDP packets, because of this."
        );
        assert_eq!(one.level(), Level::Partial);
        let all = isolation(&Gap::ALL);
        assert_eq!(all.level(), Level::None);
        assert!(
            all.why()
                .contains("signals to your other programs and leave a process")
        );
        for gap in Gap::ALL {
            assert_eq!(Gap::from_name(gap.name()), Some(gap));
        }
    }
}
