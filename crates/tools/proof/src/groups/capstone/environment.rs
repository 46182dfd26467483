//! A local folder of wheels, the tools installed from it, and fresh environments to try a wheel in.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use sandbox::Command;

use crate::context::{Context, Ran};
use crate::inputs::digest;
use crate::python::interpreter_of;

use super::LOCK;

/// What the tests need beside the package itself.
const FOR_TESTS: [&str; 3] = ["pytest", "hypothesis", "mypy"];

/// Everything that building and testing needs, below `target/capstone`.
pub(super) struct Workshop<'a> {
    pub ctx: &'a Context,
    /// `target/capstone`
    pub folder: PathBuf,
    /// The interpreter of the environment with the tools.
    tools: PathBuf,
    /// The locked packages as wheels: from here on no index is asked.
    wheels: PathBuf,
}

impl<'a> Workshop<'a> {
    /// Downloads and installs what the lock names, unless that is there.
    pub fn set_up(ctx: &'a Context) -> Result<Workshop<'a>, String> {
        let python = ctx.python.as_ref().map_err(Clone::clone)?;
        let folder = ctx.target.join("capstone");
        let workshop = Workshop {
            ctx,
            tools: interpreter_of(&folder.join("tools")),
            wheels: folder.join("wheels"),
            folder,
        };
        workshop
            .obtain(python.executable(), python.version())
            .map_err(|error| {
                format!(
                    "the tools that build the wheel are not there; {error:#}\n{LOCK} names them"
                )
            })?;
        Ok(workshop)
    }

    fn obtain(&self, python: &str, version: &str) -> anyhow::Result<()> {
        let lock = self.ctx.root.join(LOCK);
        let wanted = fs::read(&lock).with_context(|| format!("{LOCK} cannot be read"))?;
        let wanted = digest([&wanted[..], python.as_bytes(), version.as_bytes()]);
        let stamp = self.folder.join("tools").join("made-from");
        if fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
            return Ok(());
        }
        empty(&self.wheels)?;
        let tools = self.folder.join("tools");
        let venv = Command::new(python).args(["-m", "venv", "--clear"]);
        self.run("making an environment", venv.arg(&tools))?;
        let exact = ["--require-hashes", "--no-deps", "--requirement"];
        let download = self.pip("download").args(exact).arg(&lock);
        let download = download.args(["--only-binary", ":all:", "--dest"]);
        self.run("downloading the tools", download.arg(&self.wheels))?;
        let install = self.pip("install").args(exact).arg(&lock);
        self.run("installing the tools", self.offline(install))?;
        fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))
    }

    /// A new environment with this wheel and what its tests need, and nothing else, made without
    /// asking an index.
    pub fn fresh(&self, name: &str, wheel: &Path) -> anyhow::Result<PathBuf> {
        let folder = self.folder.join("fresh").join(name);
        let venv = ["-m", "venv", "--clear", "--without-pip"];
        self.run(
            "making a fresh environment",
            self.python().args(venv).arg(&folder),
        )?;
        let python = interpreter_of(&folder);
        let pip = self.module("pip").arg("--python").arg(&python);
        let install = self.offline(quiet(pip.arg("install"))).arg("--no-compile");
        let install = install.arg(wheel).args(FOR_TESTS);
        self.run("`pip install` of the wheel", install)?;
        Ok(python)
    }

    /// The interpreter with the tools.
    pub fn python(&self) -> Command {
        Command::new(&self.tools).current_dir(&self.ctx.root)
    }

    /// One of the tools.
    pub fn module(&self, name: &str) -> Command {
        self.python().args(["-X", "utf8", "-m", name])
    }

    /// A command of pip.
    pub fn pip(&self, command: &str) -> Command {
        quiet(self.module("pip").arg(command))
    }

    /// With the folder of wheels for an index.
    pub fn offline(&self, pip: Command) -> Command {
        pip.args(["--no-index", "--find-links"]).arg(&self.wheels)
    }

    /// For what builds: in a folder of its own, for this interpreter, with the tools on the path.
    pub fn building(&self, command: Command) -> Command {
        let programs = self.tools.parent().map(Path::to_owned);
        let path = env::var_os("PATH").unwrap_or_default();
        let path = programs.into_iter().chain(env::split_paths(&path));
        let path: OsString = env::join_paths(path).unwrap_or_default();
        command
            .env("PATH", path)
            .env("CARGO_TARGET_DIR", self.folder.join("build"))
            .env("PYO3_PYTHON", &self.tools)
    }

    /// Runs a step that everything after it needs.
    pub fn run(&self, what: &str, command: Command) -> anyhow::Result<Ran> {
        let ran = self.ctx.run(command)?;
        ensure!(ran.success(), "{what} {}\n{}", ran.ending, ran.tail(40));
        Ok(ran)
    }
}

fn quiet(pip: Command) -> Command {
    pip.args(["--quiet", "--disable-pip-version-check"])
}

/// Makes the folder, without anything in it.
pub(super) fn empty(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))
}
