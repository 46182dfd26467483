//! What is asked of the package's Python: style, types and tests.

use std::path::Path;

use sandbox::Command;

use crate::outcome::Outcome;

use super::environment::Workshop;
use super::{PACKAGE, SETTINGS};

/// Sources and tests keep to the style of all Python here.
pub(super) fn ruff(workshop: &Workshop<'_>) -> anyhow::Result<Outcome> {
    let mut findings = Vec::new();
    for (args, advice) in [
        (&["check"][..], "Run it with `--fix`, or mend it by hand."),
        (&["format", "--check", "--diff"][..], "Run `ruff format`."),
    ] {
        let ruff = workshop.module("ruff").args(args);
        let ruff = ruff.args(["--quiet", "--no-cache", "--config", SETTINGS, PACKAGE]);
        let ran = workshop.ctx.run(ruff)?;
        if !ran.success() {
            findings.push(format!("`ruff {}`: {advice}\n{}", args[0], ran.tail(60)));
        }
    }
    Ok(Outcome::from_findings(findings))
}

/// As installed, the package satisfies `mypy --strict`, its stub says what the module has, and
/// the tests use it as the stub says.
pub(super) fn types(workshop: &Workshop<'_>, python: &Path) -> anyhow::Result<Outcome> {
    let package = workshop.ctx.root.join(PACKAGE);
    let settings = package.join("pyproject.toml");
    let mypy = |what: &str| {
        let mypy = installed(python)
            .current_dir(&workshop.folder)
            .args(["-m", "mypy"]);
        let mypy = mypy.args(["--strict", "--no-error-summary", "--config-file"]);
        let mypy = mypy.arg(&settings).arg("--cache-dir");
        let mypy = mypy.arg(workshop.folder.join("mypy"));
        match what {
            "tests" => mypy.arg(package.join(what)),
            _ => mypy.args(["-p", what]),
        }
    };
    let stubtest = installed(python).current_dir(&workshop.folder);
    let stubtest = stubtest.args(["-m", "mypy.stubtest", "moult_engine"]);
    let stubtest = stubtest.arg("--mypy-config-file").arg(&settings);
    let mut findings = Vec::new();
    for command in [mypy("moult_engine"), mypy("tests"), stubtest] {
        let ran = workshop.ctx.run(command)?;
        if !ran.success() {
            findings.push(ran.tail(60));
        }
    }
    Ok(Outcome::from_findings(findings))
}

/// The tests pass for the package as it is installed.
pub(super) fn tests(workshop: &Workshop<'_>, python: &Path) -> anyhow::Result<Outcome> {
    let pytest = installed(python)
        .current_dir(workshop.ctx.root.join(PACKAGE))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env(
            "HYPOTHESIS_STORAGE_DIRECTORY",
            workshop.folder.join("hypothesis"),
        )
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider"])
        .args(["--color=no", "--tb=short"]);
    let ran = workshop.ctx.run(pytest)?;
    Ok(match ran.success() {
        true => Outcome::Passed,
        false => Outcome::Failed(format!("`pytest` {}\n{}", ran.ending, ran.tail(80))),
    })
}

/// The interpreter of an environment, without the user's own settings and packages.
fn installed(python: &Path) -> Command {
    Command::new(python).args(["-E", "-s", "-X", "utf8"])
}
