//! Orders and returns of one ward.
//!
//! This file holds no type of its own. It names the files of the module, and hands on what others
//! may use: [`Order`], [`OrderType`] and [`OrderDraft`]. In which file each of them is written, no
//! caller knows.

// ANCHOR: files
mod draft;
mod order;
mod rounding;

pub use draft::OrderDraft;
pub use order::{Order, OrderType};
// ANCHOR_END: files
