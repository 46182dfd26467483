//! Values that are one of several things: three small stories.
//!
//! - [`form`]: a form field holds text, a number, or a list.
//! - [`events`]: a log line becomes an event.
//! - [`orders`]: an order goes from state to state, and no wrong state can be built.
//!
//! Read the enums first. Each lists what a value can be, with the data that belongs to it; the
//! functions below it are a `match` over that list.
//!
//! ```
//! use enums::orders::{State, Step, after};
//!
//! let order = after(State::Draft, Step::Place { day: 12 });
//! assert_eq!(order, State::Placed { day: 12 });
//! ```

pub mod events;
pub mod form;
pub mod orders;
