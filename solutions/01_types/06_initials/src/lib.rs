//! `chars().next()` walks to the first character and stops there, so it costs no more
//! than the index would have. Its `Option` asks the question that Python's `first[0]`
//! asks with an `IndexError`: what if there is no name?
//!
//! `chars().nth(0)`, which the compiler's note proposes, is the same; `next` says it
//! more directly.
//!
//! Characters are not yet what a person sees as letters: an `e` followed by a combining
//! accent is two of them. Where that matters, the crate `unicode-segmentation` counts
//! what is seen. Python's standard library has nothing for it either.

/// The initials of a name, such as "A.D." for Ana Diaz.
pub fn initials(first: &str, last: &str) -> String {
    let first = first.chars().next().unwrap_or('?');
    let last = last.chars().next().unwrap_or('?');
    format!("{first}.{last}.")
}

/// Whether the sign has a place for each character of the name.
pub fn fits(name: &str, places: usize) -> bool {
    name.chars().count() <= places
}
