use std::ffi::{OsStr, OsString};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::temp::TempDir;
use crate::{Diagnostic, Error, Rustc};

/// What kind of crate to compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CrateType {
    /// A program with a `main`.
    #[default]
    Bin,
    /// A library.
    Lib,
}

/// How far to compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Emit {
    /// Up to what other crates need to know: all errors are found, no code is made.
    #[default]
    Metadata,
    /// To the end: a program or a library.
    Link,
}

/// A crate the program uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extern {
    /// The name in the program.
    pub name: String,
    /// Its `.rmeta` or `.rlib` file.
    pub path: PathBuf,
}

/// One run of the compiler, built up step by step.
#[derive(Debug, Clone)]
pub struct Compile {
    source: Source,
    crate_name: Option<String>,
    crate_type: CrateType,
    emit: Emit,
    externs: Vec<Extern>,
    test: bool,
    colour: bool,
    out_dir: Option<PathBuf>,
    args: Vec<OsString>,
    wall: Duration,
}

#[derive(Debug, Clone)]
enum Source {
    File(PathBuf),
    Text(String),
}

/// The command line of one run, for a caller who starts the compiler by other means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// The compiler.
    pub program: PathBuf,
    /// Its arguments.
    pub args: Vec<OsString>,
    /// What it reads from standard input.
    pub stdin: Option<String>,
}

/// What the compiler said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// Whether it accepted the program.
    pub success: bool,
    /// Its messages in order, without those that only count the others.
    pub diagnostics: Vec<Diagnostic>,
}

impl Compile {
    /// Compiles this file.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::new(Source::File(path.into()))
    }

    /// Compiles this text; messages name its file `<anon>`.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Source::Text(text.into()))
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            crate_name: None,
            crate_type: CrateType::default(),
            emit: Emit::default(),
            externs: Vec::new(),
            test: false,
            colour: false,
            out_dir: None,
            args: Vec::new(),
            wall: Duration::from_secs(60),
        }
    }

    /// The crate's name; taken from the file name unless given.
    #[must_use]
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.crate_name = Some(name.into());
        self
    }

    /// A program unless said otherwise.
    #[must_use]
    pub fn crate_type(mut self, crate_type: CrateType) -> Self {
        self.crate_type = crate_type;
        self
    }

    /// Metadata only, unless said otherwise.
    #[must_use]
    pub fn emit(mut self, emit: Emit) -> Self {
        self.emit = emit;
        self
    }

    /// Lets the program use a compiled crate. Crates which that one needs are looked for in
    /// the same folder.
    #[must_use]
    pub fn with_extern(mut self, name: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.externs.push(Extern {
            name: name.into(),
            path: path.into(),
        });
        self
    }

    /// Lets the program use compiled crates.
    #[must_use]
    pub fn externs(mut self, externs: impl IntoIterator<Item = Extern>) -> Self {
        self.externs.extend(externs);
        self
    }

    /// Compiles the unit tests too (`--test`).
    #[must_use]
    pub fn test(mut self, test: bool) -> Self {
        self.test = test;
        self
    }

    /// Renders messages with terminal colours.
    #[must_use]
    pub fn colour(mut self, colour: bool) -> Self {
        self.colour = colour;
        self
    }

    /// Refuses everything this lint finds, whatever the program allows (`-F`).
    #[must_use]
    pub fn forbid(self, lint: impl AsRef<str>) -> Self {
        self.arg("-F").arg(lint.as_ref())
    }

    /// Lowers every lint to at most `level`: `allow`, `warn` and so on.
    #[must_use]
    pub fn cap_lints(self, level: &str) -> Self {
        self.arg("--cap-lints").arg(level)
    }

    /// The folder results are written to. Without it they go to a temporary folder that is
    /// removed afterwards; [`Compile::invocation`] alone writes where it is run.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Adds any other argument.
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_owned());
        self
    }

    /// How long the compiler may take; a minute unless said otherwise.
    #[must_use]
    pub fn wall(mut self, limit: Duration) -> Self {
        self.wall = limit;
        self
    }

    /// The command line, to be run by other means; its standard error goes to
    /// [`Compiled::read`].
    #[must_use]
    pub fn invocation(&self, rustc: &Rustc) -> Invocation {
        let mut args: Vec<OsString> = vec![
            "--edition=2024".into(),
            "--error-format=json".into(),
            match self.crate_type {
                CrateType::Bin => "--crate-type=bin".into(),
                CrateType::Lib => "--crate-type=lib".into(),
            },
            match self.emit {
                Emit::Metadata => "--emit=metadata".into(),
                Emit::Link => "--emit=link".into(),
            },
        ];
        if self.colour {
            args.push("--json=diagnostic-rendered-ansi".into());
        }
        if self.test {
            args.push("--test".into());
        }
        if let Some(name) = &self.crate_name {
            args.extend(["--crate-name".into(), name.into()]);
        }
        if let Some(folder) = &self.out_dir {
            args.extend(["--out-dir".into(), folder.into()]);
        }
        for Extern { name, path } in &self.externs {
            if let Some(folder) = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty())
            {
                args.extend(["-L".into(), joined("dependency=", folder)]);
            }
            args.extend(["--extern".into(), joined(&format!("{name}="), path)]);
        }
        args.extend(self.args.iter().cloned());
        let stdin = match &self.source {
            Source::File(path) => {
                args.push(path.into());
                None
            }
            Source::Text(text) => {
                args.push("-".into());
                Some(text.clone())
            }
        };
        Invocation {
            program: rustc.program().to_owned(),
            args,
            stdin,
        }
    }

    /// Runs the compiler and reads what it says.
    ///
    /// # Errors
    /// When it cannot be started, takes too long, or fails without a message.
    pub fn run(&self, rustc: &Rustc) -> Result<Compiled, Error> {
        let mut own = self.clone();
        let temporary = match self.out_dir {
            Some(_) => None,
            None => Some(TempDir::new()?),
        };
        if let Some(folder) = &temporary {
            own.out_dir = Some(folder.path().to_owned());
        }
        let invocation = own.invocation(rustc);
        let mut child = Command::new(&invocation.program)
            .args(&invocation.args)
            .stdin(match invocation.stdin {
                Some(_) => Stdio::piped(),
                None => Stdio::null(),
            })
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|source| Error::Start {
                program: invocation.program.clone(),
                source,
            })?;
        let output = talk(&mut child, invocation.stdin, self.wall);
        if output.is_none() {
            // It may have ended in this moment; then there is nothing to stop.
            let _ = child.kill();
        }
        let status = child
            .wait()
            .map_err(|source| Error::Unexpected(source.to_string()))?;
        match output {
            None => Err(Error::TimedOut(self.wall)),
            Some(output) => Compiled::read(status.success(), &output),
        }
    }
}

