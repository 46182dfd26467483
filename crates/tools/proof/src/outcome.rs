//! What a proof is: a name, the inputs that decide it, and how it came out.

use crate::inputs::Inputs;

/// One thing that is claimed and can be shown to hold.
#[derive(Debug, Clone)]
pub struct Proof {
    /// `group/…`, for instance `pairs/ownership/moves`.
    pub id: String,
    /// What decides the result: unchanged inputs need no second proof.
    pub inputs: Inputs,
}

impl Proof {
    /// A proof with the inputs that decide it.
    pub fn new(id: impl Into<String>, inputs: Inputs) -> Proof {
        Proof {
            id: id.into(),
            inputs,
        }
    }

    /// The part of the name before the first slash.
    pub fn group(&self) -> &str {
        group_of(&self.id)
    }
}

/// The group a proof belongs to: the part of its name before the first slash.
pub fn group_of(id: &str) -> &str {
    id.split('/').next().unwrap_or(id)
}

/// How a proof came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Passed,
    /// It does not hold; the text names the file and line, what differs and what to do.
    Failed(String),
    /// Something needed is not on this machine; the text names it and how to get it.
    CouldNotProve(String),
}

impl Outcome {
    /// Passed when nothing is wrong, otherwise failed with every finding.
    pub fn from_findings(findings: Vec<String>) -> Outcome {
        if findings.is_empty() {
            Outcome::Passed
        } else {
            Outcome::Failed(findings.join("\n"))
        }
    }

    /// An error met while proving is a failure: nothing passes by accident.
    pub fn from_result(result: anyhow::Result<Outcome>) -> Outcome {
        result.unwrap_or_else(|error| Outcome::Failed(format!("{error:#}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_decide() {
        assert_eq!(Outcome::from_findings(Vec::new()), Outcome::Passed);
        assert_eq!(
            Outcome::from_findings(vec!["one".into(), "two".into()]),
            Outcome::Failed("one\ntwo".into())
        );
    }

    #[test]
    fn an_error_is_a_failure_with_its_causes() {
        let error = anyhow::anyhow!("no such file").context("reading the page");
        assert_eq!(
            Outcome::from_result(Err(error)),
            Outcome::Failed("reading the page: no such file".into())
        );
    }

    #[test]
    fn the_group_is_the_first_part() {
        assert_eq!(group_of("pairs/ownership/moves"), "pairs");
        assert_eq!(group_of("book"), "book");
    }
}
