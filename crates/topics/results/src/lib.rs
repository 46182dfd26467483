//! What can go wrong, as values: an order line is read, then a whole list of them.
//!
//! - [`mod@line`]: one line of an order list, and the three ways in which it can be wrong.
//! - [`list`]: a whole list; its error says which line, and keeps the line's own error as its cause.
//!
//! Read the signatures: `-> Result<Order, LineError>` says what comes back when all is well and what
//! comes back when it is not. Nothing else can come back.
//!
//! ```
//! use results::line::{LineError, read_line};
//!
//! let order = read_line("gloves;12");
//! assert_eq!(order.map(|order| order.pieces), Ok(12));
//! assert_eq!(read_line("gloves"), Err(LineError::NoPieces));
//! ```

pub mod line;
pub mod list;
