//! wrong: looks into the lines, which live long enough, and forgets the capital letters.
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
    let mut last = "";
    for line in lines {
        last = drug(line);
    }
    if last.is_empty() {
        return "no drug".to_string();
    }
    format!("last: {last}")
}
