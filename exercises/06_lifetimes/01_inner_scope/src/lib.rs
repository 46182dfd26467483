//! The slip names the last drug of a list, in capital letters.
//!
//! Your Python instinct: a name that was assigned in a loop is there after it. It is in Rust too,
//! when it was made before the loop; but what it looks at was made in the loop, and ends with each
//! round.
//!
//! Your task: make `slip` compile. It goes through the lines once, from the first to the last.
//!
//! Done when: the slip names the last drug, or says that there is none.

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
        let upper = line.to_uppercase();
        last = drug(&upper);
    }
    if last.is_empty() {
        return "no drug".to_string();
    }
    format!("last: {last}")
}
