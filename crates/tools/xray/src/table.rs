//! The permissions of every variable after every line, as data.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::answers::{Answer, Answers};
use crate::functions::Function;
use crate::program::{Index, Program};
use crate::questions::{Ask, Place};
use crate::why::Why;

/// What may be done with a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission {
    /// Whether it may be done here.
    pub held: bool,
    /// Why not.
    pub why: Option<Why>,
    /// Doing it here would make this line of the file refused.
    pub breaks: Option<usize>,
}

/// A place (`order`, `order.price`, `*order`) after one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// As written in the program.
    pub place: String,
    /// The line that declares its variable.
    pub declared: usize,
    /// Whether its type implements `Copy`, so that giving it away leaves it usable.
    pub copy: bool,
    /// May it be looked at?
    pub read: Permission,
    /// May it be changed?
    pub write: Permission,
    /// May it be given away? `None` for what a reference points to.
    pub own: Option<Permission>,
}

/// A variable that has no state in a row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Absent {
    /// Its name.
    pub name: String,
    /// The line that declares it.
    pub declared: usize,
}

/// All places after one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file.
    pub line: usize,
    /// Whether this is the state at the start of the block that opens on the line.
    pub entry: bool,
    /// How many blocks deep.
    pub depth: usize,
    /// The compiler checks this place; where it does not (the line is never reached, or the
    /// function has errors of another kind) there are no states.
    pub checked: bool,
    /// One entry per place.
    pub states: Vec<State>,
    /// Variables that live on but are hidden by a later one of the same name.
    pub hidden: Vec<Absent>,
    /// Variables from around a closure: alive, and not asked about inside it.
    pub outside: Vec<Absent>,
    /// Variables of the row before that are gone: their block has ended.
    pub ended: Vec<Absent>,
}

/// One function's table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The function with its type: `Order::value`.
    pub function: String,
    /// Its first and last line.
    pub lines: (usize, usize),
    /// The rows in the order of the source.
    pub rows: Vec<Row>,
}

/// What is known about a place in the whole function.
#[derive(Debug, Clone, Copy, Default)]
struct Facts {
    reference: bool,
    copy: bool,
}

/// Puts the answers about the functions together.
pub struct Tables<'a> {
    program: &'a Program,
    answers: &'a Answers,
    index: Index<'a>,
    facts: HashMap<(usize, &'a Place), Facts>,
    checked: BTreeSet<(usize, usize)>,
}

impl<'a> Tables<'a> {
    /// Sorts the answers.
    pub fn new(program: &'a Program, answers: &'a Answers) -> Self {
        let mut facts: HashMap<(usize, &Place), Facts> = HashMap::new();
        let mut checked = BTreeSet::new();
        for copy in &program.copies {
            for (line, question) in &copy.questions {
                let known = (copy.function, &question.place);
                match question.ask {
                    Ask::Control if answers.is_checked(*line) => {
                        checked.insert((copy.function, question.point));
                    }
                    Ask::IsReference => {
                        facts.entry(known).or_default().reference = answers.is_true(*line);
                    }
                    Ask::IsCopy => facts.entry(known).or_default().copy = answers.is_true(*line),
                    _ => {}
                }
            }
        }
        Self {
            program,
            answers,
            index: program.index(),
            facts,
            checked,
        }
    }

    /// One function's table.
    pub fn table(&self, number: usize, function: &Function) -> Table {
        let points = &function.walk.points;
        let mut places: BTreeMap<(usize, usize), Vec<&Place>> = BTreeMap::new();
        for copy in self
            .program
            .copies
            .iter()
            .filter(|copy| copy.function == number)
        {
            let reads = copy.questions.iter().map(|(_, question)| question);
            for question in reads.filter(|question| question.ask == Ask::Read) {
                let key = (question.point, question.place.variable);
                places.entry(key).or_default().push(&question.place);
            }
        }
        // The variable, what it points to, its fields.
        for places in places.values_mut() {
            places.sort_by_key(|place| {
                (
                    place.text.contains('.'),
                    place.text.starts_with('*'),
                    &place.text,
                )
            });
        }
        let mut before: BTreeSet<usize> = BTreeSet::new();
        let mut rows = Vec::new();
        for (at, point) in points.iter().enumerate() {
            let alive = point.visible.iter().chain(&point.hidden);
            let alive: BTreeSet<usize> = alive.chain(&point.outside).copied().collect();
            let checked = self.checked.contains(&(number, at));
            let mut states = Vec::new();
            for &variable in point.visible.iter().filter(|_| checked) {
                for place in places.get(&(at, variable)).into_iter().flatten() {
                    states.extend(self.state(number, function, at, place));
                }
            }
            rows.push(Row {
                line: point.line,
                entry: point.entry,
                depth: point.depth,
                checked,
                states,
                hidden: absent(function, point.hidden.iter()),
                outside: absent(function, point.outside.iter()),
                ended: absent(function, before.difference(&alive)),
            });
            before = alive;
        }
        name_last_uses(&mut rows);
        Table {
            function: function.name.clone(),
            lines: (function.lines.start, function.lines.end - 1),
            rows,
        }
    }

