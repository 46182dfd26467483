//! wrong: asks first and looks up again, which is two or three walks to the same place.
//~ expect: not accepted

use std::collections::BTreeMap;

/// The two parts of a line, if it has two.
pub fn parts(line: &str) -> Option<(&str, &str)> {
    line.split_once(": ")
}

/// How many patients each ward has.
pub fn patients_per_ward(lines: &[&str]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (ward, _) in lines.iter().filter_map(|line| parts(line)) {
        let before = counts.get(ward).copied().unwrap_or(0);
        counts.insert(ward.to_string(), before + 1);
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
