//! wrong: a slice cuts by bytes, and Å has two of them; the program stops inside the letter.
//~ expect: tests fail

/// The initials of a name, such as "A.D." for Ana Diaz.
pub fn initials(first: &str, last: &str) -> String {
    if first.is_empty() || last.is_empty() {
        return String::from("?.?.");
    }
    format!("{}.{}.", &first[..1], &last[..1])
}

/// Whether the sign has a place for each character of the name.
pub fn fits(name: &str, places: usize) -> bool {
    name.chars().count() <= places
}