/// Feeds the compiler and collects what it says; `None` when that takes too long.
fn talk(child: &mut Child, stdin: Option<String>, wall: Duration) -> Option<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    let (input, output) = (child.stdin.take(), child.stderr.take());
    // The compiler reads all of its input before it says anything, so one thread does both.
    thread::spawn(move || {
        if let (Some(mut input), Some(text)) = (input, stdin) {
            // An early end shows in what it says.
            let _ = input.write_all(text.as_bytes());
        }
        let mut said = Vec::new();
        if let Some(mut output) = output {
            let _ = output.read_to_end(&mut said);
        }
        // Nobody listens any more after a timeout.
        let _ = sender.send(said);
    });
    receiver.recv_timeout(wall).ok()
}

impl Compiled {
    /// Reads the JSON lines of one compiler run (`stderr`), or those of Cargo
    /// (`--message-format=json`, standard output).
    ///
    /// # Errors
    /// When it failed and nothing it said explains why.
    pub fn read(success: bool, output: &[u8]) -> Result<Self, Error> {
        let output = String::from_utf8_lossy(output);
        let mut diagnostics = Vec::new();
        let mut other = Vec::new();
        for line in output.lines() {
            match serde_json::from_str::<Value>(line) {
                Ok(value) if value.is_object() => {
                    let found = Diagnostic::from_json(&value);
                    diagnostics.extend(found.filter(|d| !d.is_summary()));
                }
                _ => other.push(line),
            }
        }
        if !success && !diagnostics.iter().any(Diagnostic::is_error) {
            return Err(Error::Unexpected(other.join("\n").trim().to_owned()));
        }
        Ok(Self {
            success,
            diagnostics,
        })
    }

    /// The messages that made the compiler refuse the program.
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|d| d.is_error())
    }
}

fn joined(before: &str, path: &Path) -> OsString {
    let mut joined = OsString::from(before);
    joined.push(path);
    joined
}
