//! wrong: the screen is built from a second text, although the archived one can be looked at; `to_string` on a String is a clone under another name.
//~ expect: not accepted

/// Returns the line for the archive, and what the screen shows.
pub fn archive_and_show(line: String) -> (String, String) {
    let archived = line;
    let copy = archived.to_string();
    let screen = format!("{copy} | {copy}");
    (archived, screen)
}
