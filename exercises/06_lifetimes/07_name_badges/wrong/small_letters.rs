//! wrong: looks into the name, which lives long enough, and forgets the capital letters.
//~ expect: tests fail

/// The names of all lines, sorted, one badge each.
pub fn badges(lines: &[String]) -> String {
    let list = lines.join(", ");
    let mut names: Vec<&str> = list.split(", ").collect();
    names.sort();
    names.join("\n")
}

/// The initials of a name such as `ana castro`.
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut initials = String::new();
    for word in words {
        if let Some(letter) = word.chars().next() {
            initials.push(letter);
        }
    }
    initials
}
