//! wrong: says it for whole numbers only; the first `?` has still nowhere to go.
//~ expect: E0277

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

impl From<ParseIntError> for LegError {
    fn from(cause: ParseIntError) -> LegError {
        LegError::Minutes(cause)
    }
}

/// Reads a leg such as `450.5 in 40`.
pub fn leg(text: &str) -> Result<Leg, LegError> {
    let Some((distance, minutes)) = text.split_once(" in ") else {
        return Err(LegError::NoTime);
    };
    let distance = distance.parse::<f64>()?;
    let minutes = minutes.parse::<u32>()?;
    Ok(Leg { distance, minutes })
}

/// Reads all legs of a flight, separated by commas.
pub fn flight(text: &str) -> Result<Vec<Leg>, LegError> {
    let mut legs = Vec::new();
    for part in text.split(", ") {
        legs.push(leg(part)?);
    }
    Ok(legs)
}
