use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::thread;

use crate::{Cancel, Error, Finished, Limits, Stream, run};

/// A command to run, built up like [`std::process::Command`].
///
/// Standard input is empty unless [`Command::stdin_bytes`] gives some; nothing is inherited
/// from our own terminal.
#[derive(Debug, Clone)]
pub struct Command {
    pub(crate) program: OsString,
    pub(crate) args: Vec<OsString>,
    pub(crate) folder: Option<PathBuf>,
    pub(crate) env_clear: bool,
    pub(crate) env: Vec<(OsString, Option<OsString>)>,
    pub(crate) stdin: Option<Vec<u8>>,
    pub(crate) merge: bool,
    pub(crate) limits: Limits,
    pub(crate) supervisor: Option<PathBuf>,
    #[cfg(feature = "isolation")]
    pub(crate) isolated: Option<crate::isolation::Isolated>,
}

impl Command {
    /// The program to run: an absolute path, or a name looked up in `PATH`.
    #[must_use]
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self {
            program: program.as_ref().to_owned(),
            args: Vec::new(),
            folder: None,
            env_clear: false,
            env: Vec::new(),
            stdin: None,
            merge: false,
            limits: Limits::default(),
            supervisor: None,
            #[cfg(feature = "isolation")]
            isolated: None,
        }
    }

    /// Adds one argument.
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_owned());
        self
    }

    /// Adds arguments.
    #[must_use]
    pub fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.args
            .extend(args.into_iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    /// The folder to run in; our own unless given.
    #[must_use]
    pub fn current_dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.folder = Some(folder.as_ref().to_owned());
        self
    }

    /// Sets one environment variable.
    #[must_use]
    pub fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.env
            .push((name.as_ref().to_owned(), Some(value.as_ref().to_owned())));
        self
    }

    /// Takes one environment variable away.
    #[must_use]
    pub fn env_remove(mut self, name: impl AsRef<OsStr>) -> Self {
        self.env.push((name.as_ref().to_owned(), None));
        self
    }

    /// Starts from an empty environment, instead of our own.
    #[must_use]
    pub fn env_clear(mut self) -> Self {
        self.env_clear = true;
        self.env.clear();
        self
    }

    /// What the command reads from standard input, before the end of file.
    #[must_use]
    pub fn stdin_bytes(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = Some(bytes.into());
        self
    }

    /// Captures standard error together with standard output, in the order written.
    #[must_use]
    pub fn merge_output(mut self) -> Self {
        self.merge = true;
        self
    }

    /// What the command may use.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Uses this program as the supervisor: one that calls [`crate::init`] first. Without it
    /// the running program is used, if it called [`crate::init`] itself.
    #[must_use]
    pub fn supervisor(mut self, program: impl AsRef<Path>) -> Self {
        self.supervisor = Some(program.as_ref().to_owned());
        self
    }

    /// Closes the command off from everything but `reach`, as far as this machine can. It runs
    /// under a supervisor then; see [`Command::supervisor`].
    #[cfg(feature = "isolation")]
    #[must_use]
    pub fn isolated(mut self, isolation: &crate::Isolation, reach: crate::Reach) -> Self {
        self.isolated = Some(crate::isolation::Isolated {
            means: isolation.means.clone(),
            reach,
        });
        self
    }

    /// Runs the command to its end, or until a limit is reached or `cancel` says so.
    ///
    /// # Errors
    /// When the command could not be started. Whatever it does once it runs is no error.
    pub fn run(&self, cancel: &Cancel) -> Result<Finished, Error> {
        self.run_with(cancel, &mut |_, _| {})
    }

    /// As [`Command::run`], and hands over the output as it arrives, in pieces of any size,
    /// on the calling thread. Everything handed over is in the result as well.
    ///
    /// # Errors
    /// When the command could not be started.
    pub fn run_with(
        &self,
        cancel: &Cancel,
        on_output: &mut dyn FnMut(Stream, &[u8]),
    ) -> Result<Finished, Error> {
        if let Some(folder) = self.folder.as_ref().filter(|folder| !folder.is_dir()) {
            return Err(Error::Folder {
                path: folder.clone(),
            });
        }
        run::run(self, cancel, on_output)
    }

    /// The standard library's command for `program`, with our environment and folder.
    pub(crate) fn prepare(&self, program: &OsStr) -> process::Command {
        let mut prepared = process::Command::new(program);
        if self.env_clear {
            prepared.env_clear();
        }
        for (name, value) in &self.env {
            match value {
                Some(value) => prepared.env(name, value),
                None => prepared.env_remove(name),
            };
        }
        if let Some(folder) = &self.folder {
            prepared.current_dir(folder);
        }
        prepared
    }

    /// Where the command's standard input comes from.
    pub(crate) fn input(&self) -> process::Stdio {
        if self.stdin.is_some() {
            process::Stdio::piped()
        } else {
            process::Stdio::null()
        }
    }

    /// Gives the command what it shall read, on a thread of its own.
    pub(crate) fn feed(&self, pipe: Option<process::ChildStdin>) {
        if let (Some(bytes), Some(mut pipe)) = (self.stdin.clone(), pipe) {
            thread::spawn(move || {
                // A command that does not read its input is free to.
                let _ = pipe.write_all(&bytes);
            });
        }
    }

    pub(crate) fn start_error(&self, source: io::Error) -> Error {
        let program = self.program.clone();
        if source.kind() == io::ErrorKind::NotFound {
            Error::NotFound { program }
        } else {
            Error::Start { program, source }
        }
    }
}
