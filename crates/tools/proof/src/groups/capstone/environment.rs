//! A local folder of wheels, the tools installed from it, and fresh environments to try a wheel in.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use exercise::pyo3;
use exercise::python::interpreter_of;
use sandbox::Command;

use crate::context::{Context, Ran, cargo};

use super::LOCK;

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
    /// Lets the command for learners fetch what the lock names, unless that is there.
    pub fn set_up(ctx: &'a Context) -> Result<Workshop<'a>, String> {
        ctx.python.as_ref().map_err(Clone::clone)?;
        let folder = ctx.target.join("capstone");
        let workshop = Workshop {
            ctx,
            tools: interpreter_of(&folder.join("tools")),
            wheels: folder.join("wheels"),
            folder,
        };
        let tools = workshop.capstone("tools");
        workshop
            .run("`cargo course capstone`", tools)
            .map_err(|error| {
                format!(
                    "the tools that build the wheel are not there; {error:#}\n{LOCK} names them"
                )
            })?;
        Ok(workshop)
    }

    /// A new environment with this wheel and what its tests need, and nothing else, made without
    /// asking an index.
    pub fn fresh(&self, name: &str, wheel: &Path) -> anyhow::Result<PathBuf> {
        let install = self
            .capstone("install")
            .args(["--again", "--environment", name, "--wheel"]);
        self.run("installing the wheel", install.arg(wheel))?;
        Ok(interpreter_of(&self.folder.join("fresh").join(name)))
    }

    /// `cargo course capstone`, which learners run too, as far as this step.
    pub fn capstone(&self, until: &str) -> Command {
        course(self.ctx)
            .args(["capstone", "--until", until, "--folder"])
            .arg(&self.folder)
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
        let tools = self.folder.join("tools");
        pyo3::with(pyo3::wheel(&tools, &self.folder.join("build")), command)
    }

    /// Runs a step that everything after it needs.
    pub fn run(&self, what: &str, command: Command) -> anyhow::Result<Ran> {
        let ran = self.ctx.run(command)?;
        ensure!(ran.success(), "{what} {}\n{}", ran.ending, ran.tail(40));
        Ok(ran)
    }
}

/// The program learners use, built from the sources as they are now.
pub(super) fn course(ctx: &Context) -> Command {
    cargo()
        .current_dir(&ctx.root)
        .args(["run", "--quiet", "--package", "course", "--target-dir"])
        .arg(&ctx.target)
        .arg("--")
}

fn quiet(pip: Command) -> Command {
    pip.args(["--quiet", "--disable-pip-version-check"])
}

/// Makes the folder, without anything in it.
pub(in crate::groups) fn empty(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))
}
