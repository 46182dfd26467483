//! Clickable links in terminals that know OSC 8.

use std::ffi::OsString;
use std::path::Path;

/// Wraps the words in a link.
pub fn link(target: &str, words: &str) -> String {
    format!("\u{1b}]8;;{target}\u{1b}\\{words}\u{1b}]8;;\u{1b}\\")
}

/// The `file://` address of a path, with everything unusual percent-encoded.
pub fn file_url(path: &Path) -> String {
    let mut url = String::from("file://");
    let text = path.to_string_lossy().replace('\\', "/");
    if !text.starts_with('/') {
        url.push('/');
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}

/// Whether this terminal shows OSC 8 links. Those that do not know them ignore them,
/// except a few old ones and the plain Linux console, which we leave out.
pub fn supported(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let term = variable("TERM").unwrap_or_default();
    let term = term.to_string_lossy();
    if matches!(term.as_ref(), "dumb" | "linux" | "vt100" | "vt220") {
        return false;
    }
    // tmux and screen pass links on only when told to, and screen prints rubbish.
    if term.starts_with("screen") && variable("TMUX").is_none() {
        return false;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_spaces_and_accents_becomes_an_address() {
        assert_eq!(
            file_url(Path::new("/home/zoë/my course/lib.rs")),
            "file:///home/zo%C3%AB/my%20course/lib.rs"
        );
    }

    #[test]
    fn a_console_without_links_gets_none() {
        let linux = |name: &str| (name == "TERM").then(|| OsString::from("linux"));
        assert!(!supported(linux));
        let kitty = |name: &str| (name == "TERM").then(|| OsString::from("xterm-kitty"));
        assert!(supported(kitty));
    }
}
