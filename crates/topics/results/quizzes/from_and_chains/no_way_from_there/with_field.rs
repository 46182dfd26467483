use std::num::ParseIntError;

enum DoseError {
    NoNumber(ParseIntError),
}

impl From<ParseIntError> for DoseError {
    fn from(cause: ParseIntError) -> DoseError {
        DoseError::NoNumber(cause)
    }
}

fn dose(text: &str) -> Result<f64, DoseError> {
    let dose = text.parse::<f64>()?;
    Ok(dose)
}

fn main() {
    if let Err(DoseError::NoNumber(cause)) = dose("half") {
        println!("no number: {cause}");
    }
}
