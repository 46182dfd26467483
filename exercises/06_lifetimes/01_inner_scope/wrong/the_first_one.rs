//! wrong: returns in the first round, where the text is still there.
//~ expect: tests fail

/// The name of the drug in a line such as `saline: 40 ml`.
fn drug(line: &str) -> &str {
    match line.split_once(':') {
        Some((drug, _)) => drug.trim(),
        None => line.trim(),
    }
}

/// What the slip says after all lines have been gone through.
pub fn slip(lines: &[&str]) -> String {
    for line in lines {
        let upper = line.to_uppercase();
        return format!("last: {}", drug(&upper));
    }
    "no drug".to_string()
}
