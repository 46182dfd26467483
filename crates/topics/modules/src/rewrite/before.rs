//! As it was: a list of orders, summed up at every question.

// ANCHOR: before
#[path = "book_as_list.rs"]
pub mod book;
#[path = "caller.rs"]
pub mod caller;
// ANCHOR_END: before
