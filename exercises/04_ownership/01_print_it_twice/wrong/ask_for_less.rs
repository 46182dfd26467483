//! wrong: the signature was changed to a borrowed text, so callers can no longer hand their line over.
//~ expect: E0308

/// Returns the line for the archive, and what the screen shows.
pub fn archive_and_show(line: &str) -> (&str, String) {
    let archived = line;
    let screen = format!("{line} | {line}");
    (archived, screen)
}
