//! wrong: counts the failures, not the texts, so the office looks at the wrong line.
//~ expect: tests fail

/// What came of an import.
#[derive(Debug, PartialEq)]
pub struct Report {
    /// The doses that could be read, in order.
    pub doses: Vec<u32>,
    /// A line of words for each text that could not.
    pub failures: Vec<String>,
}

/// One dose, or the words for a text that is none.
pub fn dose(text: &str) -> Result<u32, String> {
    match text.trim().parse::<u32>() {
        Ok(dose) => Ok(dose),
        Err(_) => Err(format!("`{}` is no dose", text.trim())),
    }
}

/// All doses, or the first failure.
pub fn strict(texts: &[&str]) -> Result<Vec<u32>, String> {
    texts.iter().map(|text| dose(text)).collect()
}

/// All doses that can be read, and all failures.
pub fn patient(texts: &[&str]) -> Report {
    let mut doses = Vec::new();
    let mut failures = Vec::new();
    for text in texts {
        match dose(text) {
            Ok(dose) => doses.push(dose),
            Err(words) => failures.push(format!("text {}: {words}", failures.len() + 1)),
        }
    }
    Report { doses, failures }
}
