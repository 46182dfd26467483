//! wrong: opens the modules, so that callers get to know the files.
//~ expect: not accepted

pub mod order;
mod slip;

pub use order::Order;
pub use slip::print;
