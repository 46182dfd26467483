//! A log line is archived and then shown next to the archived text.
//!
//! In Python both names would point at one string. In Rust the second `let`
//! moves the text, and the first name may not be used any more.
//! Make `archive_and_show` return the archived line twice, joined by " | ".

/// Returns the archived line twice, joined by `" | "`.
pub fn archive_and_show(line: String) -> String {
    let archived = line;
    format!("{line} | {archived}")
}
