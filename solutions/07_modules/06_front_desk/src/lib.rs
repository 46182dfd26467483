//! `pub(crate)` says who is meant: the files of this crate. The two `pub use` lines are the table of contents
//! for callers, and the files behind them can be cut in another way tomorrow.
//!
//! A method `pub(crate) fn pieces(&self) -> u32` in place of the field would be as good, and better if the
//! field is about to change.

mod order;
mod slip;

pub use order::Order;
pub use slip::print;
