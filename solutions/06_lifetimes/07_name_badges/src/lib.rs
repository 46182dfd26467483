//! A `let` for the text in the middle is all that is needed. In `initials` the list of words could go as well: a `for` over
//! `upper.split_whitespace()` keeps nothing. And where a value in the middle is used within one statement, it needs no name.

/// The names of all lines, sorted, one badge each.
pub fn badges(lines: &[String]) -> String {
    let list = lines.join(", ");
    let mut names: Vec<&str> = list.split(", ").collect();
    names.sort();
    names.join("\n")
}

/// The initials of a name such as `ana castro`.
pub fn initials(name: &str) -> String {
    let upper = name.trim().to_uppercase();
    let mut initials = String::new();
    for word in upper.split_whitespace() {
        if let Some(letter) = word.chars().next() {
            initials.push(letter);
        }
    }
    initials
}
