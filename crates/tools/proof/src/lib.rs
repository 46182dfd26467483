//! The proof of the course: every listing, output, message, exercise and link is shown to be true.
//!
//! [`engine`] runs proofs and knows nothing of what they claim; [`groups`] holds the claims.

pub mod diff;
pub mod engine;
pub mod inputs;
pub mod memory;
pub mod normalise;
pub mod outcome;
pub mod report;
