//! wrong: the report tells the first failure and forgets the others.
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
    match strict(texts) {
        Ok(doses) => Report {
            doses,
            failures: Vec::new(),
        },
        Err(words) => Report {
            doses: Vec::new(),
            failures: vec![words],
        },
    }
}
