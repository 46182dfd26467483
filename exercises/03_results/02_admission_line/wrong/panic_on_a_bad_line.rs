//! wrong: a line from outside ends the program.
//~ expect: tests fail

/// A patient and a bed.
#[derive(Debug, PartialEq)]
pub struct Admission {
    /// Who is admitted.
    pub name: String,
    /// The bed, from 1 to 40.
    pub bed: u32,
}

/// Why a line admits nobody.
#[derive(Debug, PartialEq)]
pub enum AdmissionError {
    /// There is no `;` in the line.
    NoBed,
    /// There is nothing before the `;`.
    NoName,
    /// What stands behind the `;` is no number.
    NotANumber(String),
    /// The number is no bed of this ward.
    NoSuchBed(u32),
}

/// Reads a line such as `Ana;3`.
pub fn read_line(line: &str) -> Result<Admission, AdmissionError> {
    let (name, bed) = line.split_once(';').unwrap();
    Ok(Admission {
        name: name.trim().to_string(),
        bed: bed.trim().parse::<u32>().unwrap(),
    })
}
