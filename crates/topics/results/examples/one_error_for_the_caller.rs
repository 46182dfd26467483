//! Two kinds of failure become one for the caller.

use std::num::{ParseFloatError, ParseIntError};

enum DoseError {
    NoFactor,
    Amount(ParseFloatError),
    Factor(ParseIntError),
}

impl From<ParseFloatError> for DoseError {
    fn from(cause: ParseFloatError) -> DoseError {
        DoseError::Amount(cause)
    }
}

impl From<ParseIntError> for DoseError {
    fn from(cause: ParseIntError) -> DoseError {
        DoseError::Factor(cause)
    }
}

fn dose(line: &str) -> Result<f64, DoseError> {
    let Some((amount, factor)) = line.split_once('x') else {
        return Err(DoseError::NoFactor);
    };
    let amount = amount.parse::<f64>()?;
    let factor = factor.parse::<u32>()?;
    Ok(amount * f64::from(factor))
}

fn main() {
    for line in ["2.5x3", "2.5", "2.5xb", "ax3"] {
        match dose(line) {
            Ok(dose) => println!("{line}: {dose}"),
            Err(DoseError::NoFactor) => {
                println!("{line}: no factor, cause: None");
            }
            Err(DoseError::Amount(cause)) => {
                println!("{line}: no number, cause: {cause}");
            }
            Err(DoseError::Factor(cause)) => {
                println!("{line}: no number, cause: {cause}");
            }
        }
    }
}
