//! wrong: the clone is made only to please the compiler: a second text is built and thrown away, where the name that owns the first one would do.
//~ expect: not accepted

/// Returns the line for the archive, and what the screen shows.
pub fn archive_and_show(line: String) -> (String, String) {
    let archived = line;
    let line = archived.clone();
    let screen = format!("{line} | {line}");
    (archived, screen)
}
