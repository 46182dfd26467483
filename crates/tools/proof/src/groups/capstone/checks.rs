//! What is asked of the package's Python: style, types and tests.

use std::path::Path;

use sandbox::Command;

use crate::outcome::Outcome;

use super::PACKAGE;
use super::environment::Workshop;
use crate::groups::python;

/// Sources and tests keep to the style of all Python here.
pub(super) fn ruff(workshop: &Workshop<'_>) -> anyhow::Result<Outcome> {
    python::ruff(workshop.ctx, || workshop.module("ruff"), &[PACKAGE])
}

/// The licence texts that the wheel carries are those of the crates linked into it.
pub(super) fn licences(workshop: &Workshop<'_>) -> anyhow::Result<Outcome> {
    let script = format!("{PACKAGE}/scripts/licences.py");
    let check = workshop.python().args(["-B", &script, "--check"]);
    let ran = workshop.ctx.run(check)?;
    let findings = (!ran.success()).then(|| ran.tail(20));
    Ok(Outcome::from_findings(findings.into_iter().collect()))
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
            "moult_engine" => mypy.args(["-p", what]),
            _ => mypy.arg(package.join(what)),
        }
    };
    let stubtest = installed(python).current_dir(&workshop.folder);
    let stubtest = stubtest.args(["-m", "mypy.stubtest", "moult_engine"]);
    let stubtest = stubtest.arg("--mypy-config-file").arg(&settings);
    let mut findings = Vec::new();
    for command in [
        mypy("moult_engine"),
        mypy("tests"),
        mypy("scripts"),
        stubtest,
    ] {
        let ran = workshop.ctx.run(command)?;
        if !ran.success() {
            findings.push(ran.tail(60));
        }
    }
    Ok(Outcome::from_findings(findings))
}

/// The tests pass for the package as it is installed, and its halves compute the same where they are
/// compared.
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
    let measure = installed(python)
        .current_dir(workshop.ctx.root.join(PACKAGE))
        .args(["-B", "scripts/measure.py", "--quick"]);
    let mut findings = Vec::new();
    for (what, command) in [("pytest", pytest), ("measure.py --quick", measure)] {
        let ran = workshop.ctx.run(command)?;
        if !ran.success() {
            findings.push(format!("`{what}` {}\n{}", ran.ending, ran.tail(80)));
        }
    }
    Ok(Outcome::from_findings(findings))
}

/// The interpreter of an environment, without the user's own settings and packages.
fn installed(python: &Path) -> Command {
    Command::new(python).args(["-E", "-s", "-X", "utf8"])
}
