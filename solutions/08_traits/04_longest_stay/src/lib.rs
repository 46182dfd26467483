//! Each bound says what its function does with a value, and no more. `Ord` for `longest` would shut floats out; a bound on the struct, or on all of its methods, would shut out everything that is kept and never compared.
//!
//! The library does the same: `Vec<T>` has no bound, and only some of its methods have one, `sort` or `contains` for example.

use std::fmt;

/// The longest of all stays, counted in whatever can be compared; the first of them when several are as long.
pub fn longest<T: PartialOrd>(stays: &[T]) -> Option<&T> {
    let mut longest = stays.first()?;
    for stay in stays {
        if stay > longest {
            longest = stay;
        }
    }
    Some(longest)
}

/// One line about the longest stay, such as `surgery: 12`, or `surgery: none`.
pub fn report<T: PartialOrd + fmt::Display>(ward: &str, stays: &[T]) -> String {
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
}

impl<T: PartialEq> History<T> {
    /// Whether the latest value differs from the one before.
    pub fn has_changed(&self) -> bool {
        match self.earlier.last() {
            Some(before) => *before != self.latest,
            None => false,
        }
    }
}
