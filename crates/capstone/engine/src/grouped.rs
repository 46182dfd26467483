//! Sums by key over delimited text.
//!
//! ```text
//! id,ward,item,amount          wanted: the sum of `amount` by `ward`
//! 1,north,gauze,12.50
//! 2,south,gauze,3.00           north 20.75
//! 3,north,syringe,8.25         south  3.00
//! ```
//!
//! Four functions do it, and give the same result for every input:
//!
//! | function | how |
//! |---|---|
//! | [`plain`] | lines and fields by `split`, sums in a `HashMap` |
//! | [`by_search`] | a search with `memchr` for the end of each line |
//! | [`by_bitmaps`] | 64 bytes at a time become one number that says where fields end |
//! | [`parallel`] | the bitmaps, on the threads of a pool |
//!
//! [`Sums`] are made by each of the last three ways piece by piece.
//!
//! # What counts as a row
//!
//! - A line ends with a line feed, with or without a carriage return before it. Empty lines are
//!   skipped. There may be more fields than are asked for.
//! - The key is text in UTF-8, taken as it is.
//! - The value is a decimal number: a sign or none, at most [`WHOLE_DIGITS`] digits, and after a
//!   point at most [`DECIMALS`] more. So sums are exact, whatever the order of the rows.
//! - There is no quoting. A row with a `"` in it is not read, for what would be a wrong sum.
//!
//! What is no such row is left out, counted, and the first [`FIRST_BAD`] are reported with the
//! number of their line and a [`Reason`]. No input is an error as a whole, and none makes these
//! functions panic.
//!
//! ```
//! use engine::grouped::{self, Layout, LayoutError};
//!
//! let text = "id,ward,amount\n1,north,12.50\n2,south,three\n3,north,8.25\n";
//! let layout = Layout::named(text.as_bytes(), b',', "ward", "amount")?;
//! let sums = grouped::by_bitmaps(text.as_bytes(), &layout);
//!
//! assert_eq!(sums.get("north").map(|total| total.to_string()), Some("20.75".to_owned()));
//! assert_eq!(sums.first_bad()[0].to_string(), "line 3: the value is no decimal number");
//! # Ok::<(), LayoutError>(())
//! ```

mod bitmaps;
mod fields;
mod layout;
mod parallel;
mod pieces;
mod plain;
mod result;
mod table;
mod value;

pub use bitmaps::by_bitmaps;
pub use fields::by_search;
pub use layout::{Layout, LayoutError};
pub use parallel::parallel;
pub use pieces::{Sums, Way};
pub use plain::plain;
pub use result::{BadRow, FIRST_BAD, Group, Grouped, Reason, Total};
pub use value::{DECIMALS, WHOLE_DIGITS};

#[cfg(test)]
mod tests;
