//! Browsers: one to read the book in, and the one the proofs look at the pages with.

use std::env;
use std::path::{Path, PathBuf};

use super::findings::Finding;
use crate::{browser, programs};

/// Names the browser of the proofs.
const CHOSEN: &str = "COURSE_CHROMIUM";
/// Names Chromium and Chrome go by, as `course-proof` looks for them.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// Looks for both.
pub fn all() -> [Finding; 2] {
    [opener(), chromium()]
}

fn opener() -> Finding {
    match browser::opener() {
        Some((program, _)) => Finding::fine("browser", format!("opened by {}", program.display())),
        None => Finding::warns(
            "browser",
            "no program that opens one was found",
            "Copy the book's address, which is printed, into your browser.",
        ),
    }
}

fn chromium() -> Finding {
    let about = "chromium";
    match env::var(CHOSEN).ok().filter(|chosen| !chosen.is_empty()) {
        Some(chosen) if programs::find(&chosen).is_some() => Finding::fine(about, chosen),
        Some(chosen) => Finding::warns(
            about,
            format!("{CHOSEN} names {chosen}, and there is no such program"),
            format!("Name one that is there, or remove {CHOSEN}."),
        ),
        None => match NAMES
            .iter()
            .find_map(|name| programs::find(name))
            .or_else(in_its_place)
        {
            Some(found) => Finding::fine(about, found.display().to_string()),
            None => Finding::fine(
                about,
                "not found, and not needed to learn; `cargo course verify` looks at the pages \
                 with it",
            ),
        },
    }
}

/// Where installers put Chrome on systems that keep it off the search path.
fn in_its_place() -> Option<PathBuf> {
    let macos = PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    let windows = env::var_os("ProgramFiles")
        .map(|folder| Path::new(&folder).join(r"Google\Chrome\Application\chrome.exe"));
    let mut places = [Some(macos), windows].into_iter().flatten();
    places.find(|program| program.is_file())
}
