//! Looks that leave the function in which they were made: a log is taken apart without copying it.
//!
//! - [`mod@line`]: a line of the ward's log, whose parts are looks into the log's text.
//! - [`report`]: what is counted in a whole log, with names that are looks into it, and the same
//!   with texts of its own.
//!
//! ```
//! use lifetimes::line::LogLine;
//!
//! let log = String::from("09:14 bed 3: admitted");
//! let line = LogLine::parse(&log);
//! assert_eq!(line.map(|line| line.place), Some("bed 3")); // a part of `log`, not a copy
//! ```

pub mod line;
pub mod report;
