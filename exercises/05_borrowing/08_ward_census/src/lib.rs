//! The register has a line for each patient, `cardiology: Ana`. The office wants three tables
//! of it, sorted by ward.
//!
//! Your Python instinct: `Counter`, `defaultdict(list)` and a plain dict. In Rust one tool does the first two.
//!
//! Your task: write the three functions. Each walks once over the lines and looks each ward up
//! once a line. Lines without `: ` are left out. (`for (ward, name) in …` and `parts`, which takes a
//! line apart, are given.)
//!
//! Done when: counts, names and newest names are right.

use std::collections::BTreeMap;

/// The two parts of a line, if it has two.
pub fn parts(line: &str) -> Option<(&str, &str)> {
    line.split_once(": ")
}

/// How many patients each ward has.
pub fn patients_per_ward(lines: &[&str]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (ward, _) in lines.iter().filter_map(|line| parts(line)) {
        counts.insert(ward.to_string(), 1);
    }
    counts
}

/// The names of each ward, in the order of the lines.
pub fn names_per_ward(lines: &[&str]) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (ward, name) in lines.iter().filter_map(|line| parts(line)) {
        names.insert(ward.to_string(), vec![name.to_string()]);
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
