//! The order book of a hospital ward, as a crate that hides how it works.
//!
//! A crate has one front door: what its `lib.rs` makes `pub`. Behind it lie modules, each in a file
//! of its own, and what is not `pub` there can be changed without asking anybody.
//!
//! - [`order_book`]: orders and returns, what they are worth, and a draft that is filled in step by
//!   step. Its three files are three modules; outside, they look like one.
//! - [`cents`]: an amount of money that nobody takes for a number of pieces.
//! - [`version`]: which version of a crate fits a requirement in `Cargo.toml`.
//! - [`receipts`]: lines to print, for who asks for the feature of that name.
//! - [`rewrite`]: one caller, and two insides behind the same interface.
//!
//! # An order, from the front door
//!
//! ```
//! use modules::{Order, OrderType};
//!
//! let order = Order::new(OrderType::Purchase, "gauze", 40, Some(1.5), None);
//! assert_eq!(order.current_value(), 60.0);
//! assert_eq!(order.current_value(), 60.0); // asking uses nothing up
//!
//! let receipt = order.fill(); // and this does: the order is gone
//! assert_eq!(receipt, "40 x gauze for 60.00");
//! ```
//!
//! # What stays inside
//!
//! The fields of an [`Order`] belong to its module. Nobody outside can read or write them, so a rule
//! about them, such as *a discount is between 0 and 1*, is kept in one place:
//!
//! ```compile_fail,E0616
//! use modules::{Order, OrderType};
//!
//! let mut order = Order::new(OrderType::Purchase, "gauze", 40, None, None);
//! order.discount = 7.0; // E0616: field `discount` of struct `Order` is private
//! ```

// ANCHOR: modules
pub mod cents;
pub mod order_book;
pub mod rewrite;
pub mod version;
// ANCHOR_END: modules

// ANCHOR: feature
#[cfg(feature = "receipts")]
pub mod receipts;
// ANCHOR_END: feature

// ANCHOR: front_door
pub use order_book::{Order, OrderDraft, OrderType};
// ANCHOR_END: front_door
