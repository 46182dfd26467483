//! The project that `cargo course new extension` writes: it builds, and its tests and tools have
//! nothing to say, with the compiled module and without it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use sandbox::Command;

use crate::context::cargo;
use crate::inputs::digest;
use crate::outcome::Outcome;

use super::environment::{Workshop, course, empty};
use super::package;

/// Where the command and its templates are.
pub(super) const READS: [&str; 3] = [
    "crates/tools/course/src/commands/new",
    "crates/tools/course/src/commands/new.rs",
    "crates/capstone/python/scripts",
];

/// A long one: no line may become too long by it.
const NAME: &str = "names_of_everybody_on_the_whole_ward_now";

/// Writes one, and does with it what its README and its workflows do.
pub(super) fn prove(workshop: &Workshop<'_>) -> anyhow::Result<Outcome> {
    let project = Project::write(workshop)?;
    let mut findings = project.rust()?;
    let wheel = project.wheel()?;
    findings.extend(package::findings(&wheel));
    let python = workshop.fresh("extension", &wheel)?;
    findings.extend(project.python(&python)?);
    findings.extend(project.without_the_module(&python)?);
    project.sdist()?;
    Ok(Outcome::from_findings(findings))
}

struct Project<'a> {
    workshop: &'a Workshop<'a>,
    folder: PathBuf,
}

impl<'a> Project<'a> {
    /// Outside the course, as a learner's, and in the same place every time: Cargo knows packages by
    /// their folder.
    fn write(workshop: &'a Workshop<'a>) -> anyhow::Result<Project<'a>> {
        let ctx = workshop.ctx;
        let root = digest([ctx.root.as_os_str().as_encoded_bytes()]);
        let place = format!("moult-extension-{}", &root[..12]);
        let project = Project {
            workshop,
            folder: env::temp_dir().join(place).join(NAME),
        };
        empty(&project.folder)?;
        let write = course(ctx).args(["new", "extension", NAME, "--into"]);
        workshop.run("`course new extension`", write.arg(&project.folder))?;
        // The crates that are here already; what the project does not need, Cargo takes out.
        let lock = project.folder.join("Cargo.lock");
        fs::copy(ctx.root.join("Cargo.lock"), &lock)
            .with_context(|| format!("writing {}", lock.display()))?;
        Ok(project)
    }

    /// The Rust half: tests, style, lints.
    fn rust(&self) -> anyhow::Result<Vec<String>> {
        let build = ["test", "--no-run", "--quiet"];
        let offline = self.cargo(&build).arg("--offline");
        if !self.workshop.ctx.run(offline)?.success() {
            self.workshop
                .run("`cargo test --no-run`", self.cargo(&build))?;
        }
        self.findings([
            self.cargo(&["test", "--quiet", "--offline"]),
            self.cargo(&["fmt", "--check"]),
            self.cargo(&["clippy", "--quiet", "--offline", "--all-targets"])
                .args(["--", "-D", "warnings"]),
        ])
    }

    fn wheel(&self) -> anyhow::Result<PathBuf> {
        let out = self.folder.join("dist");
        empty(&out)?;
        let maturin = self
            .maturin(&["build", "--release", "--offline", "--quiet"])
            .arg("--out");
        self.workshop
            .run("`maturin build`", self.building(maturin.arg(&out)))?;
        package::only_file(&out, "whl")
    }

    /// The Python half, as installed: tests, types, style, speed.
    fn python(&self, python: &Path) -> anyhow::Result<Vec<String>> {
        let cache = self.workshop.folder.join("mypy-extension");
        let import = format!("import {NAME}; assert {NAME}.IMPLEMENTATION == 'rust'");
        let settings = ["--mypy-config-file", "pyproject.toml"];
        let ruff = |args: &[&str]| {
            let ruff = self.workshop.module("ruff").args(args);
            ruff.args(["--quiet", "--no-cache"])
                .current_dir(&self.folder)
        };
        self.findings([
            self.pytest(python),
            self.run(python, &["-W", "error", "-c", &import]),
            self.run(python, &["-m", "mypy", "--no-error-summary", "--cache-dir"])
                .arg(cache),
            self.run(python, &["-m", "mypy.stubtest", NAME])
                .args(settings),
            self.run(python, &["benchmarks/compare.py", "--quick"]),
            ruff(&["check"]),
            ruff(&["format", "--check"]),
        ])
    }

    /// On a machine for which there is no compiled module.
    fn without_the_module(&self, python: &Path) -> anyhow::Result<Vec<String>> {
        let remove = format!(
            "import importlib.util, pathlib; \
             pathlib.Path(importlib.util.find_spec('{NAME}._native').origin).unlink()"
        );
        self.workshop.run(
            "removing the compiled module",
            self.run(python, &["-c", &remove]),
        )?;
        let import = format!("import {NAME}; assert {NAME}.IMPLEMENTATION == 'python'");
        self.findings([
            self.run(python, &["-W", "error", "-c", &import]),
            self.pytest(python),
        ])
    }

    fn sdist(&self) -> anyhow::Result<()> {
        let out = self.folder.join("sdist");
        empty(&out)?;
        let maturin = self.maturin(&["sdist", "--out"]).arg(&out);
        self.workshop
            .run("`maturin sdist`", self.building(maturin))?;
        package::only_file(&out, "gz").map(drop)
    }

    fn cargo(&self, args: &[&str]) -> Command {
        let cargo = cargo().args(args).current_dir(&self.folder);
        self.building(cargo)
    }

    /// Its library has the same name as the capstone's, so they cannot be built in one folder.
    fn building(&self, command: Command) -> Command {
        let target = self.workshop.folder.join("build-extension");
        let command = self.workshop.building(command);
        command.env("CARGO_TARGET_DIR", target)
    }

    fn maturin(&self, args: &[&str]) -> Command {
        let maturin = self.workshop.module("maturin").args(args);
        maturin.current_dir(&self.folder)
    }

    fn run(&self, python: &Path, args: &[&str]) -> Command {
        let program = Command::new(python).current_dir(&self.folder);
        program.args(["-E", "-s", "-B", "-X", "utf8"]).args(args)
    }

    fn pytest(&self, python: &Path) -> Command {
        self.run(python, &["-m", "pytest", "-q", "-p", "no:cacheprovider"])
            .env(
                "HYPOTHESIS_STORAGE_DIRECTORY",
                self.workshop.folder.join("hypothesis"),
            )
            .args(["--color=no", "--tb=short"])
    }

    /// What goes wrong when these are run.
    fn findings(&self, commands: impl IntoIterator<Item = Command>) -> anyhow::Result<Vec<String>> {
        let mut findings = Vec::new();
        for command in commands {
            let ran = self.workshop.ctx.run(command)?;
            if !ran.success() {
                findings.push(format!(
                    "In what `course new extension` writes, a command {}\n{}",
                    ran.ending,
                    ran.tail(60)
                ));
            }
        }
        Ok(findings)
    }
}
