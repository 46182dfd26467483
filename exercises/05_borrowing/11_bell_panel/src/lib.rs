//! Eight short programs in `tests/programs/mod.rs` share a panel of beds that rang the bell, in a `RefCell` or a
//! `Cell`. All of them compile. Say which `"works"` and which `"panics"`.
//!
//! Your Python instinct: all eight work, since any name may change the list at any time. That is what the predictions
//! below say. By the rule of the compiler, in the pages before that one, a loan ends at its last use, and
//! for a `RefCell` that is nearly right.
//!
//! Your task: correct the predictions that are wrong; not all of them are. Predict first, then check.
//!
//! Done when: all eight predictions are right.

/// Two `borrow()` at once, nobody writes.
pub const TWO_LOOKS: &str = "works";

/// `borrow_mut()` while a `borrow()` is in use.
pub const WRITE_WHILE_READING: &str = "works";

/// `borrow_mut()` after the last use of a `borrow()`, in the same block.
pub const WRITE_AFTER_READING: &str = "works";

/// `borrow_mut()` after the block in which a `borrow()` stood.
pub const WRITE_AFTER_THE_BLOCK: &str = "works";

/// Two `borrow_mut()` at once.
pub const TWO_PENS: &str = "works";

/// Two `borrow_mut()`, each within its own line.
pub const ONE_LINE_EACH: &str = "works";

/// `set` on a `Cell` while two look at it.
pub const SET_A_CELL: &str = "works";

/// `borrow_mut().push(…)` in a loop over `borrow().iter()`.
pub const PUSH_WHILE_LOOPING: &str = "works";
