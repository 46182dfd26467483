use std::num::ParseIntError;

struct DoseError;

impl From<ParseIntError> for DoseError {
    fn from(_: ParseIntError) -> DoseError {
        DoseError
    }
}

fn dose(text: &str) -> Result<f64, DoseError> {
    let dose = text.parse::<f64>()?;
    Ok(dose)
}

fn main() {
    if let Err(DoseError) = dose("half") {
        println!("no number");
    }
}
