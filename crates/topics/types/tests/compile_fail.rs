//! Every program in `tests/compile_fail` is refused, with exactly the recorded message.
//!
//! Compilers word their messages anew now and then, so only the one that recorded them is asked.
//! Codes and lines hold for every compiler; `cargo course verify` checks those.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The compiler whose messages are recorded; `cargo course bless` writes it.
const RECORDED_BY: &str = include_str!("../../recorded-by.txt");

/// What the compiler answers to a question about itself.
fn ask(question: &[&str]) -> Option<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = Command::new(rustc).args(question).output().ok()?;
    Some(String::from_utf8_lossy(&said.stdout).trim().to_owned())
}

/// With the component `rust-src` the compiler shows lines of the standard library as well, so
/// messages that point there read differently.
fn shows_the_standard_library() -> bool {
    ask(&["--print", "sysroot"])
        .is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust").is_dir())
}

fn points_into_the_standard_library(program: &Path) -> bool {
    std::fs::read_to_string(program.with_extension("stderr"))
        .is_ok_and(|message| message.contains("$RUST"))
}

fn programs() -> Vec<PathBuf> {
    let entries = std::fs::read_dir("tests/compile_fail")
        .into_iter()
        .flatten();
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

#[test]
fn the_compiler_refuses_them() {
    let recorded = format!("rustc {} ", RECORDED_BY.trim());
    if ask(&["--version"]).is_some_and(|version| !version.starts_with(&recorded)) {
        return;
    }
    let programs = programs();
    assert!(!programs.is_empty(), "no program in tests/compile_fail");
    let with_sources = shows_the_standard_library();
    let cases = trybuild::TestCases::new();
    for program in programs {
        if !(with_sources && points_into_the_standard_library(&program)) {
            cases.compile_fail(program);
        }
    }
}
