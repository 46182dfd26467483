//! The wheel and the source archive.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::PACKAGE;
use super::environment::{Workshop, empty};

/// Lets the command for learners build the wheel.
pub(super) fn wheel(workshop: &Workshop<'_>) -> anyhow::Result<PathBuf> {
    let out = workshop.folder.join("dist");
    workshop.run("building the wheel", workshop.capstone("build"))?;
    only_file(&out, "whl")
}

/// Makes the source archive, unpacks it elsewhere, and builds a wheel from that, as pip does for
/// those for whom there is no wheel.
pub(super) fn wheel_from_sdist(workshop: &Workshop<'_>) -> anyhow::Result<PathBuf> {
    let out = workshop.folder.join("sdist");
    empty(&out)?;
    let maturin = workshop.module("maturin").arg("sdist");
    let maturin = maturin.arg("--manifest-path").arg(manifest(workshop));
    let maturin = maturin.arg("--out").arg(&out);
    workshop.run("`maturin sdist`", workshop.building(maturin))?;
    let archive = only_file(&out, "gz")?;
    // Always in the same folder, so that it is built in the same folder too.
    let unpack = workshop.module("tarfile").arg("-e").arg(&archive).arg(&out);
    workshop.run("unpacking the source archive", unpack)?;
    let name = archive.file_name().unwrap_or_default().to_string_lossy();
    let source = out.join(name.trim_end_matches(".tar.gz"));
    let pip = workshop.pip("wheel").args(["--no-deps", "--wheel-dir"]);
    let pip = workshop.offline(pip.arg(&out)).arg(source);
    workshop.run("`pip wheel` of the source archive", workshop.building(pip))?;
    only_file(&out, "whl")
}

fn manifest(workshop: &Workshop<'_>) -> PathBuf {
    workshop.ctx.root.join(PACKAGE).join("Cargo.toml")
}

/// What is wrong with a wheel, seen from outside.
pub(super) fn findings(wheel: &Path) -> Vec<String> {
    let name = wheel.file_name().unwrap_or_default().to_string_lossy();
    match name.contains("-cp311-abi3-") {
        true => Vec::new(),
        false => vec![format!(
            "{name} is not for CPython 3.11 and all that follow; that is the feature \
             `abi3-py311` of PyO3"
        )],
    }
}

/// The one file with this ending.
pub(super) fn only_file(folder: &Path, ending: &str) -> anyhow::Result<PathBuf> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|it| it == ending))
        .collect();
    match (found.pop(), found.is_empty()) {
        (Some(file), true) => Ok(file),
        _ => bail!(
            "there is not one file ending in {ending} in {}",
            folder.display()
        ),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_wheel_for_one_interpreter_is_seen() {
        let tags = |tags: &str| findings(Path::new(&format!("moult_engine-0.1.0-{tags}.whl")));
        assert!(tags("cp311-abi3-manylinux_2_17_x86_64").is_empty());
        assert!(!tags("cp312-cp312-manylinux_2_17_x86_64").is_empty());
    }

    #[test]
    fn one_file_is_one_file() {
        let folder = tempfile::tempdir().unwrap();
        assert!(only_file(folder.path(), "whl").is_err());
        fs::write(folder.path().join("a.whl"), "").unwrap();
        fs::write(folder.path().join("a.tar.gz"), "").unwrap();
        assert!(only_file(folder.path(), "whl").unwrap().ends_with("a.whl"));
        fs::write(folder.path().join("b.whl"), "").unwrap();
        assert!(only_file(folder.path(), "whl").is_err());
    }
}
