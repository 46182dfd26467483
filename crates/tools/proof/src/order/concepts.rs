//! `book/concepts.toml`: the words of Rust that a reader knows after meeting a concept.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use toml::{Table, Value};

/// The file, relative to the course's root.
pub const FILE: &str = "book/concepts.toml";

/// Which concept brings which words.
#[derive(Debug, Clone, Default)]
pub struct Concepts {
    concept_of: BTreeMap<String, String>,
}

impl Concepts {
    /// Reads the file of the course at `root`.
    ///
    /// # Errors
    /// When the file cannot be read, or a word stands under two concepts.
    pub fn read(root: &Path) -> anyhow::Result<Concepts> {
        let text = fs::read_to_string(root.join(FILE))
            .with_context(|| format!("{FILE} cannot be read"))?;
        Concepts::parse(&text)
    }

    pub(super) fn parse(text: &str) -> anyhow::Result<Concepts> {
        let table: Table = text.parse().with_context(|| format!("{FILE} is no TOML"))?;
        let mut concept_of: BTreeMap<String, String> = BTreeMap::new();
        for (concept, words) in table {
            let Value::Array(words) = words else {
                bail!(
                    "{FILE}: `{concept}` must be a list of words, such as [\"match\", \".push\"]"
                );
            };
            for word in words {
                let Some(word) = word.as_str() else {
                    bail!("{FILE}: `{concept}` holds {word}, which is no text");
                };
                let other = concept_of.insert(word.to_owned(), concept.clone());
                if other.as_ref() == Some(&concept) {
                    bail!("{FILE}: `{word}` stands twice under `{concept}`");
                }
                if let Some(other) = other {
                    bail!(
                        "{FILE}: `{word}` stands under `{other}` and under `{concept}`; one brings it"
                    );
                }
            }
        }
        Ok(Concepts { concept_of })
    }

    /// The concept that brings this word.
    pub fn of(&self, word: &str) -> Option<&str> {
        self.concept_of.get(word).map(String::as_str)
    }

    /// Every word with its concept.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.concept_of
            .iter()
            .map(|(word, concept)| (word.as_str(), concept.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lead_to_their_concept() {
        let concepts = Concepts::parse("vectors = [\"vec!\", \".push\"]\n").unwrap();
        assert_eq!(concepts.of(".push"), Some("vectors"));
        assert_eq!(concepts.of(".pop"), None);
    }

    #[test]
    fn a_word_in_two_concepts_and_what_is_no_list_are_refused() {
        for (text, said) in [
            ("a = [\"if\", \"if\"]\n", "twice under `a`"),
            ("a = [\"if\"]\nb = [\"if\"]\n", "under `a` and under `b`"),
            ("a = \"if\"\n", "must be a list"),
            ("a = [1]\n", "no text"),
        ] {
            let error = format!("{:#}", Concepts::parse(text).unwrap_err());
            assert!(error.contains(said), "{error}");
        }
    }
}
