//! `entry` for the first two tables, because the new value depends on what is there. For the third it does not:
//! `insert` replaces, and the last line wins.
//!
//! `*counts.entry(…).or_default() += 1` works as well, since a number's default is 0. Which of the two is read more easily is
//! a matter of taste; `or_insert(0)` says where counting begins.

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
        newest.insert(ward.to_string(), name.to_string());
    }
    newest
}
