//! wrong: a HashMap counts as well, but hands out its words in another order at every run, and is another type than the one promised.
//~ expect: E0308

use std::collections::{BTreeMap, HashMap};

/// How often each word stands in the text, in small letters and without signs.
pub fn tally(text: &str) -> BTreeMap<String, u32> {
    let mut counts = HashMap::new();
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
