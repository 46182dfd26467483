//! wrong: ends every loan at its closing brace, also one without a name.
//~ expect: tests fail

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
pub const ONE_LINE_EACH: &str = "panics";

/// `set` on a `Cell` while two look at it.
pub const SET_A_CELL: &str = "works";

/// `borrow_mut().push(…)` in a loop over `borrow().iter()`.
pub const PUSH_WHILE_LOOPING: &str = "panics";
