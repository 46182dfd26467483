use std::num::ParseIntError;

enum BedError {
    NoNumber(ParseIntError),
}

fn bed(text: &str) -> Result<u32, BedError> {
    let bed = text.parse::<u32>()?;
    Ok(bed)
}

fn main() {
    if let Err(BedError::NoNumber(cause)) = bed("three") {
        println!("no number: {cause}");
    }
}
