//! Which choice is right, and every reason why a question does not bear what it claims.

use super::claim::{Claim, What};
use super::{Kind, Outcome, Program, Question};

/// Codes that come of a slip of the pen: a name, a type or a crate that is not there. A refusal
/// with one of them shows nothing, unless the question names the code.
const SLIPS: [&str; 15] = [
    "E0404", "E0405", "E0407", "E0408", "E0412", "E0422", "E0423", "E0425", "E0426", "E0432",
    "E0433", "E0437", "E0463", "E0531", "E0583",
];

/// The answer to a question, and which claims hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The place of the right choice in [`Question::choices`].
    pub right: usize,
    /// For each choice and each of its claims: whether it holds.
    pub holds: Vec<Vec<bool>>,
}

impl Question {
    /// Which choice is right, given what each program did.
    ///
    /// # Errors
    /// Everything that keeps the question from being asked: no choice or several are right, a
    /// program shows nothing, what is taken for granted is not so.
    pub fn judge<'a>(
        &self,
        did: impl Fn(&str) -> Option<&'a Outcome>,
    ) -> Result<Judged, Vec<String>> {
        let mut flaws = Vec::new();
        let mut missing = self
            .programs
            .iter()
            .filter(|program| did(&program.name).is_none())
            .map(|program| format!("it is not known what {} does", program.name))
            .peekable();
        if missing.peek().is_some() {
            return Err(missing.collect());
        }
        for claim in &self.given {
            if claim.holds(&did) != Some(true) {
                flaws.push(format!("`given` says `{claim}`, but {}", saw(claim, &did)));
            }
        }
        flaws.extend(
            self.programs
                .iter()
                .filter_map(|program| self.shows_nothing(program, did(&program.name)?)),
        );
        flaws.extend(self.same_programs());
        match self.kind {
            Kind::Line => flaws.extend(self.line_flaws(&did)),
            Kind::Fix => flaws.extend(self.fix_flaws(&did)),
            Kind::Happens | Kind::Why => {}
        }
        let holds: Vec<Vec<bool>> = self
            .choices
            .iter()
            .map(|choice| {
                let claims = choice.claims.iter();
                claims
                    .map(|claim| claim.holds(&did) == Some(true))
                    .collect()
            })
            .collect();
        let right: Vec<usize> = holds
            .iter()
            .enumerate()
            .filter(|(_, claims)| claims.iter().all(|holds| *holds))
            .map(|(place, _)| place)
            .collect();
        match (right.as_slice(), flaws.is_empty()) {
            ([right], true) => {
                return Ok(Judged {
                    right: *right,
                    holds,
                });
            }
            ([_], false) => {}
            ([], _) => flaws.push(format!("no option is right: {}", self.what_was_seen(&did))),
            (several, _) => {
                let numbers: Vec<String> = several.iter().map(|n| (n + 1).to_string()).collect();
                flaws.push(format!(
                    "options {} are right, and only one may be: {}",
                    numbers.join(" and "),
                    self.what_was_seen(&did)
                ));
            }
        }
        Err(flaws)
    }

    fn what_was_seen<'a>(&self, did: &impl Fn(&str) -> Option<&'a Outcome>) -> String {
        let seen: Vec<String> = self
            .programs
            .iter()
            .filter_map(|program| {
                Some(format!(
                    "{}: {}",
                    program.name,
                    did(&program.name)?.in_words()
                ))
            })
            .collect();
        seen.join("; ")
    }

    /// A program that cannot be read, or is refused for a name that is not there.
    fn shows_nothing(&self, program: &Program, outcome: &Outcome) -> Option<String> {
        let Outcome::Refused { errors, .. } = outcome else {
            return None;
        };
        let named = |code: &str| {
            let claims = self.choices.iter().flat_map(|choice| &choice.claims);
            claims.chain(&self.given).any(|claim| {
                matches!(&claim.what, What::Refused { code: Some(named), .. } if named == code)
            })
        };
        let slip = errors.iter().find(|error| match error.code.as_deref() {
            None => true,
            Some(code) => SLIPS.contains(&code) && !named(code),
        })?;
        let code = slip.code.as_deref().unwrap_or("no code");
        let line = slip.line.unwrap_or_default();
        Some(format!(
            "{}: line {line} is refused with {code} ({}), which shows nothing about the question; \
             mend the program, or name the code in a claim if it is what you mean",
            program.name, slip.message
        ))
    }

    /// A witness that is another's copy shows nothing new.
    fn same_programs(&self) -> Vec<String> {
        let mut flaws = Vec::new();
        for (index, program) in self.programs.iter().enumerate() {
            let text = |program: &Program| program.text.split_whitespace().collect::<String>();
            for other in &self.programs[..index] {
                if other.is_python() == program.is_python() && text(other) == text(program) {
                    flaws.push(format!(
                        "{} and {} are the same program; change one, or remove it",
                        other.name, program.name
                    ));
                }
            }
        }
        flaws
    }

    fn line_flaws<'a>(&self, did: &impl Fn(&str) -> Option<&'a Outcome>) -> Vec<String> {
        let mut flaws = Vec::new();
        for claim in self.choices.iter().flat_map(|choice| &choice.claims) {
            let (
                Some(program),
                What::Refused {
                    line: Some(line), ..
                },
            ) = (self.program(&claim.program), &claim.what)
            else {
                continue;
            };
            let text = program
                .text
                .lines()
                .nth(line - 1)
                .unwrap_or_default()
                .trim();
            if text.is_empty() || text.starts_with("//") || text == "}" {
                flaws.push(format!(
                    "line {line} of {} holds nothing that could be refused",
                    program.name
                ));
            }
        }
        for program in self.shown() {
            if let Some(Outcome::Ran { .. }) = did(&program.name) {
                flaws.push(format!("{} is not refused at all", program.name));
            }
        }
        flaws
    }

    /// The program as it is must not do what is wanted already.
    fn fix_flaws<'a>(&self, did: &impl Fn(&str) -> Option<&'a Outcome>) -> Vec<String> {
        let Some(wanted) = self
            .choices
            .first()
            .and_then(|choice| choice.claims.first())
        else {
            return Vec::new();
        };
        self.shown()
            .filter(|program| !program.is_python())
            .filter(|program| {
                let claim = Claim {
                    program: program.name.clone(),
                    what: wanted.what.clone(),
                };
                claim.holds(did) == Some(true)
            })
            .map(|program| {
                format!(
                    "{} does what is wanted already, so there is nothing to fix",
                    program.name
                )
            })
            .collect()
    }
}

/// What the program of a claim did, in words.
fn saw<'a>(claim: &Claim, did: &impl Fn(&str) -> Option<&'a Outcome>) -> String {
    did(&claim.program).map_or_else(|| "it was not run".to_owned(), Outcome::in_words)
}
