//! wrong: bytes have an index, but a byte is a number; `as char` makes a character of it, another one for Å.
//~ expect: tests fail

/// The initials of a name, such as "A.D." for Ana Diaz.
pub fn initials(first: &str, last: &str) -> String {
    let first = first.bytes().next().unwrap_or(b'?') as char;
    let last = last.bytes().next().unwrap_or(b'?') as char;
    format!("{first}.{last}.")
}

/// Whether the sign has a place for each character of the name.
pub fn fits(name: &str, places: usize) -> bool {
    name.chars().count() <= places
}
