//! Reads from the compiler's messages which questions it refused, and why.

use std::collections::{BTreeMap, BTreeSet};

use compiler::{Diagnostic, Span};

use crate::functions::Function;
use crate::program::{Copy, Program, Question};
use crate::questions::{Ask, Place};
use crate::why::{Label, Why, why};

/// How the compiler calls text that comes without a file.
const FILE: &str = "<anon>";

/// What became of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Accepted.
    Yes,
    /// Accepted there, but then this line of the file would be refused.
    Breaks(usize),
    /// Refused.
    No(Why),
}

/// An error of the program as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnError {
    /// Its line in the file.
    pub line: Option<usize>,
    /// Its code.
    pub code: Option<String>,
    /// The compiler's headline.
    pub message: String,
}

/// The answers, by copy and by the line of the question.
#[derive(Debug, Default)]
pub struct Answers {
    answers: BTreeMap<usize, Answer>,
    /// Questions with an error of another kind than borrowing: they make no sense.
    meaningless: BTreeSet<usize>,
    /// What the compiler says about the file itself.
    pub own: Vec<OwnError>,
    /// Field paths that went before the file itself uses the whole: `ana.name`.
    pub parts: BTreeSet<String>,
}

impl Answers {
    /// Sorts the compiler's errors by the questions they belong to.
    pub fn read<'a>(
        program: &Program,
        functions: &[Function],
        errors: impl Iterator<Item = &'a Diagnostic>,
    ) -> Self {
        let mut read = Self::default();
        for error in errors {
            let line = error.line_in(FILE);
            match line.and_then(|line| Some((program.copy_at(line)?, line))) {
                Some((copy, line)) => read.take(error, line, copy, &functions[copy.function]),
                None => {
                    let own = OwnError {
                        line: line.map(|line| program.file_line(line)),
                        code: error.code.clone(),
                        message: error.message.clone(),
                    };
                    read.parts.extend(moved_part(error));
                    if !read.own.contains(&own) {
                        read.own.push(own);
                    }
                }
            }
        }
        read.own.sort_by_key(|error| error.line);
        read
    }

    fn take(&mut self, error: &Diagnostic, line: usize, copy: &Copy, function: &Function) {
        let lines: Vec<(usize, &Span)> = error
            .spans
            .iter()
            .filter_map(|span| Some((line_of(span)?, span)))
            .filter(|(line, _)| copy.lines.contains(line))
            .collect();
        // Several refusals to change one place share a message.
        let shared = lines.iter().filter(|(at, span)| {
            let label = span.label.as_deref().unwrap_or_default();
            *at != line && label.contains("cannot") && copy.question_at(*at).is_some()
        });
        if matches!(error.code.as_deref(), Some("E0594" | "E0596")) {
            for (at, _) in shared {
                self.answers.insert(*at, Answer::No(Why::BehindReference));
            }
        }
        match copy.question_at(line) {
            Some(_) => self.refused(error, line, &lines, copy, function),
            None => self.breaks(line, &lines, copy, function),
        }
    }

    /// The compiler refuses a line that the function has itself. That is due to a question if
    /// the message mentions one.
    fn breaks(&mut self, line: usize, lines: &[(usize, &Span)], copy: &Copy, function: &Function) {
        let Some(broken) = copy.file_line(line, function) else {
            return;
        };
        let mentioned = lines.iter().filter(|(_, span)| !span.is_primary);
        for number in mentioned.filter_map(|(at, _)| copy.question_at(*at)) {
            let (_, due) = &copy.questions[number];
            // A use keeps a borrow alive, and so would each question about it behind that.
            let also = |later: &Question| {
                due.ask != Ask::Own && later.place.variable == due.place.variable
            };
            for (position, (at, question)) in copy.questions.iter().enumerate().skip(number) {
                if position == number || also(question) {
                    self.answers.entry(*at).or_insert(Answer::Breaks(broken));
                }
            }
        }
    }

    fn refused(
        &mut self,
        error: &Diagnostic,
        line: usize,
        lines: &[(usize, &Span)],
        copy: &Copy,
        function: &Function,
    ) {
        let labels: Vec<Label> = lines
            .iter()
            .map(|(at, span)| Label {
                text: span.label.clone().unwrap_or_default(),
                line: copy.file_line(*at, function),
                is_primary: span.is_primary,
            })
            .collect();
        // In a loop the question itself took it, in an earlier turn.
        let taker = lines
            .iter()
            .filter(|(_, span)| span.label.as_deref().is_some_and(|l| l.contains("moved")))
            .find_map(|(at, _)| copy.question_at(*at));
        let by_file = labels
            .iter()
            .any(|label| label.line.is_some() && label.text.contains("moved"));
        let is_moved = error.code.as_deref() == Some("E0382");
        if let Some(taker) = taker.filter(|_| is_moved && !by_file) {
            let (at, question) = &copy.questions[taker];
            if question.ask == Ask::Control {
                let answer = Answer::No(Why::NotInitialised);
                self.answers.insert(*at, answer);
            } else {
                let here = function.walk.points[question.point].line;
                self.answers.entry(*at).or_insert(Answer::Breaks(here));
            }
            return;
        }
        let holder = |line: usize| {
            let holders = &function.walk.holders;
            let found = holders.iter().find(|(lines, _)| lines.contains(&line));
            found.map(|(_, name)| name.clone())
        };
        match why(error.code.as_deref(), &error.message, &labels, holder) {
            Some(why) => {
                let known = self.answers.entry(line).or_insert(Answer::Yes);
                if !matches!(known, Answer::No(_)) {
                    *known = Answer::No(why);
                }
            }
            None => {
                self.meaningless.insert(line);
            }
        }
    }

    fn uses(&self) -> impl Iterator<Item = &OwnError> {
        let errors = self.own.iter();
        errors.filter(|error| error.code.as_deref() == Some("E0382"))
    }

    /// The lines of the file that look at a value after its move. What would move it again is
    /// not among them.
    pub fn looks_after_move(&self) -> Vec<usize> {
        let looks = self
            .uses()
            .filter(|error| error.message.starts_with("borrow of"));
        looks.filter_map(|error| error.line).collect()
    }

    /// The functions that use a value after its move: nothing behind that use is refused.
    pub fn uses_after_move(&self, functions: &[Function], chosen: &[usize]) -> Vec<usize> {
        let lines: Vec<usize> = self.uses().filter_map(|error| error.line).collect();
        let uses = |index: &&usize| {
            let function = &functions[**index];
            lines.iter().any(|line| function.lines.contains(line))
        };
        chosen.iter().filter(uses).copied().collect()
    }

    /// Takes over what a second look found gone ([`crate::questions::rechecks`]).
    pub fn correct(&mut self, program: &Program, second: &Program, found: &Answers) {
        let (here, there) = (program.index(), second.index());
        for (known, copies) in there {
            let answers = found.of(second, &copies, known.2).unwrap_or_default();
            let moved = answers.into_values().find_map(|answer| match answer {
                Answer::No(why @ Why::Moved { .. }) => Some(why),
                _ => None,
            });
            let Some(mut moved) = moved else {
                continue;
            };
            let (function, point, place) = known;
            let mut take = |place: &Place, why: &Why| {
                let asked = here.get(&(function, point, place)).into_iter().flatten();
                let questions = asked.flat_map(|copy| &program.copies[*copy].questions);
                for (line, _) in questions.filter(|(_, question)| question.place == *place) {
                    let known = self.answers.entry(*line).or_insert(Answer::Yes);
                    if !matches!(known, Answer::No(_)) {
                        *known = Answer::No(why.clone());
                    }
                }
            };
            take(place, &moved);
            // Where a part is gone, the whole is not whole.
            if let Why::Moved { partly, .. } = &mut moved {
                *partly = true;
            }
            for (end, _) in place.text.match_indices('.') {
                let whole = Place {
                    variable: place.variable,
                    text: place.text[..end].to_owned(),
                };
                take(&whole, &moved);
            }
        }
    }

    /// Whether the compiler checks the point that this control question stands at.
    pub fn is_checked(&self, line: usize) -> bool {
        matches!(self.answers.get(&line), Some(Answer::No(_)))
    }

    /// Whether a question about a type was accepted.
    pub fn is_true(&self, line: usize) -> bool {
        !self.meaningless.contains(&line)
    }

    /// The answers to the questions about a place in these copies, or `None` if they make no
    /// sense. What a message says of a value that is gone it says once, at the first question.
    pub fn of(
        &self,
        program: &Program,
        copies: &[usize],
        place: &Place,
    ) -> Option<BTreeMap<Ask, Answer>> {
        let mut answers = BTreeMap::new();
        for copy in copies {
            for (line, question) in &program.copies[*copy].questions {
                // Such an error leaves the whole copy unchecked.
                if self.meaningless.contains(line) {
                    return None;
                }
                if question.place == *place {
                    let answer = self.answers.get(line).cloned().unwrap_or(Answer::Yes);
                    answers.insert(question.ask, answer);
                }
            }
        }
        if let Some(Answer::No(why)) = answers.get(&Ask::Read).cloned() {
            let others = answers.values_mut();
            for answer in others.filter(|answer| !matches!(answer, Answer::No(_))) {
                *answer = Answer::No(Clone::clone(&why));
            }
        }
        Some(answers)
    }
}

/// The part that an error about a value moved in part names.
fn moved_part(error: &Diagnostic) -> Option<String> {
    let labels = error.spans.iter().filter_map(|span| span.label.as_deref());
    let notes = error.children.iter().map(|child| child.message.as_str());
    labels.chain(notes).find_map(|text| {
        let (_, rest) = text.split_once("partial move occurs because `")?;
        let (path, _) = rest.split_once('`')?;
        Some(path.to_owned())
    })
}

fn line_of(span: &Span) -> Option<usize> {
    let mut here = Some(span);
    while let Some(span) = here {
        if span.file == FILE {
            return Some(span.line_start);
        }
        here = span.called_from.as_deref();
    }
    None
}
