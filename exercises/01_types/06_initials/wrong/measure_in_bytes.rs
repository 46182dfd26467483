//! wrong: the initials are right, and `fits` still counts bytes.
//~ expect: tests fail

/// The initials of a name, such as "A.D." for Ana Diaz.
pub fn initials(first: &str, last: &str) -> String {
    let first = first.chars().next().unwrap_or('?');
    let last = last.chars().next().unwrap_or('?');
    format!("{first}.{last}.")
}

/// Whether the sign has a place for each character of the name.
pub fn fits(name: &str, places: usize) -> bool {
    name.len() <= places
}
