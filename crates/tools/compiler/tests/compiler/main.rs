//! Against the real compiler.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod assert;
mod diagnostics;
mod refusal;
mod support;
