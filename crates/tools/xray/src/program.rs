//! The program that asks all questions at once: beside each function its copies, each with a
//! few more statements in it.

use std::collections::HashMap;
use std::ops::Range;

use crate::functions::Function;
use crate::prints;
use crate::questions::{Ask, Group, HELPERS, Place, statement};

/// One question and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// After which of the function's points.
    pub point: usize,
    /// About which place.
    pub place: Place,
    /// What is asked.
    pub ask: Ask,
}

/// One copy of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// The index of the function.
    pub function: usize,
    /// The lines of the program that hold the copy.
    pub lines: Range<usize>,
    /// The questions by the line of the program they stand on.
    pub questions: Vec<(usize, Question)>,
    /// Lines of the program that the copy has more than the function, each counted at the
    /// first line of the rest.
    added: Vec<(usize, usize)>,
}

impl Copy {
    /// The question on this line of the program.
    pub fn question_at(&self, line: usize) -> Option<usize> {
        self.questions
            .binary_search_by_key(&line, |(at, _)| *at)
            .ok()
    }

    /// The line of the file that a line of the copy came from; `None` for a question.
    pub fn file_line(&self, line: usize, function: &Function) -> Option<usize> {
        if self.question_at(line).is_some() {
            return None;
        }
        let passed = self.added.partition_point(|(rest, _)| *rest <= line);
        let more = passed.checked_sub(1).map_or(0, |last| self.added[last].1);
        (function.lines.start + (line - self.lines.start)).checked_sub(more)
    }
}

/// The whole program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Program {
    /// What the compiler is given.
    pub text: String,
    /// Its copies in the order of their lines.
    pub copies: Vec<Copy>,
    /// Where parts of the file itself begin: line of the program, line of the file.
    parts: Vec<(usize, usize)>,
    line: usize,
    /// Whether copies print as the file does.
    keeps_prints: bool,
}

impl Program {
    /// The copy that a line of the program belongs to.
    pub fn copy_at(&self, line: usize) -> Option<&Copy> {
        let after = self.copies.partition_point(|copy| copy.lines.start <= line);
        let copy = &self.copies[after.checked_sub(1)?];
        copy.lines.contains(&line).then_some(copy)
    }

    /// The line of the file for a line of the program that belongs to no copy.
    pub fn file_line(&self, line: usize) -> usize {
        let part = self.parts.iter().rev().find(|(start, _)| *start <= line);
        part.map_or(line, |(start, file)| file + (line - start))
    }

    fn push(&mut self, part: &str) {
        self.line += part.bytes().filter(|byte| *byte == b'\n').count();
        self.text.push_str(part);
    }

    fn copy(&mut self, source: &str, index: usize, function: &Function, groups: &[Group]) {
        self.push("\n");
        let mut copy = Copy {
            function: index,
            lines: self.line..self.line,
            questions: Vec::new(),
            added: Vec::new(),
        };
        let prints = match self.keeps_prints {
            true => &[][..],
            false => &function.walk.prints,
        };
        let slice = |range: Range<usize>| prints::shortened(source, range, prints);
        self.push(&slice(function.text.start..function.ident.end));
        self.push(&suffix(self.copies.len()));
        let mut done = function.ident.end;
        let mut more = 0;
        let mut open = None;
        for group in groups {
            let point = &function.walk.points[group.point];
            if open != Some(group.point) {
                self.push(&slice(done..point.offset));
                self.push(if point.close { ";\n" } else { "\n" });
                more += 1;
                done = point.offset;
                open = Some(group.point);
            }
            for &ask in &group.asks {
                let question = Question {
                    point: group.point,
                    place: group.place.clone(),
                    ask,
                };
                copy.questions.push((self.line, question));
                self.push(&statement(ask, &group.place.text));
                self.push("\n");
                more += 1;
            }
            copy.added.push((self.line, more));
        }
        self.push(&slice(done..function.text.end));
        copy.lines.end = self.line + 1;
        self.copies.push(copy);
    }
}

/// Puts all questions about the `chosen` functions into the file's text.
pub fn ask_all(
    source: &str,
    functions: &[Function],
    chosen: &[usize],
    copies: &(dyn Fn(&Function) -> Vec<Vec<Group>> + Sync),
) -> Program {
    let mut program = Program {
        parts: vec![(1, 1)],
        line: 1,
        keeps_prints: prints::has_its_own(source),
        ..Program::default()
    };
    let mut order = chosen.to_vec();
    order.sort_by_key(|&index| functions[index].behind);
    let mut done = 0;
    for index in order {
        let function = &functions[index];
        program.push(source.get(done..function.behind).unwrap_or_default());
        done = function.behind;
        let wanted = copies(function);
        program.push("\n");
        if let Some(wrap) = &function.wrap {
            let first = program.copies.len();
            let suffixes: Vec<String> = (first..first + wanted.len()).map(suffix).collect();
            program.push(&wrap.before(&suffixes));
        }
        for groups in &wanted {
            program.copy(source, index, function, groups);
        }
        program.push(if function.wrap.is_some() { "}\n" } else { "\n" });
        let resumes = 1 + source[..done].matches('\n').count();
        program.parts.push((program.line, resumes));
    }
    program.push(source.get(done..).unwrap_or_default());
    program.push(HELPERS);
    program
}

fn suffix(copy: usize) -> String {
    format!("_xray_{copy}")
}

/// Which copies ask about a point and a place, by function.
pub type Index<'a> = HashMap<(usize, usize, &'a Place), Vec<usize>>;

impl Program {
    /// Finds the copies that ask about permissions.
    pub fn index(&self) -> Index<'_> {
        let mut index = Index::new();
        for (number, copy) in self.copies.iter().enumerate() {
            for (_, question) in &copy.questions {
                if matches!(question.ask, Ask::Read | Ask::Write | Ask::Own | Ask::Look) {
                    let about = (copy.function, question.point, &question.place);
                    let copies: &mut Vec<usize> = index.entry(about).or_default();
                    if copies.last() != Some(&number) {
                        copies.push(number);
                    }
                }
            }
        }
        index
    }
}
