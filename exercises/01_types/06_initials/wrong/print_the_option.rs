//! wrong: `next()` answers with an `Option`, and `{:?}` prints it with its wrapping.
//~ expect: tests fail

/// The initials of a name, such as "A.D." for Ana Diaz.
pub fn initials(first: &str, last: &str) -> String {
    format!("{:?}.{:?}.", first.chars().next(), last.chars().next())
}

/// Whether the sign has a place for each character of the name.
pub fn fits(name: &str, places: usize) -> bool {
    name.chars().count() <= places
}
