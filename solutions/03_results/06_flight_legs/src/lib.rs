//! Two `impl From`, one for each kind of failure, and every `?` in this crate knows where to go.
//! That fits because a wrong float can only be a distance here and a wrong integer only
//! minutes. If both numbers were whole, `From` could not tell them apart, and `map_err` at each of the
//! two lines would be right.
//!
//! With thiserror the two blocks are `#[from]` in front of the variants' fields.

use std::num::{ParseFloatError, ParseIntError};

/// A part of a flight: how far, and how long it takes.
#[derive(Debug, PartialEq)]
pub struct Leg {
    /// Kilometres.
    pub distance: f64,
    /// Minutes.
    pub minutes: u32,
}

/// Why a text is no leg.
#[derive(Debug, PartialEq)]
pub enum LegError {
    /// There is no ` in ` between the two parts.
    NoTime,
    /// The distance is no number.
    Distance(ParseFloatError),
    /// The minutes are no whole number.
    Minutes(ParseIntError),
}

impl From<ParseFloatError> for LegError {
    fn from(cause: ParseFloatError) -> LegError {
        LegError::Distance(cause)
    }
}

impl From<ParseIntError> for LegError {
    fn from(cause: ParseIntError) -> LegError {
        LegError::Minutes(cause)
    }
}

/// Reads a leg such as `450.5 in 40`.
///
/// # Errors
/// When the time is missing, or one of the numbers is none.
pub fn leg(text: &str) -> Result<Leg, LegError> {
    let Some((distance, minutes)) = text.split_once(" in ") else {
        return Err(LegError::NoTime);
    };
    let distance = distance.parse::<f64>()?;
    let minutes = minutes.parse::<u32>()?;
    Ok(Leg { distance, minutes })
}

/// Reads all legs of a flight, separated by commas.
///
/// # Errors
/// When one of them is no leg.
pub fn flight(text: &str) -> Result<Vec<Leg>, LegError> {
    let mut legs = Vec::new();
    for part in text.split(", ") {
        legs.push(leg(part)?);
    }
    Ok(legs)
}
