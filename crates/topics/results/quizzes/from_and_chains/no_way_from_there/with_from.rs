use std::num::ParseIntError;

enum BedError {
    NoNumber,
}

impl From<ParseIntError> for BedError {
    fn from(_: ParseIntError) -> BedError {
        BedError::NoNumber
    }
}

fn bed(text: &str) -> Result<u32, BedError> {
    let bed = text.parse::<u32>()?;
    Ok(bed)
}

fn main() {
    if let Err(BedError::NoNumber) = bed("three") {
        println!("no number");
    }
}
