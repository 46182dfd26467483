//! Everything that depends on what kind of terminal is there, or none.

pub mod guard;
pub mod links;
pub mod look;
pub mod prose;
pub mod screen;
mod table;
pub mod text;
