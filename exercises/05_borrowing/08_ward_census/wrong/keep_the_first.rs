//! wrong: `or_insert` in the third table keeps the first name, not the newest.
//~ expect: tests fail

use std::collections::BTreeMap;

/// The two parts of a line, if it has two.
pub fn parts(line: &str) -> Option<(&str, &str)> {
    line.split_once(": ")
}

/// How many patients each ward has.
pub fn patients_per_ward(lines: &[&str]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (ward, _) in lines.iter().filter_map(|line| parts(line)) {
        *counts.entry(ward.to_string()).or_insert(0) += 1;
    }
    counts
}

/// The names of each ward, in the order of the lines.
pub fn names_per_ward(lines: &[&str]) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (ward, name) in lines.iter().filter_map(|line| parts(line)) {
        names
            .entry(ward.to_string())
            .or_default()
            .push(name.to_string());
    }
    names
}

/// The name in the last line of each ward.
pub fn newest_per_ward(lines: &[&str]) -> BTreeMap<String, String> {
    let mut newest = BTreeMap::new();
    for (ward, name) in lines.iter().filter_map(|line| parts(line)) {
        newest.entry(ward.to_string()).or_insert(name.to_string());
    }
    newest
}
