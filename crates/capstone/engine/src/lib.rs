//! What the course's Python package computes, in Rust alone: no Python is needed to build, test or
//! use it.
//!
//! - [`fibonacci`]: five ways to a Fibonacci number, from the plain recursion to fast doubling.
//! - [`flight`]: flight paths in two dimensions with drag; one of them, or many side by side.
//! - [`ward`]: patients, nurses and doctors, and who can do what.
//! - [`grouped`]: sums by key over delimited text, exact to the last digit.
//! - [`orders`]: the order book of a ward.
//!
//! # What every function keeps to
//!
//! - **No input makes it panic.** What cannot be computed is an error with a type of its own, and
//!   each module's limits are constants with names. Property tests look for the opposite, and
//!   `tests/bytes.rs` feeds the parsers whatever comes; see there for how to let it look longer.
//! - **All ways to a result agree.** The wide and the parallel versions give the same bits as the
//!   plain ones, not nearly the same: the lanes of a wide flight do the operations of a single
//!   flight in the same order, and sums of text are integers inside.
//! - **The caller owns the memory and the threads.** Long results are written into a slice that is
//!   passed in, such as the buffer of a NumPy array, and parallel functions take the
//!   [`rayon::ThreadPool`] they run on. So they can be called without holding an interpreter's
//!   lock, and a caller whose process forks decides when a pool has to be a new one.
//! - **It runs on any CPU of its architecture.** Wider instructions are used where the CPU says at
//!   run time that it has them. That takes the only `unsafe` of the crate, in the private module
//!   `cpu`.
//!
//! ```
//! use engine::fibonacci;
//!
//! assert_eq!(fibonacci::iterative(90), Ok(2_880_067_194_370_816_120));
//! assert!(fibonacci::iterative(94).is_err());
//! ```

mod cpu;
pub mod fibonacci;
pub mod flight;
pub mod grouped;
pub mod orders;
#[cfg(test)]
mod testing;
pub mod ward;

/// The large numbers of [`fibonacci::fast_doubling`].
pub use num_bigint;
/// The pools of threads that the parallel functions take.
pub use rayon;
