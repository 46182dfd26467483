//! Everything that depends on what kind of terminal is there, or none.

pub mod guard;
pub mod links;
pub mod look;
pub mod screen;
pub mod text;
