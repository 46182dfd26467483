//! wrong: the files share, and the caller stands before a closed door.
//~ expect: E0432

mod order;
mod slip;
