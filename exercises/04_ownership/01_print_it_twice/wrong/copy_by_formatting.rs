//! wrong: `to_string` on a String is a clone under another name; the archive holds a text at another address.
//~ expect: tests fail

/// Returns the line for the archive, and what the screen shows.
pub fn archive_and_show(line: String) -> (String, String) {
    let archived = line.to_string();
    let screen = format!("{line} | {line}");
    (archived, screen)
}
