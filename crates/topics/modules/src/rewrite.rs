//! One caller, and two insides behind the same interface.
//!
//! [`before`] keeps a list of all orders, [`after`] keeps one sum for each item. Both have a module
//! `book` with the same `pub` functions, and both have a module `caller`: **one file**,
//! `rewrite/caller.rs`, compiled against each. That it compiles twice, and says the same twice, is
//! the proof that the rewrite broke nobody.
//!
//! ```
//! use modules::rewrite::{after, before};
//!
//! assert_eq!(before::caller::report(), after::caller::report());
//! ```
//!
//! And the inside of neither can be reached, so there is nobody whom the rewrite could have broken:
//!
//! ```compile_fail,E0616
//! let book = modules::rewrite::before::book::OrderBook::new();
//! book.orders.len(); // E0616: field `orders` of struct `OrderBook` is private
//! ```

#![allow(
    clippy::new_without_default,
    reason = "the trait Default is the subject of a later topic"
)]
#![allow(
    clippy::duplicate_mod,
    reason = "one caller for two insides is the point"
)]

pub mod after;
pub mod before;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caller_says_the_same() {
        assert_eq!(before::caller::report(), after::caller::report());
        assert_eq!(before::caller::report().len(), 3);
    }
}
