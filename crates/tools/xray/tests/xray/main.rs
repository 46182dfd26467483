//! The X-ray on programs whose tables are known, on the course's own files, and on bad input.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod course;
mod fuzz;
mod generate;
mod input;
mod oracle;
mod programs;
mod speed;
mod support;
