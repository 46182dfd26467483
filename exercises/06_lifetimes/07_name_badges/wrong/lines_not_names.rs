//! wrong: sorts the lines, and two names of one line stay together.
//~ expect: tests fail

/// The names of all lines, sorted, one badge each.
pub fn badges(lines: &[String]) -> String {
    let mut names: Vec<&str> = lines.iter().map(|line| line.as_str()).collect();
    names.sort();
    names.join("\n")
}

/// The initials of a name such as `ana castro`.
pub fn initials(name: &str) -> String {
    let upper = name.trim().to_uppercase();
    let words: Vec<&str> = upper.split_whitespace().collect();
    let mut initials = String::new();
    for word in words {
        if let Some(letter) = word.chars().next() {
            initials.push(letter);
        }
    }
    initials
}
