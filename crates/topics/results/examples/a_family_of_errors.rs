//! A family of errors in one enum, its words beside it.

use std::num::ParseIntError;

use thiserror::Error;

#[derive(Debug, Error)]
enum ShiftError {
    #[error("nobody is free")]
    NobodyFree,
    #[error("{0} hours are too long")]
    TooLong(u32),
    #[error("no number of hours")]
    NoHours(#[from] ParseIntError),
}

fn plan(free: u32, hours: &str) -> Result<String, ShiftError> {
    if free == 0 {
        return Err(ShiftError::NobodyFree);
    }
    let hours = hours.parse::<u32>()?;
    if hours > 12 {
        return Err(ShiftError::TooLong(hours));
    }
    Ok("planned".to_string())
}

fn main() {
    for (free, hours) in [(3, "8"), (0, "8"), (3, "14"), (3, "all")] {
        match plan(free, hours) {
            Ok(words) => println!("{words}"),
            Err(error) => println!("{error}"),
        }
    }
}
