//! How the supervisor is started: by itself, or as the first process of namespaces of its own.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::Path;

use super::protocol::Orders;
use crate::command::Command;

/// A command line: `program before MARK orders after`.
pub(super) struct Launch {
    pub(super) program: OsString,
    pub(super) before: Vec<OsString>,
    pub(super) orders: Orders,
    pub(super) after: Vec<OsString>,
    /// Kept open until the program has been started.
    _inherited: Option<File>,
}

impl Launch {
    pub(super) fn of(command: &Command, supervisor: &Path) -> io::Result<Self> {
        let mut after = vec![command.program.clone()];
        after.extend(command.args.iter().cloned());
        let launch = Self {
            program: supervisor.into(),
            before: Vec::new(),
            orders: Orders {
                limits: command.limits,
                stdin: command.stdin.as_ref().map(Vec::len),
                reads: None,
                own_root: false,
            },
            after,
            _inherited: None,
        };
        #[cfg(feature = "isolation")]
        if let Some(isolated) = &command.isolated {
            return launch.isolated(isolated, supervisor);
        }
        Ok(launch)
    }

    #[cfg(all(feature = "isolation", target_os = "linux"))]
    fn isolated(
        mut self,
        isolated: &crate::isolation::Isolated,
        supervisor: &Path,
    ) -> io::Result<Self> {
        use std::os::fd::AsRawFd;

        let (means, reach) = (&isolated.means, &isolated.reach);
        self.orders.reads = Some(reach.read.len());
        let paths = reach.read.iter().chain([&reach.write]);
        let mut after: Vec<OsString> = paths.map(OsString::from).collect();
        after.append(&mut self.after);
        self.after = after;
        let Some(unshare) = &means.unshare else {
            return Ok(self);
        };
        // Namespaces of users and of the network; or also of mounts, processes and messages,
        // whose first process, and with it all others, ends when `unshare` does.
        let options: &[&str] = match means.own_root {
            true => &["-r", "-n", "-m", "-i", "-p", "-f", "--kill-child"],
            false => &["-r", "-n"],
        };
        // `/proc/self/exe` would name `unshare` there, and a name on disk another file by now.
        let file = File::open(supervisor)?;
        rustix::io::fcntl_setfd(&file, rustix::io::FdFlags::empty())?;
        self.program = unshare.into();
        self.before = options.iter().map(OsString::from).collect();
        self.before.push("--".into());
        self.before
            .push(format!("/proc/self/fd/{}", file.as_raw_fd()).into());
        self.orders.own_root = means.own_root;
        self._inherited = Some(file);
        Ok(self)
    }

    #[cfg(all(feature = "isolation", not(target_os = "linux")))]
    fn isolated(
        mut self,
        isolated: &crate::isolation::Isolated,
        _supervisor: &Path,
    ) -> io::Result<Self> {
        if let Some(wrapper) = &isolated.means.wrapper {
            let mut after = vec![
                wrapper.into(),
                "-p".into(),
                super::profile::profile(&isolated.reach).into(),
            ];
            after.append(&mut self.after);
            self.after = after;
        }
        Ok(self)
    }
}
