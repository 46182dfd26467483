//! Where the newer course comes from: git, a folder, or an archive.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Context, Failure};
use crate::programs;

/// A newer course, unpacked.
#[derive(Debug)]
pub struct Incoming {
    /// Its folder.
    pub folder: PathBuf,
    /// What the learner started from, unpacked, when git knows it.
    pub base: Option<PathBuf>,
    git: Option<Git>,
    // A folder of ours that is removed in the end.
    scratch: Option<PathBuf>,
}

#[derive(Debug)]
struct Git {
    upstream: String,
    // The learner has commits of their own: their branch is not moved.
    own_commits: bool,
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if let Some(scratch) = &self.scratch {
            // What is left lies under .course and is cleared by the next update.
            let _ = fs::remove_dir_all(scratch);
        }
    }
}

/// Gets the newer course; `None` when there is none.
pub fn fetch(root: &Path, from: Option<&Path>) -> Result<Option<Incoming>, Failure> {
    let scratch = root.join(".course").join("incoming");
    if scratch.exists() {
        fs::remove_dir_all(&scratch).context("an earlier update could not be cleared away")?;
    }
    match from {
        Some(path) => from_path(path, scratch).map(Some),
        None => from_git(root, &scratch),
    }
}

fn from_path(path: &Path, scratch: PathBuf) -> Result<Incoming, Failure> {
    if !path.exists() {
        return Err(Failure::bad_input(format!(
            "there is nothing at {}",
            path.display()
        )));
    }
    let (folder, scratch) = if path.is_dir() {
        (path.to_path_buf(), None)
    } else {
        unpack(path, &scratch)?;
        (scratch.clone(), Some(scratch))
    };
    let folder = course_in(&folder).ok_or_else(|| {
        Failure::bad_input(format!(
            "{} holds no course: a Cargo.toml and an exercises folder are expected",
            path.display()
        ))
    });
    // Made first, so that the scratch folder goes away on failure too.
    let mut incoming = Incoming {
        folder: PathBuf::new(),
        base: None,
        git: None,
        scratch,
    };
    incoming.folder = folder?;
    Ok(incoming)
}

/// The course in a folder, or in the one folder an archive usually starts with.
fn course_in(folder: &Path) -> Option<PathBuf> {
    let is_course =
        |folder: &Path| folder.join("Cargo.toml").is_file() && folder.join("exercises").is_dir();
    if is_course(folder) {
        return Some(folder.to_path_buf());
    }
    let mut inside = fs::read_dir(folder)
        .ok()?
        .flatten()
        .map(|entry| entry.path());
    inside.find(|path| is_course(path))
}

fn unpack(archive: &Path, scratch: &Path) -> Result<(), Failure> {
    fs::create_dir_all(scratch).context("a folder under .course cannot be made")?;
    let zip = archive
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    let mut attempts: Vec<Command> = Vec::new();
    if zip && let Some(unzip) = programs::find("unzip") {
        let mut command = Command::new(unzip);
        command.arg("-q").arg(archive).arg("-d").arg(scratch);
        attempts.push(command);
    }
    // The tar of macOS and Windows reads zip files too.
    if let Some(tar) = programs::find("tar") {
        let mut command = Command::new(tar);
        command.arg("-xf").arg(archive).arg("-C").arg(scratch);
        attempts.push(command);
    }
    if zip && let Some(python) = crate::python::find() {
        let mut command = Command::new(python.executable);
        command
            .args(["-m", "zipfile", "-e"])
            .arg(archive)
            .arg(scratch);
        attempts.push(command);
    }
    let unpacked = attempts.iter_mut().any(|command| {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    });
    if unpacked {
        return Ok(());
    }
    let _ = fs::remove_dir_all(scratch);
    Err(Failure::bad_input(format!(
        "{} could not be unpacked. Unpack it yourself and name the folder: \
         cargo course update --from FOLDER",
        archive.display()
    )))
}

