//! The files of the repository are fit for everyone's machine, and its front page says how to start.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{capstone, python};
use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::inputs::files_below;
use crate::outcome::{Outcome, Proof};

/// Text that only makes sense on one machine.
const MACHINE_PATHS: [&str; 7] = [
    "/root/",
    "/home/",
    "/Users/",
    "C:\\Users\\",
    "/tmp/",
    "file:///",
    "\\\\?\\",
];

/// What a front page without is no front page.
const COMMANDS: [&str; 2] = ["cargo course", "cargo course verify"];

/// Files of more than this are data or pictures, not text somebody wrote.
const LARGEST_TEXT: u64 = 2 * 1024 * 1024;

/// The proofs about files as files.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    vec![text_files(ctx), readme(ctx), python_lock(ctx)]
}

/// The files that belong to the repository.
pub(super) fn tracked(ctx: &Context) -> Vec<PathBuf> {
    let said = ctx.run(sandbox::Command::new("git").current_dir(&ctx.root).args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]));
    match said {
        Ok(said) if said.success() => {
            let names = said.stdout.split('\0').filter(|name| !name.is_empty());
            let mut files: Vec<PathBuf> = names.map(|name| ctx.root.join(name)).collect();
            files.retain(|file| file.is_file());
            files
        }
        // An unpacked archive has no git; its files are all there is.
        _ => files_below(&ctx.root),
    }
}

/// Whether the file may speak of folders of a machine: programs that handle such paths and their
/// tests do; what learners read, copy and run does not.
fn may_name_paths(ctx: &Context, file: &Path) -> bool {
    let inside = file.strip_prefix(&ctx.root).unwrap_or(file);
    inside.starts_with("crates/tools")
}

fn text_files(ctx: &Arc<Context>) -> Batch {
    let files = tracked(ctx);
    let proof = Proof::new("files/text", ctx.inputs().paths(files.clone()));
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let mut findings = Vec::new();
        for file in &files {
            if fs::metadata(file).is_ok_and(|facts| facts.len() > LARGEST_TEXT) {
                continue;
            }
            let bytes = fs::read(file)?;
            if bytes.contains(&0) {
                continue;
            }
            let shown = ctx.shown(file);
            match std::str::from_utf8(&bytes) {
                Ok(text) => findings.extend(
                    of_text(text, may_name_paths(&ctx, file))
                        .into_iter()
                        .map(|(line, what)| format!("{shown}:{line}: {what}")),
                ),
                Err(_) => findings.push(format!("{shown}: is not UTF-8 text; save it as such")),
            }
        }
        Ok(Outcome::from_findings(findings))
    })
}

fn of_text(text: &str, may_name_paths: bool) -> Vec<(usize, String)> {
    let mut findings = Vec::new();
    for (line, number) in text.split('\n').zip(1..) {
        if line.ends_with('\r') {
            findings.push((
                number,
                "the line ends with a carriage return; save the file with plain line feeds".into(),
            ));
            break;
        }
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            findings.push((number, "a merge was left undecided".into()));
        }
        if may_name_paths {
            continue;
        }
        if let Some(path) = MACHINE_PATHS.iter().find(|path| names_path(line, path)) {
            findings.push((
                number,
                format!("`{path}` is a folder of one machine; write a path within the course"),
            ));
        }
    }
    findings
}

/// Whether the path stands in the line as a path of its own, not as the end of a longer one such
/// as `[course]/home/` or an address `https://example.org/home/`.
fn names_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        !line[..at]
            .chars()
            .next_back()
            .is_some_and(|before| before.is_alphanumeric() || "]}~.-_/>".contains(before))
    })
}

fn readme(ctx: &Arc<Context>) -> Batch {
    let proof = Proof::new("files/readme", ctx.inputs().path("README.md"));
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let text = match fs::read_to_string(ctx.root.join("README.md")) {
            Ok(text) => text,
            Err(error) => {
                return Ok(Outcome::Failed(format!(
                    "README.md cannot be read: {error}"
                )));
            }
        };
        let findings = COMMANDS
            .iter()
            .filter(|command| !text.lines().any(|line| line.trim() == **command))
            .map(|command| format!("README.md: no line is the command `{command}`"))
            .collect();
        Ok(Outcome::from_findings(findings))
    })
}

/// The locked Python packages are pinned with hashes and come from wherever the reader's own
/// installer is set up to look.
fn python_lock(ctx: &Arc<Context>) -> Batch {
    let mut names = vec![python::LOCK];
    if capstone::is_there(ctx) {
        names.push(capstone::LOCK);
    }
    let proof = Proof::new("files/python-lock", ctx.inputs().paths(&names));
    let ctx = ctx.clone();
    Batch::single(Lane::Light, proof, move || {
        let mut findings = Vec::new();
        for name in &names {
            match fs::read_to_string(ctx.root.join(name)) {
                Ok(text) => findings.extend(of_lock(name, &text)),
                Err(error) => findings.push(format!("{name} cannot be read: {error}")),
            }
        }
        Ok(Outcome::from_findings(findings))
    })
}

fn of_lock(name: &str, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let (mut packages, mut hashed) = (0, 0);
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.contains("://") || line.starts_with("-i ") || line.contains("index-url") {
            findings.push(format!(
                "{name}:{number}: names a host; leave that to the installer"
            ));
        } else if line.starts_with("--hash=") {
            // Several hashes follow one package; the first is the one that counts.
            hashed = packages;
        } else {
            if !line.contains("==") {
                findings.push(format!("{name}:{number}: is not pinned with `==`"));
            }
            if hashed < packages {
                findings.push(format!(
                    "{name}:{number}: the package before has no hash; lock with hashes"
                ));
                hashed = packages;
            }
            packages += 1;
        }
    }
    if hashed < packages {
        findings.push(format!(
            "{name}: the last package has no hash; lock with hashes"
        ));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_a_machine_and_wrong_line_ends_are_seen() {
        assert_eq!(of_text("see /home/ada/course\n", false).len(), 1);
        assert_eq!(of_text("see `/tmp/x`\n", false)[0].0, 1);
        assert_eq!(of_text("a\nb\r\nc\r\n", true).len(), 1);
        assert_eq!(of_text("a\nb\r\n", false)[0].0, 2);
        assert_eq!(of_text("<<<<<<< ours\n", true).len(), 1);
    }

    #[test]
    fn ordinary_text_passes() {
        for text in [
            "https://example.org/home/page and [course]/home/x\n",
            "the folder book/tmp/ and ~/home/\n",
            "",
        ] {
            assert_eq!(of_text(text, false), []);
        }
        assert_eq!(of_text("/tmp/x\n", true), []);
    }
}
