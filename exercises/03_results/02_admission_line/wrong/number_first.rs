//! wrong: looks at the number before the name, so `  ;many` is reported as no number.
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
    let Some((name, bed)) = line.split_once(';') else {
        return Err(AdmissionError::NoBed);
    };
    let name = name.trim();
    let Ok(number) = bed.trim().parse::<u32>() else {
        return Err(AdmissionError::NotANumber(bed.trim().to_string()));
    };
    if name.is_empty() {
        return Err(AdmissionError::NoName);
    }
    if number == 0 || number > 40 {
        return Err(AdmissionError::NoSuchBed(number));
    }
    Ok(Admission {
        name: name.to_string(),
        bed: number,
    })
}
