//! `collect` knows from the signature that one `Result` is wanted, stops at the first failure and
//! throws the doses read so far away. The report keeps both kinds, so it needs two lists and a
//! loop.
//!
//! `Iterator::partition` can split results as well, but leaves `Ok` and `Err` around the values;
//! the loop is shorter once the failures need words of their own.

/// What came of an import.
#[derive(Debug, PartialEq)]
pub struct Report {
    /// The doses that could be read, in order.
    pub doses: Vec<u32>,
    /// A line of words for each text that could not.
    pub failures: Vec<String>,
}

/// One dose, or the words for a text that is none.
///
/// # Errors
/// When the text is no whole number from 0.
pub fn dose(text: &str) -> Result<u32, String> {
    match text.trim().parse::<u32>() {
        Ok(dose) => Ok(dose),
        Err(_) => Err(format!("`{}` is no dose", text.trim())),
    }
}

/// All doses, or the first failure.
///
/// # Errors
/// When a text is no dose.
pub fn strict(texts: &[&str]) -> Result<Vec<u32>, String> {
    texts.iter().map(|text| dose(text)).collect()
}

/// All doses that can be read, and all failures.
pub fn patient(texts: &[&str]) -> Report {
    let mut doses = Vec::new();
    let mut failures = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        match dose(text) {
            Ok(dose) => doses.push(dose),
            Err(words) => failures.push(format!("text {}: {words}", index + 1)),
        }
    }
    Report { doses, failures }
}
