use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::Error;

/// The compiler to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rustc {
    program: PathBuf,
}

impl Rustc {
    /// The compiler Cargo would use for a package in `folder`.
    ///
    /// In order: what `RUSTC` names; the one beside the Cargo that started us; the one whose
    /// folder `rustc --print sysroot` names. The last asks rustup once for each folder, and
    /// every run after that starts the compiler itself: going through rustup costs tens of
    /// milliseconds a call.
    ///
    /// # Errors
    /// When there is no `rustc`, or it does not say where it lives.
    pub fn locate(folder: &Path) -> Result<Self, Error> {
        if let Some(program) = env::var_os("RUSTC").filter(|value| !value.is_empty()) {
            return Ok(Self::at(program));
        }
        if let Some(program) = beside_cargo() {
            return Ok(Self { program });
        }
        static KNOWN: OnceLock<Mutex<HashMap<PathBuf, Rustc>>> = OnceLock::new();
        let known = KNOWN.get_or_init(Mutex::default);
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rustc) = known.get(folder) {
            return Ok(rustc.clone());
        }
        let rustc = ask_sysroot(folder)?;
        known.insert(folder.to_owned(), rustc.clone());
        Ok(rustc)
    }

    /// The compiler at this path.
    #[must_use]
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
        }
    }

    /// Where it is.
    #[must_use]
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// The folder it belongs to, where it was found in one of its own.
    #[must_use]
    pub fn sysroot(&self) -> Option<&Path> {
        self.program.parent()?.parent()
    }

    /// The folder of the dynamic standard library, where linking against it is worth it: on
    /// Linux it saves much of the time that linking takes. Programs are the same otherwise, but
    /// find the library by `LD_LIBRARY_PATH` alone.
    #[must_use]
    pub fn dynamic_std(&self) -> Option<PathBuf> {
        if !cfg!(target_os = "linux") {
            return None;
        }
        let hosts = fs::read_dir(self.sysroot()?.join("lib/rustlib")).ok()?;
        hosts
            .flatten()
            .filter(|host| {
                let name = host.file_name().to_string_lossy().into_owned();
                name.starts_with(env::consts::ARCH) && name.contains("linux")
            })
            .map(|host| host.path().join("lib"))
            .find(|folder| holds_std(folder))
    }
}

/// `cargo run` and `cargo test` tell their children which Cargo they are: the toolchain's own
/// program, past rustup, with its compiler next to it.
fn beside_cargo() -> Option<PathBuf> {
    let cargo = PathBuf::from(env::var_os("CARGO")?);
    let toolchain = cargo.parent()?;
    // The folder with rustup's proxies also holds a `cargo` and a `rustc`.
    if toolchain.join(exe("rustup")).exists() {
        return None;
    }
    let program = toolchain.join(exe("rustc"));
    (cargo.is_absolute() && program.is_file()).then_some(program)
}

fn holds_std(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|files| {
        files.flatten().any(|file| {
            let name = file.file_name().to_string_lossy().into_owned();
            name.starts_with("libstd-") && name.ends_with(".so")
        })
    })
}

fn ask_sysroot(folder: &Path) -> Result<Rustc, Error> {
    let program = PathBuf::from("rustc");
    let output = Command::new(&program)
        .args(["--print", "sysroot"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|source| Error::Start {
            program: program.clone(),
            source,
        })?;
    if !output.status.success() {
        return Err(Error::Unexpected(format!(
            "`rustc --print sysroot` said: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        )));
    }
    let sysroot = String::from_utf8_lossy(&output.stdout);
    let direct = Path::new(sysroot.trim()).join("bin").join(exe("rustc"));
    // A compiler that lives elsewhere than in its sysroot still runs by its name.
    Ok(Rustc::at(if direct.is_file() { direct } else { program }))
}

fn exe(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}
