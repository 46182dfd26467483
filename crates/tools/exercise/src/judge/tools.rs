//! The programs that judge: cargo and rustc, always called the same way.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use compiler::Rustc;

/// Where cargo and rustc are.
#[derive(Debug, Clone)]
pub(crate) struct Tools {
    pub cargo: PathBuf,
    pub rustc: Rustc,
    dynamic: Option<PathBuf>,
}

impl Tools {
    /// The tools for the course at `root`. Both are taken past rustup where
    /// possible: going through it costs tens of milliseconds a call.
    pub(crate) fn locate(root: &Path) -> Result<Tools, String> {
        let rustc = Rustc::locate(root).map_err(|e| e.to_string())?;
        let beside = rustc
            .program()
            .with_file_name(format!("cargo{}", env::consts::EXE_SUFFIX));
        let named = env::var_os("CARGO").filter(|c| !c.is_empty());
        let cargo = match named {
            Some(cargo) => PathBuf::from(cargo),
            None if beside.is_file() => beside,
            None => PathBuf::from("cargo"),
        };
        let dynamic = rustc.dynamic_std();
        Ok(Tools {
            cargo,
            rustc,
            dynamic,
        })
    }

    /// Changes when the compiler changes; costs no process.
    pub(crate) fn identity(&self) -> String {
        let program = self.rustc.program();
        let facts = fs::metadata(program).ok();
        let modified = facts.as_ref().and_then(|f| f.modified().ok());
        format!(
            "{} {:?} {:?}",
            program.display(),
            facts.map(|f| f.len()),
            modified
        )
    }

    /// A cargo command.
    pub(crate) fn cargo(&self) -> sandbox::Command {
        self.command(&self.cargo)
    }

    /// A command with the environment every judging call uses.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> sandbox::Command {
        let mut command = sandbox::Command::new(program).env("RUSTC", self.rustc.program());
        // What the learner's shell sets for other projects must not change a verdict.
        for name in [
            "CARGO_TARGET_DIR",
            "CARGO_BUILD_TARGET",
            "CARGO_BUILD_TARGET_DIR",
            "CARGO_INCREMENTAL",
            "RUSTFLAGS",
            "RUSTC_WRAPPER",
            "RUSTC_WORKSPACE_WRAPPER",
        ] {
            command = command.env_remove(name);
        }
        command
            .env("CARGO_ENCODED_RUSTFLAGS", self.flags())
            .env("CARGO_TERM_COLOR", "never")
    }

    /// What every rustc is told beside what cargo tells it.
    pub(crate) fn flags(&self) -> &'static str {
        match self.dynamic {
            Some(_) => "-Cprefer-dynamic",
            None => "",
        }
    }

    /// Lets a test program find the standard library when it is linked dynamically.
    pub(crate) fn with_std(&self, command: sandbox::Command) -> sandbox::Command {
        let Some(folder) = &self.dynamic else {
            return command;
        };
        let mut folders = vec![folder.clone()];
        if let Some(old) = env::var_os("LD_LIBRARY_PATH") {
            folders.extend(env::split_paths(&old).filter(|p| !p.as_os_str().is_empty()));
        }
        match env::join_paths(folders) {
            Ok(path) => command.env("LD_LIBRARY_PATH", path),
            Err(_) => command,
        }
    }
}
