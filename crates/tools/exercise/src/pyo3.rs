//! Rust that Python imports: what its builds are told, and the file that comes of them.
//!
//! Whatever of this differs between two builds in one folder is a reason for PyO3, and all that
//! uses it, to be built anew.

use std::ffi::OsString;
use std::path::Path;

use sandbox::Command;

use crate::python::interpreter_of;

/// The folder, below the one of other builds, in which modules are built: there PyO3 is told that
/// it is built for libraries that Python loads, elsewhere for programs that load Python.
pub const FOLDER: &str = "modules";
/// Names the interpreter that PyO3 is built for.
pub const INTERPRETER: &str = "PYO3_PYTHON";

/// Where the capstone's Python package lies, from the course's root.
pub const CAPSTONE: &str = "crates/capstone/python";
/// What builds and tests it, in exact versions.
pub const CAPSTONE_LOCK: &str = "crates/capstone/python/requirements.lock";

/// What may be set for other projects, and would choose another interpreter or other flags.
const OTHERS: [&str; 6] = [
    "PYO3_CONFIG_FILE",
    "PYO3_NO_PYTHON",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "CARGO_ENCODED_RUSTFLAGS",
    "RUSTFLAGS",
];

/// What rustc is told: on macOS nothing but what Python itself has loaded is found by a module.
const FLAGS: &[&str] = match cfg!(target_os = "macos") {
    true => &["-Clink-arg=-undefined", "-Clink-arg=dynamic_lookup"],
    false => &[],
};

/// Where flags for rustc stand beside those of Cargo's configuration. `CARGO_ENCODED_RUSTFLAGS` would
/// take their place, also of those that trybuild gives, without which the compiler shortens types
/// in its messages by the length of the course's path.
const MACOS_FLAGS: [&str; 2] = [
    "CARGO_TARGET_AARCH64_APPLE_DARWIN_RUSTFLAGS",
    "CARGO_TARGET_X86_64_APPLE_DARWIN_RUSTFLAGS",
];

/// Settings of the environment: names with their values, or without one where there may be none.
pub type Settings = Vec<(&'static str, Option<OsString>)>;

/// For Cargo where it builds a module, for this interpreter or the one that PyO3 finds.
pub fn module(python: Option<&Path>) -> Settings {
    let mut settings = others();
    settings.push(("PYO3_BUILD_EXTENSION_MODULE", Some("1".into())));
    if !FLAGS.is_empty() {
        let flags = FLAGS.join(" ");
        settings.extend(MACOS_FLAGS.map(|name| (name, Some(flags.clone().into()))));
    }
    if let Some(python) = python {
        settings.push((INTERPRETER, Some(python.into())));
    }
    settings
}

/// As [`module`], and no other flags for rustc whatever this machine's configuration of Cargo says.
pub fn module_with_our_flags(python: Option<&Path>) -> Settings {
    let mut settings = module(python);
    settings.push(("CARGO_ENCODED_RUSTFLAGS", Some(FLAGS.join("\u{1f}").into())));
    settings
}

/// For maturin, which knows how modules are built: with the tools of the environment `tools` on
/// the path, for its interpreter, in the folder `target`.
pub fn wheel(tools: &Path, target: &Path) -> Settings {
    let python = interpreter_of(tools);
    let programs = python.parent().map(Path::to_owned);
    let machine = std::env::var_os("PATH").unwrap_or_default();
    let all = programs.into_iter().chain(std::env::split_paths(&machine));
    let mut settings = others();
    // A path cannot hold every name of a folder; then what is on the machine's has to do.
    let path = std::env::join_paths(all).unwrap_or(machine);
    settings.push(("PATH", Some(path)));
    settings.push(("CARGO_TARGET_DIR", Some(target.into())));
    settings.push((INTERPRETER, Some(python.into())));
    settings
}

fn others() -> Settings {
    OTHERS.into_iter().map(|name| (name, None)).collect()
}

/// The command with these settings.
pub fn with(settings: Settings, command: Command) -> Command {
    settings
        .into_iter()
        .fold(command, |command, (name, value)| match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        })
}

/// The name of the file in which Python looks for the compiled module.
pub fn file_name(module: &str) -> String {
    match cfg!(windows) {
        true => format!("{module}.pyd"),
        false => format!("{module}.abi3.so"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flags_of_cargos_configuration_stand() {
        let settings = module(Some(Path::new("python3")));
        for name in ["CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"] {
            assert!(settings.contains(&(name, None)), "{settings:?}");
        }
    }
}