fn from_git(root: &Path, scratch: &Path) -> Result<Option<Incoming>, Failure> {
    let git = programs::find("git").ok_or_else(|| Failure::bad_input(NO_GIT))?;
    let ask = |arguments: &[&str]| ask(&git, root, arguments);
    if ask(&["rev-parse", "--show-prefix"]).as_deref() != Ok("") {
        return Err(Failure::bad_input(NO_CLONE));
    }
    ask(&["fetch", "--quiet"])
        .map_err(|why| Failure::not_done(format!("git fetch failed: {why}\n{OFFLINE}")))?;
    let upstream = ask(&["rev-parse", "--verify", "--quiet", "@{upstream}"])
        .map_err(|_| Failure::bad_input(NO_UPSTREAM))?;
    let head = ask(&["rev-parse", "HEAD"]).map_err(Failure::bad_input)?;
    let base = ask(&["merge-base", &head, &upstream])
        .map_err(|_| Failure::bad_input("your branch and its upstream have nothing in common"))?;
    if base == upstream {
        return Ok(None);
    }
    let incoming = Incoming {
        folder: scratch.join("new"),
        base: Some(scratch.join("base")),
        git: Some(Git {
            own_commits: base != head,
            upstream: upstream.clone(),
        }),
        scratch: Some(scratch.to_path_buf()),
    };
    export(&git, root, &upstream, &incoming.folder, scratch)?;
    export(&git, root, &base, &scratch.join("base"), scratch)?;
    Ok(Some(incoming))
}

/// Writes a commit's files to a folder, by an index of our own: git's is not touched.
fn export(
    git: &Path,
    root: &Path,
    commit: &str,
    folder: &Path,
    scratch: &Path,
) -> Result<(), Failure> {
    fs::create_dir_all(folder).context("a folder under .course cannot be made")?;
    let index = scratch.join("index");
    let prefix = format!("--prefix={}/", folder.display());
    for arguments in [
        vec!["read-tree", commit],
        vec!["checkout-index", "--all", "--force", &prefix],
    ] {
        let status = Command::new(git)
            .args(&arguments)
            .current_dir(root)
            .env("GIT_INDEX_FILE", &index)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .context("git could not be started")?;
        if !status.success() {
            return Err(Failure::not_done(format!(
                "git {} failed. Nothing was updated.",
                arguments.join(" ")
            )));
        }
    }
    let _ = fs::remove_file(index);
    Ok(())
}

fn ask(git: &Path, root: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(git)
        .args(arguments)
        .current_dir(root)
        .stdin(Stdio::null())
        // Nobody is there to type a password into a window of git's.
        .env("GIT_TERMINAL_PROMPT", "0")
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_string())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_string())
    }
}

/// Tells git that the files are the newer ones now. Returns what the learner should know.
pub fn finish(root: &Path, incoming: &Incoming) -> Result<Option<String>, Failure> {
    let Some(state) = &incoming.git else {
        return Ok(None);
    };
    if state.own_commits {
        return Ok(Some(OWN_COMMITS.to_string()));
    }
    let git = programs::find("git").ok_or_else(|| Failure::bad_input(NO_GIT))?;
    // Moves the branch and leaves every file as it is.
    ask(
        &git,
        root,
        &["reset", "--quiet", "--mixed", &state.upstream],
    )
    .map_err(|why| Failure::not_done(format!("git reset failed: {why}")))?;
    Ok(None)
}

const NO_GIT: &str = "\
git was not found. Download the newer course, unpack it, and name its folder:
  cargo course update --from FOLDER";
const NO_CLONE: &str = "\
this course is not a git clone of its own. Download the newer one and name it:
  cargo course update --from FOLDER_OR_ARCHIVE";
const NO_UPSTREAM: &str = "\
this branch follows no other, so git cannot tell what is newer. Choose one with
  git branch --set-upstream-to=origin/main
or name a folder: cargo course update --from FOLDER";
const OFFLINE: &str = "Nothing was changed. Is there a network connection?";
const OWN_COMMITS: &str = "\
You have commits of your own, so your branch stays where it is: the newer files are in your \
folder, not committed yet.";
