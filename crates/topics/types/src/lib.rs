//! Numbers, text, lists and first types of one's own: four small parts.
//!
//! - [`counters`]: a level with a limit, minutes around midnight, orders of each ward.
//! - [`readings`]: a list of measurements, which may be empty.
//! - [`names`]: text, counted and cut by characters.
//! - [`stock`]: a type with fields and methods.
//!
//! ```
//! use types::readings::mean;
//!
//! assert_eq!(mean(&[36.5, 37.5]), Some(37.0));
//! assert_eq!(mean(&[]), None); // nothing to divide by
//! ```

pub mod counters;
pub mod names;
pub mod readings;
pub mod stock;
