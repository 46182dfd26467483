use std::num::ParseIntError;

fn bed(text: &str) -> Result<u32, ParseIntError> {
    Ok(text.parse::<u32>()?)
}

fn main() {
    match bed("12") {
        Ok(bed) => println!("{bed}"),
        Err(_) => println!("no bed"),
    }
}
