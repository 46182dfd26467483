//! The text has one owner at a time, and after `let archived = line;` that is
//! `archived`. So the screen is built from the name that owns the text.
//!
//! Equally good: build `screen` first, while `line` still owns the text, and move
//! it into the archive in the last line, `(line, screen)`. Many prefer that form,
//! because it needs no second name at all.
//!
//! `line.clone()` would compile, but it allocates a second text so that two names
//! may each own one. It is right when two owners are wanted, and a habit to
//! unlearn when one name was enough.

/// Returns the line for the archive, and what the screen shows.
pub fn archive_and_show(line: String) -> (String, String) {
    let archived = line;
    let screen = format!("{archived} | {archived}");
    (archived, screen)
}
