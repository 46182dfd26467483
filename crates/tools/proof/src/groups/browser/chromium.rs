//! The browser the pages are opened in: one that is there, or, on a fresh Debian machine of
//! continuous integration, the one of its packages.

use std::path::{Path, PathBuf};

use exercise::chromium::{chosen, find};
use sandbox::{Command, find_program};

use crate::context::{Context, Ran};
use crate::own_work::strict;

/// Chromium without a window of its own, which needs fewer packages.
const PACKAGE: &str = "chromium-headless-shell";

/// A browser that is on this machine.
pub(super) fn present() -> Option<PathBuf> {
    chosen().or_else(find)
}

/// What the browser says of its version: another browser proves anew.
pub(super) fn version(ctx: &Context, browser: &Path) -> String {
    // On Windows the question opens a window, and the path has to do.
    let said = match cfg!(windows) {
        true => None,
        false => ctx.run(Command::new(browser).arg("--version")).ok(),
    };
    said.filter(Ran::success).map_or_else(
        || browser.display().to_string(),
        |said| said.stdout.trim().to_owned(),
    )
}

/// The browser, installed first where that is ours to do; otherwise how to get one.
pub(super) fn obtain(ctx: &Context) -> Result<PathBuf, String> {
    if let Some(browser) = present() {
        return Ok(browser);
    }
    let Some(apt) = find_program("apt-get").filter(|_| strict() && as_root(ctx)) else {
        return Err(MISSING.to_owned());
    };
    eprintln!("  browser: installing Debian's {PACKAGE}");
    install(ctx, &apt).map_err(|why| format!("{why}\n{MISSING}"))?;
    present().ok_or_else(|| format!("apt-get installed no Chromium on the search path\n{MISSING}"))
}

/// A fresh container has no lists of packages yet.
fn install(ctx: &Context, apt: &Path) -> Result<(), String> {
    let update: &[&str] = &["update", "-qq"];
    let install: &[&str] = &[
        "install",
        "-qq",
        "--yes",
        "--no-install-recommends",
        PACKAGE,
    ];
    for arguments in [update, install] {
        let command = Command::new(apt)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"])
            .args(arguments);
        let ran = ctx.run(command).map_err(|error| format!("{error:#}"))?;
        if !ran.success() {
            let what = arguments.first().unwrap_or(&"");
            return Err(format!("`apt-get {what}` {}\n{}", ran.ending, ran.tail(10)));
        }
    }
    Ok(())
}

fn as_root(ctx: &Context) -> bool {
    let said = ctx.run(Command::new("id").arg("-u"));
    said.is_ok_and(|said| said.success() && said.stdout.trim() == "0")
}

const MISSING: &str = "The pages are looked at in a real browser, and there is none. Install \
                       Chromium (on Debian: `apt-get install chromium-headless-shell`) or Google \
                       Chrome, or name one with the variable COURSE_CHROMIUM.";
