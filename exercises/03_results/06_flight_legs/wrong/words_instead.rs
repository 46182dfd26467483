//! wrong: the caller gets a text and cannot ask any more which failure it was.
//~ expect: E0308

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

/// Reads a leg such as `450.5 in 40`.
pub fn leg(text: &str) -> Result<Leg, String> {
    let Some((distance, minutes)) = text.split_once(" in ") else {
        return Err("no time".to_string());
    };
    let distance = distance
        .parse::<f64>()
        .map_err(|_| "the distance is no number".to_string())?;
    let minutes = minutes
        .parse::<u32>()
        .map_err(|_| "the minutes are no number".to_string())?;
    Ok(Leg { distance, minutes })
}

/// Reads all legs of a flight, separated by commas.
pub fn flight(text: &str) -> Result<Vec<Leg>, String> {
    let mut legs = Vec::new();
    for part in text.split(", ") {
        legs.push(leg(part)?);
    }
    Ok(legs)
}
