//! An entry looks into the log and not into the list that holds it. So `longest` borrows the list for a moment, `&[Entry<'a>]`, and gives back what lasts for `'a`; and `latest` leaves the name of the
//! place out of its contract. The summary is made where the log ends, and owns its text.
//!
//! `entries.iter().rev().find(…)` is shorter for `latest`; `max_by_key` in `longest` would give the last of several equals.

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
        let (time, rest) = line.split_once(' ')?;
        let (place, words) = rest.split_once(": ")?;
        Some(Entry { time, place, words })
    }
}

/// The entries of a log, in order. Lines that are no entries are left out.
pub fn entries(log: &str) -> Vec<Entry<'_>> {
    log.lines().filter_map(Entry::parse).collect()
}

/// The entry with the most words; the first of them when several have as many.
pub fn longest<'a>(entries: &[Entry<'a>]) -> Option<Entry<'a>> {
    let mut longest: Option<Entry<'a>> = None;
    for entry in entries {
        let count = entry.words.split_whitespace().count();
        let beaten = match longest {
            Some(old) => count > old.words.split_whitespace().count(),
            None => true,
        };
        if beaten {
            longest = Some(*entry);
        }
    }
    longest
}

/// The latest entry of a place. The name of the place may be forgotten afterwards.
pub fn latest<'a>(entries: &[Entry<'a>], place: &str) -> Option<&'a str> {
    let mut words = None;
    for entry in entries {
        if entry.place == place {
            words = Some(entry.words);
        }
    }
    words
}

/// A summary that lives on when the log is gone: the last entry as `PLACE at TIME`, or `nothing`.
pub fn summary(log: String) -> String {
    match entries(&log).last() {
        Some(entry) => format!("{} at {}", entry.place, entry.time),
        None => "nothing".to_string(),
    }
}
