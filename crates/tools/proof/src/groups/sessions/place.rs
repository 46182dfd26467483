//! Where a session runs: a folder that looks like a home, with nothing of the user's in it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use book::model::{INDEX, INDEX_SHOWN};
use book::{Session, Written};
use exercise::python::{VENV, interpreter_of, of_the_course};
use sandbox::{Command, find_program_on};

use super::index::Index;
use crate::context::{Context, without_verbatim_prefix};
use crate::groups::capstone::empty;
use crate::inputs::{digest, files_below};
use crate::normalise::normalise;

/// Makes an environment with the course's own pip and nothing else: what `venv` would put in is
/// another pip on each Python, and setuptools on some.
const FRESH: &str = r#"
import os, shutil, sys, sysconfig, venv
from pathlib import Path

target = Path(sys.argv[1])
venv.create(target, symlinks=os.name != "nt")
ours = Path(sysconfig.get_path("purelib"))
theirs = target / ours.relative_to(sys.prefix)
for part in [ours / "pip", *ours.glob("pip-*.dist-info")]:
    shutil.copytree(part, theirs / part.name)
"#;

/// Nobody listens there: what asks a network gets an answer at once.
const NOWHERE: &str = "http://127.0.0.1:9";

/// What of our own environment the commands get: what Windows needs to start a program at all.
const KEPT: [&str; 4] = ["SYSTEMROOT", "COMSPEC", "PATHEXT", "LANG"];

/// The folder of one session.
pub(super) struct Place<'a> {
    ctx: &'a Context,
    home: PathBuf,
    /// Held while the folder is in use: another `verify` of this course waits for its turn.
    _turn: File,
    index: Option<&'a Index>,
    /// What the session sets.
    variables: &'a BTreeMap<String, String>,
    /// The environment that is active.
    environment: PathBuf,
    /// Where Cargo builds, for all sessions together.
    build: PathBuf,
}

