//! An error of one's own, with words for people.

use std::error::Error;
use std::fmt;

#[derive(Debug)]
struct BedTakenError {
    bed: u32,
    patient: String,
}

impl fmt::Display for BedTakenError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "bed {} is taken by {}", self.bed, self.patient)
    }
}

impl Error for BedTakenError {}

fn main() {
    let error = BedTakenError {
        bed: 3,
        patient: "Ana".to_string(),
    };
    println!("for people: {error}");
    println!("for the log: {error:?}");
}
