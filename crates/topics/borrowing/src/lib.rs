//! Looking at a value and changing it, without taking it: three small stories.
//!
//! - [`chart`]: a patient's chart is read by many, and written by one at a time.
//! - [`stock`]: pieces of items are counted in a map, and moved between two shelves.
//! - [`board`]: a board that several people hold, where the rule is checked while the program runs.
//!
//! Read the receivers first: `&self` looks, `&mut self` changes, and nobody else may look while it
//! does.
//!
//! ```
//! use borrowing::chart::Chart;
//!
//! let mut chart = Chart::new("Ana");
//! chart.note("admitted"); // &mut self, for this line only
//! let first = chart.first(); // &self, until `first` is read for the last time
//! assert_eq!(first, Some("admitted"));
//! ```

pub mod board;
pub mod chart;
pub mod stock;
