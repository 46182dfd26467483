//! Port the functions `tally` and `most_common` from `python/word_tally.py`. They count the
//! words of a log entry, and find the word that is there most often.
//!
//! Your Python instinct: a `dict`, `counts.get(word, 0) + 1`, and `sorted(counts)` where the
//! order matters. Rust's `BTreeMap` is sorted by itself, so a loop over it *is* the loop over
//! `sorted(counts)`.
//!
//! A colleague made the first attempt below. It takes the words apart as Python does:
//! `split_whitespace` is `split()`, `trim_matches` is `strip` with its characters.
//! But it forgets what it has counted, and takes the last of the best words for the first.
//!
//! Your task: make both functions do what the Python functions do.
//!
//! Done when: for forty generated log entries, Python and Rust give the same
//! words, numbers and best word. The test runs both; it needs a `python3` (3.11 or newer).

use std::collections::BTreeMap;

/// How often each word stands in the text, in small letters and without signs.
pub fn tally(text: &str) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for part in text.split_whitespace() {
        let word = part.trim_matches(['.', ',', ':']).to_lowercase();
        if !word.is_empty() {
            counts.insert(word, 1);
        }
    }
    counts
}

/// The word that is there most often; of several the first in the alphabet.
pub fn most_common(counts: &BTreeMap<String, u32>) -> String {
    let mut best = String::new();
    let mut highest = 0;
    for (word, count) in counts {
        if *count >= highest {
            best = word.to_string();
            highest = *count;
        }
    }
    best
}
