//! What a reader knows at each page, and what that forbids.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use pulldown_cmark::{Event, Options, Parser};

use super::concepts::{Concepts, FILE};
use super::words::Words;

/// A page as the reading order sees it.
#[derive(Debug, Clone)]
pub struct Taught {
    /// Its file, as shown to people.
    pub file: String,
    /// Its topic.
    pub topic: String,
    /// The concepts it teaches.
    pub concepts: Vec<String>,
}

/// The pages in their order, and the words their concepts bring.
#[derive(Debug)]
pub struct Reading {
    concepts: Concepts,
    pages: Vec<Taught>,
    teacher: HashMap<String, usize>,
}

impl Reading {
    /// `pages` in the order of reading.
    pub fn new(concepts: Concepts, pages: Vec<Taught>) -> Reading {
        let mut teacher = HashMap::new();
        for (place, page) in pages.iter().enumerate() {
            for concept in &page.concepts {
                teacher.entry(concept.clone()).or_insert(place);
            }
        }
        Reading {
            concepts,
            pages,
            teacher,
        }
    }

    /// The pages in the order of reading.
    pub fn pages(&self) -> &[Taught] {
        &self.pages
    }

    /// The concepts of these words.
    pub fn concepts_of<'a>(&'a self, words: &Words) -> BTreeSet<&'a str> {
        words
            .keys()
            .filter_map(|word| self.concepts.of(word))
            .collect()
    }

    /// The words a reader of the page at `place` cannot know yet, those of a concept together. `at`
    /// says where a line is.
    pub fn unknown(
        &self,
        words: &Words,
        place: usize,
        at: impl Fn(usize) -> String,
    ) -> Vec<String> {
        let mut unknown: BTreeMap<Option<&str>, (usize, Vec<String>)> = BTreeMap::new();
        for (word, lines) in words {
            let concept = self.concepts.of(word);
            let teacher = concept.and_then(|concept| self.teacher.get(concept));
            if teacher.is_some_and(|teacher| *teacher <= place) {
                continue;
            }
            let line = lines.first().copied().unwrap_or_default();
            let (first, words) = unknown.entry(concept).or_insert((line, Vec::new()));
            *first = line.min(*first);
            words.push(format!("`{word}`"));
        }
        unknown
            .into_iter()
            .map(|(concept, (line, words))| {
                let what = format!("{}: {}", at(line), words.join(", "));
                let belong = if words.len() == 1 { "belongs" } else { "belong" };
                let Some(concept) = concept else {
                    return format!(
                        "{what} {belong} to no concept; write it in {FILE} under the concept of the \
                         first page that shows it, or say it here with words that are taught"
                    );
                };
                match self.teacher.get(concept) {
                    Some(teacher) => format!(
                        "{what} {belong} to `{concept}`, which {} teaches later; say it here with \
                         words that are taught by then, or show it on an earlier page and move it \
                         in {FILE} to a concept of that page",
                        self.pages[*teacher].file
                    ),
                    None => format!(
                        "{what} {belong} to `{concept}`, which no page teaches; name it in the \
                         {{{{#teaches}}}} of the page that shows it"
                    ),
                }
            })
            .collect()
    }

    /// What is wrong with the `needs` of an exercise of the page at `place` that uses the concepts
    /// `used`.
    pub fn needs(
        &self,
        manifest: &str,
        needs: &[String],
        used: &BTreeSet<&str>,
        place: usize,
    ) -> Vec<String> {
        if needs.is_empty() {
            return vec![format!(
                "{manifest}: `needs` is missing; name the concepts the exercise uses, as the pages \
                 name them in {{{{#teaches}}}}"
            )];
        }
        let mut findings = Vec::new();
        for need in needs {
            match self.teacher.get(need) {
                Some(teacher) if *teacher <= place => {}
                Some(teacher) => findings.push(format!(
                    "{manifest}: `needs` names `{need}`, which {} teaches later; do without it, or \
                     let the exercise belong to that page",
                    self.pages[*teacher].file
                )),
                None => findings.push(format!(
                    "{manifest}: `needs` names `{need}`, which no page teaches; the names are those \
                     of {{{{#teaches}}}}"
                )),
            }
        }
        // What earlier topics teach is taken for granted.
        let topic = &self.pages[place].topic;
        let of_topic = |concept: &&str| {
            self.teacher
                .get(*concept)
                .is_some_and(|teacher| self.pages[*teacher].topic == *topic)
        };
        let missing: Vec<&str> = used
            .iter()
            .copied()
            .filter(of_topic)
            .filter(|concept| !needs.iter().any(|need| need == concept))
            .collect();
        if !missing.is_empty() {
            findings.push(format!(
                "{manifest}: the exercise or its solution uses {}; name them in `needs`",
                missing.join(", ")
            ));
        }
        findings
    }

    /// The words of {FILE} that the page of their concept does not show. `programs` holds the words
    /// of the programs on a page, `text` is its Markdown.
    pub fn unshown<'t>(
        &self,
        page: impl Fn(usize) -> (&'t str, BTreeSet<String>),
    ) -> BTreeSet<String> {
        let mut shown: HashMap<usize, (Vec<String>, BTreeSet<String>)> = HashMap::new();
        let mut findings = BTreeSet::new();
        for (word, concept) in self.concepts.all() {
            let Some(teacher) = self.teacher.get(concept) else {
                findings.insert(format!(
                    "{FILE}: `{concept}` is taught by no page; name it in the {{{{#teaches}}}} of \
                     the page that shows its words"
                ));
                continue;
            };
            let (spans, programs) = shown.entry(*teacher).or_insert_with(|| {
                let (text, programs) = page(*teacher);
                (code_in(text), programs)
            });
            if !programs.contains(word) && !spans.iter().any(|span| holds(span, word)) {
                findings.insert(format!(
                    "{FILE}: `{word}` stands under `{concept}`, but {} shows it in no program and no \
                     `code`; show it there, or move it to a concept whose page does",
                    self.pages[*teacher].file
                ));
            }
        }
        findings
    }
}

