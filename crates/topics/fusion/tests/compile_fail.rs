//! Every program in `tests/compile_fail` is refused, with exactly the recorded message.
//!
//! Compilers word their messages anew now and then, so only the one that recorded them is asked.
//! Codes and lines hold for every compiler; `cargo course verify` checks those.

use std::process::Command;

/// The compiler whose messages are recorded; `cargo course bless` writes it.
const RECORDED_BY: &str = include_str!("../../recorded-by.txt");

#[test]
fn the_compiler_refuses_them() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    let version = version.map(|said| String::from_utf8_lossy(&said.stdout).into_owned());
    let recorded = format!("rustc {} ", RECORDED_BY.trim());
    if version.is_ok_and(|version| !version.starts_with(&recorded)) {
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
