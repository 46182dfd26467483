//! Name badges are printed from lists of names.
//!
//! Your Python instinct: chain the calls, each returns a string, and the strings stay as long as
//! they are needed. In Rust `split` returns looks into a text that nobody owns, and that text ends
//! at the semicolon.
//!
//! Your task: give the texts in the middle an owner. The chains may stay, up to the place where
//! somebody begins to look.
//!
//! Done when: the badges and the initials are right.

/// The names of all lines, sorted, one badge each.
pub fn badges(lines: &[String]) -> String {
    let mut names: Vec<&str> = lines.join(", ").split(", ").collect();
    names.sort();
    names.join("\n")
}

/// The initials of a name such as `ana castro`.
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.trim().to_uppercase().split_whitespace().collect();
    let mut initials = String::new();
    for word in words {
        if let Some(letter) = word.chars().next() {
            initials.push(letter);
        }
    }
    initials
}
