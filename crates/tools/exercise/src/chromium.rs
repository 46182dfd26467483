//! The browser that the proofs look at the pages with.

use std::env;
use std::path::{Path, PathBuf};

use sandbox::find_program;

/// The environment variable that names one.
pub const CHOSEN: &str = "COURSE_CHROMIUM";
/// The names Chromium and Chrome go by. `book/tests/chromium.py` has them too, for tests that are
/// run by hand. The first is Chromium without a window of its own: less work for the same pages.
const NAMES: [&str; 5] = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
];

/// What the variable names, if it names something: nothing else is tried in its place.
pub fn chosen() -> Option<PathBuf> {
    env::var_os(CHOSEN)
        .filter(|chosen| !chosen.is_empty())
        .map(PathBuf::from)
}

/// The first on the search path, else where installers put Chrome on systems that keep it off it.
pub fn find() -> Option<PathBuf> {
    NAMES
        .iter()
        .find_map(|name| find_program(name))
        .or_else(in_its_place)
}

fn in_its_place() -> Option<PathBuf> {
    let macos = PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    let windows = env::var_os("ProgramFiles")
        .map(|folder| Path::new(&folder).join(r"Google\Chrome\Application\chrome.exe"));
    let mut places = [Some(macos), windows].into_iter().flatten();
    places.find(|program| program.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_that_are_run_by_hand_look_for_the_same_names() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let tests = std::fs::read_to_string(root.join("book/tests/chromium.py")).unwrap();
        let names = NAMES.map(|name| format!("    \"{name}\",\n")).concat();
        assert!(tests.contains(&format!("NAMES = (\n{names})\n")));
    }
}
