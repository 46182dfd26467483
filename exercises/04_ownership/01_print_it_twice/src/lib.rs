//! A line of the ward's log goes into the archive, and the screen shows it
//! twice: once for the nurse, once for the doctor.
//!
//! Your Python instinct: `archived = line` puts a second label on the same
//! string, so both names can be used afterwards. In Rust that `let` *moves* the
//! text: `archived` is its owner now, and `line` may not be read any more.
//!
//! Your task: make `archive_and_show` compile. The archive must receive the very
//! text that came in, and nobody needs a second one: `.clone()` (which the compiler
//! will offer) is not accepted here, nor is what does the same to a String,
//! `.to_string()`, `.to_owned()` or `String::from`.
//!
//! Done when: the archive holds the line that was passed in, and the screen
//! shows it twice, joined by `" | "`.

/// Returns the line for the archive, and what the screen shows.
pub fn archive_and_show(line: String) -> (String, String) {
    let archived = line;
    let screen = format!("{line} | {line}");
    (archived, screen)
}
