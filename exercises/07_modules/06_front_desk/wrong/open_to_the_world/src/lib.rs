//! wrong: opens field and method to the world, where one file needs them.
//~ expect: not accepted

mod order;
mod slip;

pub use order::Order;
pub use slip::print;