impl<'a> Place<'a> {
    pub(super) fn prepare(
        ctx: &'a Context,
        session: &'a Session,
        index: Option<&'a Index>,
    ) -> anyhow::Result<Place<'a>> {
        // Not below the course: Cargo would take a session's package for one of its workspace. The
        // same place each time: Cargo knows packages by where they lie, and would build them anew.
        let course = digest([ctx.root.to_string_lossy().as_bytes()]);
        let home = env::temp_dir().join(format!("moult-sessions-{}", &course[..12]));
        let home = home.join(&session.id.topic).join(&session.id.name);
        let turn = turn(&home)?;
        empty(&home)?;
        let work = home.join("work");
        fs::create_dir(&work)?;
        if let Some(start) = &session.start {
            for file in files_below(start) {
                let to = work.join(file.strip_prefix(start)?);
                copy(&file, &to)?;
            }
        }
        let mut place = Place {
            ctx,
            home,
            _turn: turn,
            index,
            variables: &session.variables,
            environment: ctx.root.join(VENV),
            build: ctx.target.join("sessions/build"),
        };
        if session.fresh {
            place.environment = place.home.join("venv");
            let python = of_the_course(&ctx.root);
            let venv = Command::new(python).args(["-E", "-s", "-X", "utf8", "-c", FRESH]);
            let ran = ctx.run(venv.arg(&place.environment))?;
            ensure!(
                ran.success(),
                "a virtual environment could not be made; it {}\n{}",
                ran.ending,
                ran.tail(20)
            );
        }
        Ok(place)
    }

    fn work(&self) -> PathBuf {
        self.home.join("work")
    }

    /// Writes a file as a step declares it.
    pub(super) fn write(&self, path: &str, what: &Written) -> anyhow::Result<()> {
        let inside = Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        ensure!(inside, "`{path}` does not lie in the session's folder");
        let file = self.work().join(path);
        let text = match what {
            Written::Content(content) => content.clone(),
            Written::From(from) => return copy(from, &file),
            Written::Change { find, put } => {
                let text = fs::read_to_string(&file)
                    .with_context(|| format!("`{path}`, in which a step replaces `{find}`"))?;
                ensure!(
                    text.contains(find.as_str()),
                    "`{path}` does not hold `{find}`, which a step replaces"
                );
                text.replacen(find, put, 1)
            }
        };
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, text).with_context(|| format!("writing `{path}`"))
    }

    /// The command of a step, as a shell would start it.
    pub(super) fn command(&self, command: &str) -> anyhow::Result<Command> {
        let command = match self.index {
            Some(index) => command.replace(INDEX, &index.address),
            None => command.to_owned(),
        };
        let Some(words) = shlex::split(&command) else {
            bail!("`{command}` has a quotation that does not end");
        };
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // pip is there as a module: the program beside it would name the environment it came from.
        let words = match words.as_slice() {
            ["pip", args @ ..] => ["python", "-m", "pip"]
                .iter()
                .chain(args)
                .copied()
                .collect(),
            _ => words,
        };
        let [program, args @ ..] = words.as_slice() else {
            bail!("a step runs nothing");
        };
        // Without a shell nothing would take them for what they mean there.
        let shell = ["|", "&&", "||", ";", ">", "<", "&"];
        if let Some(sign) = args.iter().find(|word| shell.contains(word)) {
            bail!("`{command}`: `{sign}` needs a shell, and there is none; write a step for each");
        }
        let path = self.path()?;
        let found = find_program_on(&path, program).with_context(|| {
            format!("`{program}` is on no path of the session: the environment's and the machine's")
        })?;
        let mut run = Command::new(found)
            .args(args)
            .merge_output()
            .current_dir(self.work())
            .env_clear();
        for name in KEPT {
            if let Some(value) = env::var_os(name) {
                run = run.env(name, value);
            }
        }
        let home = self.home.as_path();
        let temporary = home.join("tmp");
        fs::create_dir_all(&temporary)?;
        run = run
            .env("PATH", path)
            .env("HOME", home)
            .env("USERPROFILE", home)
            .env("TMPDIR", &temporary)
            .env("TEMP", &temporary)
            .env("TMP", &temporary)
            .env("VIRTUAL_ENV", &self.environment)
            .env("PYTHONUTF8", "1")
            .env("PYTHONHASHSEED", "0")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("http_proxy", NOWHERE)
            .env("https_proxy", NOWHERE)
            .env("ALL_PROXY", NOWHERE)
            .env("NO_PROXY", "127.0.0.1")
            .env("GIT_ALLOW_PROTOCOL", "file")
            .env("COLUMNS", "80")
            .env("SOURCE_DATE_EPOCH", "1767225600");
        let work = self.work();
        for (name, value) in self.variables {
            run = run.env(name, value.replace("{work}", &work.to_string_lossy()));
        }
        for (name, value) in self.of_cargo().into_iter().chain(self.of_pip()) {
            run = run.env(name, value);
        }
        for who in ["AUTHOR", "COMMITTER"] {
            run = run
                .env(format!("GIT_{who}_NAME"), "Ada")
                .env(format!("GIT_{who}_EMAIL"), "ada@example.org")
                .env(format!("GIT_{who}_DATE"), "2026-01-01T00:00:00Z");
        }
        Ok(run
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_COUNT", "1")
            .env("GIT_CONFIG_KEY_0", "init.defaultBranch")
            .env("GIT_CONFIG_VALUE_0", "main"))
    }

    /// Cargo finds the crates that are on this machine, and asks for no others.
    fn of_cargo(&self) -> Vec<(&'static str, OsString)> {
        let real = env::home_dir().unwrap_or_default();
        let kept = |name: &'static str, usual: &str| {
            let usual = || real.join(usual).into_os_string();
            (name, env::var_os(name).unwrap_or_else(usual))
        };
        vec![
            kept("CARGO_HOME", ".cargo"),
            kept("RUSTUP_HOME", ".rustup"),
            ("CARGO_NET_OFFLINE", "true".into()),
            ("CARGO_TERM_COLOR", "never".into()),
            ("CARGO_TARGET_DIR", self.build.clone().into_os_string()),
        ]
    }

    /// pip finds the course's index or none, and says nothing of itself.
    fn of_pip(&self) -> Vec<(&'static str, OsString)> {
        let mut settings: Vec<(&'static str, OsString)> = vec![
            (
                "PIP_CONFIG_FILE",
                if cfg!(windows) { "nul" } else { "/dev/null" }.into(),
            ),
            ("PIP_DISABLE_PIP_VERSION_CHECK", "1".into()),
            ("PIP_NO_INPUT", "1".into()),
            ("PIP_NO_CACHE_DIR", "1".into()),
            ("PIP_NO_COLOR", "1".into()),
            ("PIP_PROGRESS_BAR", "off".into()),
            ("PIP_ROOT_USER_ACTION", "ignore".into()),
        ];
        settings.push(match self.index {
            Some(index) => ("PIP_INDEX_URL", format!("{}/simple/", index.address).into()),
            None => ("PIP_NO_INDEX", "1".into()),
        });
        settings
    }

    /// The environment's programs come first, then the course's tools, then the machine's.
    fn path(&self) -> anyhow::Result<OsString> {
        let programs = |environment: &Path| {
            let python = interpreter_of(environment);
            python.parent().map(Path::to_owned).unwrap_or_default()
        };
        let tools = self.ctx.root.join(VENV);
        let machine = env::var_os("PATH").unwrap_or_default();
        let own = [programs(&self.environment), programs(&tools)];
        let all = own.into_iter().chain(env::split_paths(&machine));
        env::join_paths(all)
            .context("a folder of programs has a sign in its name that no path may have")
    }

    /// What is another on each machine and in each run is replaced.
    pub(super) fn normalise(&self, printed: &str) -> String {
        let mut text = printed.to_owned();
        if let Some(index) = self.index {
            text = text.replace(&index.address, INDEX_SHOWN);
        }
        let real = self.home.canonicalize().map(without_verbatim_prefix);
        let real = real.unwrap_or_else(|_| self.home.clone());
        let text = renamed(
            &text,
            &[
                (&real, "~"),
                (&self.home, "~"),
                (&self.build, "~/target"),
                (&self.ctx.root.join(VENV), "~/venv"),
            ],
        );
        normalise(&text, &self.ctx.root)
    }
}

/// Folders by other names. The longer come first: one may be the end of another, as `/var` is of
/// `/private/var`.
fn renamed(text: &str, names: &[(&Path, &str)]) -> String {
    let mut names: Vec<(String, &str)> = names
        .iter()
        .map(|(folder, name)| (folder.to_string_lossy().into_owned(), *name))
        .collect();
    names.sort_by_key(|(folder, _)| Reverse(folder.len()));
    names.iter().fold(text.to_owned(), |text, (folder, name)| {
        text.replace(folder.as_str(), name)
    })
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("copying {}", from.display()))?;
    Ok(())
}

/// Waits for whoever uses this folder. The lock ends with its file, whatever becomes of us.
fn turn(home: &Path) -> anyhow::Result<File> {
    if let Some(folder) = home.parent() {
        fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    }
    let path = home.with_extension("lock");
    File::create(&path)
        .and_then(|file| file.lock().map(|()| file))
        .with_context(|| format!("locking {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_ends_with_another_is_renamed_as_a_whole() {
        let (real, named) = (Path::new("/private/var/a"), Path::new("/var/a"));
        let names = [(named, "~"), (real, "~")];
        assert_eq!(renamed("/private/var/a/work /var/a", &names), "~/work ~");
    }
}
