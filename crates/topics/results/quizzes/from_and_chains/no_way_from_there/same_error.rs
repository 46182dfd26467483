use std::num::ParseIntError;

fn bed(text: &str) -> Result<u32, ParseIntError> {
    let bed = text.parse::<u32>()?;
    let other = text.parse::<u32>()?;
    Ok(bed + other)
}

fn main() {
    match bed("three") {
        Ok(bed) => println!("{bed}"),
        Err(_) => println!("no number"),
    }
}
