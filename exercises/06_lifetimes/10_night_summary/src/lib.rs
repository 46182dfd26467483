//! The log of a night is taken apart, searched and summed up. Parts of it are looks into the log;
//! what has to outlive the log is owned.
//!
//! Your Python instinct: lists, names and slices, all alive as long as needed. Here two signatures
//! below promise too much: they tie their results to the list of entries, or to the name of a
//! place, and the tests let both end early.
//!
//! Your task: write the bodies, and mend the signatures of `longest` and `latest`. `Entry`,
//! `entries`, and the signatures of `parse` and `summary` are right. At the start the tests do not
//! compile, and their errors say what is missing in the signatures.
//!
//! Done when: the tests compile and pass, and nothing of the log is copied, apart from the summary.

/// An entry of the log: parts of its text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Entry<'a> {
    /// When.
    pub time: &'a str,
    /// Where.
    pub place: &'a str,
    /// What happened.
    pub words: &'a str,
}

impl<'a> Entry<'a> {
    /// Takes a line such as `09:14 bed 3: admitted` apart.
    pub fn parse(line: &'a str) -> Option<Entry<'a>> {
        println!("not taken apart yet: {line}");
        None
    }
}

/// The entries of a log, in order. Lines that are no entries are left out.
pub fn entries(log: &str) -> Vec<Entry<'_>> {
    log.lines().filter_map(Entry::parse).collect()
}

/// The entry with the most words; the first of them when several have as many.
pub fn longest<'a>(entries: &'a [Entry<'a>]) -> Option<&'a Entry<'a>> {
    entries.first()
}

/// The latest entry of a place. The name of the place may be forgotten afterwards.
pub fn latest<'a>(entries: &'a [Entry<'a>], place: &'a str) -> Option<&'a str> {
    println!("nobody looks for {place} yet");
    entries.first().map(|entry| entry.words)
}

/// A summary that lives on when the log is gone: the last entry as `PLACE at TIME`, or `nothing`.
pub fn summary(log: String) -> String {
    log
}
