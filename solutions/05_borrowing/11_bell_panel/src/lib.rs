//! The rule is that of the compiler, many readers or one writer; what differs is when a loan ends. The value that `borrow()`
//! gives holds the loan until it is dropped: at the end of its block, or of its statement when it has no name. So the third
//! program panics, although nobody reads any more, and so does the loop.
//!
//! Short loans are the habit to have: one line each, or a block of their own.

/// Two `borrow()` at once, nobody writes.
pub const TWO_LOOKS: &str = "works";

/// `borrow_mut()` while a `borrow()` is in use.
pub const WRITE_WHILE_READING: &str = "panics";

/// `borrow_mut()` after the last use of a `borrow()`, in the same block.
pub const WRITE_AFTER_READING: &str = "panics";

/// `borrow_mut()` after the block in which a `borrow()` stood.
pub const WRITE_AFTER_THE_BLOCK: &str = "works";

/// Two `borrow_mut()` at once.
pub const TWO_PENS: &str = "panics";

/// Two `borrow_mut()`, each within its own line.
pub const ONE_LINE_EACH: &str = "works";

/// `set` on a `Cell` while two look at it.
pub const SET_A_CELL: &str = "works";

/// `borrow_mut().push(…)` in a loop over `borrow().iter()`.
pub const PUSH_WHILE_LOOPING: &str = "panics";
