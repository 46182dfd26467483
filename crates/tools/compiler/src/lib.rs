//! Runs `rustc`, reads its diagnostics as data, and checks that a program is refused exactly
//! as it declares.
//!
//! ```no_run
//! let rustc = compiler::Rustc::locate(std::path::Path::new("."))?;
//! let compiled = compiler::Compile::text("fn main() { let x: u8 = 256; }").run(&rustc)?;
//! for error in compiled.errors() {
//!     println!("{:?} at line {:?}", error.code, error.line());
//! }
//! # Ok::<(), compiler::Error>(())
//! ```
//!
//! It runs `rustc` with a time limit by itself. A caller with stricter wishes runs
//! [`Compile::invocation`] by its own means and hands the output to [`Compiled::read`].

pub mod annotations;
mod assert;
mod compile;
mod diagnostic;
mod error;
pub mod refusal;
mod rustc;
mod temp;

pub use assert::{assert_refused, explain};
pub use compile::{Compile, Compiled, CrateType, Emit, Extern, Invocation};
pub use diagnostic::{Diagnostic, Level, NAMES, Span};
pub use error::Error;
pub use rustc::Rustc;
