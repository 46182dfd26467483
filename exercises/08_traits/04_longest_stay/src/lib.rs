//! Stays are counted in days, in fractions of a day, in words. Three functions work for all of them, or nearly.
//!
//! Your Python instinct: write `stay > longest` and let the object answer when it is asked. In Rust the signature says what a type has to be able to do, before anybody calls.
//!
//! Your task: give each function and each method the bounds it needs, and none that it does not need: floats have a longest stay, and photos have a
//! history, though they can be neither compared nor printed. The bodies are right.
//!
//! Done when: it compiles, for numbers, texts and photos.

use std::fmt;

/// The longest of all stays, counted in whatever can be compared; the first of them when several are as long.
pub fn longest<T>(stays: &[T]) -> Option<&T> {
    let mut longest = stays.first()?;
    for stay in stays {
        if stay > longest {
            longest = stay;
        }
    }
    Some(longest)
}

/// One line about the longest stay, such as `surgery: 12`, or `surgery: none`.
pub fn report<T>(ward: &str, stays: &[T]) -> String {
    match longest(stays) {
        Some(stay) => format!("{ward}: {stay}"),
        None => format!("{ward}: none"),
    }
}

/// Values of any type, the latest of them apart.
pub struct History<T> {
    earlier: Vec<T>,
    latest: T,
}

impl<T> History<T> {
    /// Begins with one value.
    pub fn new(first: T) -> History<T> {
        History {
            earlier: Vec::new(),
            latest: first,
        }
    }

    /// Adds a value, which is the latest from now on.
    pub fn add(&mut self, value: T) {
        let old = std::mem::replace(&mut self.latest, value);
        self.earlier.push(old);
    }

    /// How many values there are.
    pub fn count(&self) -> usize {
        self.earlier.len() + 1
    }

    /// Whether the latest value differs from the one before.
    pub fn has_changed(&self) -> bool {
        match self.earlier.last() {
            Some(before) => *before != self.latest,
            None => false,
        }
    }
}