/// What a page shows as code in its sentences and tables.
fn code_in(markdown: &str) -> Vec<String> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES)
        .filter_map(|event| match event {
            Event::Code(code) => Some(code.to_string()),
            _ => None,
        })
        .collect()
}

/// Whether this piece of code has the word in it, and not as a part of a longer one.
fn holds(code: &str, word: &str) -> bool {
    let word = word.trim_start_matches('.');
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(start, _)| {
        let end = start + word.len();
        let joined_before = word.starts_with(part_of_name)
            && code[..start].chars().next_back().is_some_and(part_of_name);
        let joined_behind =
            word.ends_with(part_of_name) && code[end..].chars().next().is_some_and(part_of_name);
        !joined_before && !joined_behind
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two pages: the first teaches `let`, the second `push`.
    fn reading() -> Reading {
        let concepts =
            Concepts::parse("first-names = [\"let\"]\nlists = [\".push\"]\nnowhere = [\".pop\"]\n");
        let page = |file: &str, concept: &str| Taught {
            file: file.to_owned(),
            topic: "types".to_owned(),
            concepts: vec![concept.to_owned()],
        };
        Reading::new(
            concepts.unwrap(),
            vec![page("names.md", "first-names"), page("lists.md", "lists")],
        )
    }

    fn used(word: &str) -> Words {
        Words::from([(word.to_owned(), BTreeSet::from([7]))])
    }

    fn unknown(word: &str, place: usize) -> String {
        let found = reading().unknown(&used(word), place, |line| format!("bed.rs:{line}"));
        found.join("\n")
    }

    #[test]
    fn a_word_is_known_from_its_page_on() {
        assert_eq!(unknown("let", 0), "");
        assert_eq!(unknown("let", 1), "");
        assert_eq!(unknown(".push", 1), "");
    }

    #[test]
    fn a_word_too_early_is_named_with_its_line_and_its_page() {
        let said = unknown(".push", 0);
        assert!(
            said.starts_with("bed.rs:7: `.push` belongs to `lists`, which lists.md teaches later"),
            "{said}"
        );
    }

    #[test]
    fn words_of_one_concept_are_told_together_at_the_first_line() {
        let words = Words::from([
            (".sort".to_owned(), BTreeSet::from([9])),
            (".trim".to_owned(), BTreeSet::from([3, 4])),
        ]);
        let found = reading().unknown(&words, 1, |line| format!("bed.rs:{line}"));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].starts_with("bed.rs:3: `.sort`, `.trim` belong to no concept"),
            "{found:?}"
        );
    }

    #[test]
    fn a_word_without_a_concept_or_a_page_is_told() {
        let said = unknown(".sort", 1);
        assert!(said.contains("`.sort` belongs to no concept"), "{said}");
        let said = unknown(".pop", 1);
        assert!(said.contains("`nowhere`, which no page teaches"), "{said}");
    }

    fn needs(needs: &[&str], used: &[&str], place: usize) -> String {
        let needs: Vec<String> = needs.iter().map(ToString::to_string).collect();
        let used = used.iter().copied().collect();
        reading()
            .needs("Cargo.toml", &needs, &used, place)
            .join("\n")
    }

    #[test]
    fn needs_are_there_known_in_time_and_complete() {
        assert_eq!(needs(&["first-names"], &["first-names"], 0), "");
        for (said, found) in [
            ("`needs` is missing", needs(&[], &["first-names"], 0)),
            (
                "`lists`, which lists.md teaches later",
                needs(&["lists"], &[], 0),
            ),
            ("`bists`, which no page teaches", needs(&["bists"], &[], 1)),
            (
                "uses first-names; name them",
                needs(&["lists"], &["lists", "first-names"], 1),
            ),
        ] {
            assert!(found.contains(said), "{said}: {found}");
        }
    }

    #[test]
    fn a_page_shows_the_words_of_its_concepts() {
        let shows = |place| match place {
            0 => ("# Names", BTreeSet::from(["let".to_owned()])),
            _ => ("Write `names.push(x)`.", BTreeSet::new()),
        };
        let found: Vec<String> = reading().unshown(shows).into_iter().collect();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].contains("`nowhere` is taught by no page"),
            "{found:?}"
        );

        let found = reading().unshown(|_| ("To push, `pushed`, say let.", BTreeSet::new()));
        for said in [
            "`let` stands under `first-names`, but names.md shows it in no program",
            "`.push` stands under `lists`, but lists.md shows it in no program",
        ] {
            assert!(
                found.iter().any(|finding| finding.contains(said)),
                "{said}: {found:?}"
            );
        }
    }

    #[test]
    fn code_in_tables_counts_and_parts_of_names_do_not() {
        let spans = code_in("| a | b |\n|---|---|\n| x | `xs.any(\\|x\\| x > 0)` |\n");
        assert_eq!(spans, ["xs.any(|x| x > 0)"]);
        assert!(holds("a.push(1)", ".push"));
        assert!(!holds("push_str", ".push"));
        assert!(!holds("as_bytes", "as"));
        assert!(holds("n as u8", "as"));
    }
}
