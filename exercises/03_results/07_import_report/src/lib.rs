//! Doses come from another hospital as a list of texts. Two programs read it: the
//! pump wants all doses or none, the ward's office wants to know everything that is
//! wrong with the list, so that it can be sent back once.
//!
//! Your Python instinct: a comprehension with `int(text)` for the first, and a loop
//! with `try` inside for the second. The same two shapes exist here, and the
//! exception is a value in both.
//!
//! Your task: write `strict` and `patient` with the help of `dose`, which is right.
//! In the report each failure names the place of its text, counted from 1:
//! ``text 2: `ten` is no dose``.
//!
//! Done when: `strict` stops at the first failure, and `patient` tells all of them.

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
    let mut doses = Vec::new();
    for text in texts {
        if let Ok(dose) = dose(text) {
            doses.push(dose);
        }
    }
    Ok(doses)
}

/// All doses that can be read, and all failures.
pub fn patient(texts: &[&str]) -> Report {
    Report {
        doses: strict(texts).unwrap_or(Vec::new()),
        failures: Vec::new(),
    }
}
