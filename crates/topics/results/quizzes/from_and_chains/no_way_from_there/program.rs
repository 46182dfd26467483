use std::num::ParseIntError;

enum DoseError {
    NoNumber,
}

impl From<ParseIntError> for DoseError {
    fn from(_: ParseIntError) -> DoseError {
        DoseError::NoNumber
    }
}

fn dose(text: &str) -> Result<f64, DoseError> {
    let dose = text.parse::<f64>()?;
    Ok(dose)
}

fn main() {
    if let Err(DoseError::NoNumber) = dose("half") {
        println!("no number");
    }
}
