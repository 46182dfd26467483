//! Early returns, one for each failure, in the order of the enum. What is left at
//! the end is the good case, and it stands in the open.
//!
//! The number is parsed before it is compared, so `NoSuchBed` can take it along.
//! The error carries data, not words: words for people are made where people read
//! them, and the caller can still ask which failure it was.

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
    let Some((name, bed)) = line.split_once(';') else {
        return Err(AdmissionError::NoBed);
    };
    let name = name.trim();
    let bed = bed.trim();
    if name.is_empty() {
        return Err(AdmissionError::NoName);
    }
    let Ok(number) = bed.parse::<u32>() else {
        return Err(AdmissionError::NotANumber(bed.to_string()));
    };
    if number == 0 || number > 40 {
        return Err(AdmissionError::NoSuchBed(number));
    }
    Ok(Admission {
        name: name.to_string(),
        bed: number,
    })
}
