enum DoseError {
    NoNumber,
}

fn dose(text: &str) -> Result<u32, DoseError> {
    let dose = text.parse::<u32>()?;
    //~^ E0277
    Ok(dose)
}

fn main() {
    if let Err(DoseError::NoNumber) = dose("five") {
        println!("no number");
    }
}