    fn state(&self, number: usize, function: &Function, at: usize, place: &Place) -> Option<State> {
        let variable = &function.walk.variables[place.variable];
        let behind = place.text.starts_with('*');
        if behind {
            let holder = Place {
                variable: place.variable,
                text: variable.name.clone(),
            };
            let facts = self.facts.get(&(number, &holder));
            facts.filter(|facts| facts.reference)?;
            let mut answers = self.answers(number, at, &holder, variable.refers)?;
            if answers.remove(&Ask::Read) == Some(Answer::No(Why::NotInitialised)) {
                return None;
            }
        }
        let mut answers = self.answers(number, at, place, variable.refers)?;
        let read = answers.remove(&Ask::Read)?;
        let write = answers.remove(&Ask::Write);
        let facts = self.facts.get(&(number, place)).copied();
        Some(State {
            place: place.text.clone(),
            declared: variable.line,
            copy: facts.unwrap_or_default().copy,
            read: read.into(),
            write: write.unwrap_or(Answer::No(Why::NotMutable)).into(),
            own: answers.remove(&Ask::Own).map(Permission::from),
        })
    }

    /// The answers about a place. What has no value has no part of a value either; the compiler
    /// says it of one of them only.
    ///
    /// The same goes for a reference and what it points to, which is asked about first.
    fn answers(
        &self,
        number: usize,
        at: usize,
        place: &Place,
        refers: bool,
    ) -> Option<BTreeMap<Ask, Answer>> {
        let about = |place: &Place| {
            let copies = self.index.get(&(number, at, place))?;
            self.answers.of(self.program, copies, place)
        };
        let gone_with = |place: Place| {
            let read = about(&place).and_then(|mut answers| answers.remove(&Ask::Read));
            read.filter(|read| {
                let Answer::No(why) = read else { return false };
                matches!(why, Why::Moved { partly: false, .. } | Why::NotInitialised)
            })
        };
        let mut answers = about(place)?;
        let other = |text: String| Place {
            variable: place.variable,
            text,
        };
        let mut gone = None;
        if refers && !place.text.starts_with('*') {
            gone = gone_with(other(format!("*{}", place.text)));
        }
        for (end, _) in place.text.match_indices('.') {
            gone = gone_with(other(place.text[..end].to_owned())).or(gone);
        }
        if let Some(gone) = gone {
            answers
                .values_mut()
                .for_each(|answer| answer.clone_from(&gone));
        }
        Some(answers)
    }
}

/// A place, where its variable is declared, and where it was borrowed.
type Borrow = (String, usize, usize);

/// A message names the next use of a borrow; the last one is the latest that any row names.
fn name_last_uses(rows: &mut [Row]) {
    let mut last: HashMap<Borrow, usize> = HashMap::new();
    for (borrow, until) in rows.iter_mut().flat_map(borrows) {
        let known = last.entry(borrow).or_default();
        *known = (*known).max(*until);
    }
    for (borrow, until) in rows.iter_mut().flat_map(borrows) {
        *until = last[&borrow];
    }
}

/// The borrows in a row, each with the line that uses it.
fn borrows(row: &mut Row) -> impl Iterator<Item = (Borrow, &mut usize)> {
    row.states.iter_mut().flat_map(|state| {
        let (place, declared) = (&state.place, state.declared);
        let permissions = [
            Some(&mut state.read),
            Some(&mut state.write),
            state.own.as_mut(),
        ];
        let whys = permissions
            .into_iter()
            .flatten()
            .filter_map(|p| p.why.as_mut());
        whys.filter_map(move |why| match why {
            Why::Borrowed {
                line,
                until: Some(until),
                ..
            } => Some(((place.clone(), declared, *line), until)),
            _ => None,
        })
    })
}

fn absent<'a>(function: &Function, variables: impl Iterator<Item = &'a usize>) -> Vec<Absent> {
    let mut absent: Vec<Absent> = variables
        .map(|&index| &function.walk.variables[index])
        .map(|variable| Absent {
            name: variable.name.clone(),
            declared: variable.line,
        })
        .collect();
    absent.sort();
    absent
}

impl From<Answer> for Permission {
    fn from(answer: Answer) -> Self {
        let (held, why, breaks) = match answer {
            Answer::Yes => (true, None, None),
            Answer::Breaks(line) => (true, None, Some(line)),
            Answer::No(why) => (false, Some(why), None),
        };
        Self { held, why, breaks }
    }
}
