//! The proof of the course: every listing, output, message, exercise and link is shown to be true.
//!
//! [`engine`] runs proofs and knows nothing of what they claim; [`groups`] holds the claims;
//! [`context`] is the course they speak of.

pub mod bless;
mod cli;
pub mod context;
pub mod diff;
pub mod engine;
pub mod groups;
pub mod html;
pub mod inputs;
pub mod measure;
pub mod memory;
pub mod normalise;
pub mod order;
pub mod outcome;
pub mod own_work;
pub mod python;
pub mod report;
pub mod weights;
pub mod workspace;

pub use cli::main;
