//! The old number is looked up first, by showing the map the word: `get(&word)`. Then the map
//! gets the word for good, together with the new number. In that order, since what was given
//! away cannot be shown any more.
//!
//! A `BTreeMap` keeps its keys in order, so the loop is Python's loop over `sorted(counts)`,
//! and `>` lets the first of several equals win.
//!
//! Rust programmers count with the *entry*: `*counts.entry(word).or_insert(0) += 1`. It looks
//! the word up once where this form does it twice. The chapter on borrowing explains it.

use std::collections::BTreeMap;

/// How often each word stands in the text, in small letters and without signs.
pub fn tally(text: &str) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for part in text.split_whitespace() {
        let word = part.trim_matches(['.', ',', ':']).to_lowercase();
        if !word.is_empty() {
            let before = counts.get(&word).copied().unwrap_or(0);
            counts.insert(word, before + 1);
        }
    }
    counts
}

/// The word that is there most often; of several the first in the alphabet.
pub fn most_common(counts: &BTreeMap<String, u32>) -> String {
    let mut best = String::new();
    let mut highest = 0;
    for (word, count) in counts {
        if *count > highest {
            best = word.to_string();
            highest = *count;
        }
    }
    best
}
