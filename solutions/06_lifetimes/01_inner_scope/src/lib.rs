//! `last` owns its text now, so each round may end its own. That copies a name in each round; looking into the line and making the capitals
//! once, after the loop, copies nothing until the end: `last = drug(line);` and `last.to_uppercase()`.

/// The name of the drug in a line such as `saline: 40 ml`.
fn drug(line: &str) -> &str {
    match line.split_once(':') {
        Some((drug, _)) => drug.trim(),
        None => line.trim(),
    }
}

/// What the slip says after all lines have been gone through.
pub fn slip(lines: &[&str]) -> String {
    let mut last = String::new();
    for line in lines {
        let upper = line.to_uppercase();
        last = drug(&upper).to_string();
    }
    if last.is_empty() {
        return "no drug".to_string();
    }
    format!("last: {last}")
}
