//! Commands under limits, with a supervisor and without.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(unix)]

#[cfg(target_os = "linux")]
#[cfg(feature = "isolation")]
mod isolation;
mod limits;
mod runs;
mod support;
#[cfg(target_os = "linux")]
mod trees;
