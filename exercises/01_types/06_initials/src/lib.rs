//! The small sign on a patient's door shows initials, and the large one the name, if
//! it fits.
//!
//! Your Python instinct: `first[0]` is the first character, and `len(name)` is the
//! number of characters. In Rust a text has no index, and `len` counts bytes; for
//! Ana both make no difference, for Zoë they do.
//!
//! Your task: make it compile, and make it right for every name.
//!
//! Done when: `initials` gives the first character of each name and a point behind each, a
//! question mark where there is no name; and `fits` says whether a name has no more
//! characters than the sign has places.

/// The initials of a name, such as "A.D." for Ana Diaz.
pub fn initials(first: &str, last: &str) -> String {
    format!("{}.{}.", first[0], last[0])
}

/// Whether the sign has a place for each character of the name.
pub fn fits(name: &str, places: usize) -> bool {
    name.len() <= places
}
