//! Rows from one search for everything that ends a field.

use std::ops::Range;

use memchr::memchr3_iter;

use super::Layout;
use super::result::{Bad, Grouped, Reason};
use super::table::Table;
use super::value::value_in;

/// As [`plain`](super::plain), with one search for everything that ends a field.
pub fn by_search(text: &[u8], layout: &Layout) -> Grouped {
    let (text, lines) = layout.rows(text);
    let mut part = Part::new();
    part.search(text, 0..text.len(), layout);
    part.grouped(lines)
}

/// Sums of a part of a text.
pub(super) struct Part<'a> {
    pub(super) table: Table<'a>,
    /// Counted from the beginning of the part.
    pub(super) bad: Bad,
    pub(super) lines: u64,
}

/// A field, from its first byte to behind its last.
#[derive(Clone, Copy, Default)]
pub(super) struct Field {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'a> Part<'a> {
    pub(super) fn new() -> Part<'a> {
        Part {
            table: Table::new(),
            bad: Bad::default(),
            lines: 0,
        }
    }

    /// The result, of a text which so many lines precede.
    pub(super) fn grouped(&self, lines_before: u64) -> Grouped {
        let mut bad = Bad::default();
        bad.join(&self.bad, lines_before);
        Grouped {
            groups: self.table.groups(),
            bad,
        }
    }

    /// Adds whole lines: those in `range` of the text.
    pub(super) fn search(&mut self, text: &'a [u8], range: Range<usize>, layout: &Layout) {
        let start = range.start;
        let lines = text.get(range).unwrap_or_default();
        let mut line = Line::at(start);
        for at in memchr3_iter(layout.delimiter, b'\n', b'"', lines) {
            let at = start + at;
            match text.get(at) {
                Some(b'\n') => {
                    self.line_end(text, line, at, layout);
                    line = Line::at(at + 1);
                }
                Some(b'"') => line.quoted = true,
                _ => line.field_end(at, layout),
            }
        }
        // The last line may have no end.
        let end = start + lines.len();
        if line.start < end {
            self.line_end(text, line, end, layout);
        }
    }

    #[inline(always)]
    fn line_end(&mut self, text: &'a [u8], mut line: Line, at: usize, layout: &Layout) {
        self.lines += 1;
        let end = without_return(text, at);
        if end == line.start {
            return;
        }
        line.field_end(end, layout);
        let row = match line {
            Line { quoted: true, .. } => Err(Reason::Quoted),
            _ if line.column <= layout.last() => Err(Reason::TooFewFields),
            _ => self.row(text, line.key, line.value),
        };
        if let Err(reason) = row {
            self.bad.add(self.lines, reason);
        }
    }

    /// Adds a row.
    #[inline(always)]
    pub(super) fn row(&mut self, text: &'a [u8], key: Field, value: Field) -> Result<(), Reason> {
        let value = value_in(text, value)?;
        let key = self.table.key(text, key);
        self.table.add(text, &key, value)
    }
}

/// Where the last field of a line ends, when the line ends at `at`: before the carriage return, if
/// there is one. Before an empty field there is none: what separates fields is another byte.
#[inline(always)]
pub(super) fn without_return(text: &[u8], at: usize) -> usize {
    match at.checked_sub(1) {
        Some(before) if text.get(before) == Some(&b'\r') => before,
        _ => at,
    }
}

/// What is known of a line that is being read.
#[derive(Clone, Copy)]
struct Line {
    start: usize,
    field_start: usize,
    column: usize,
    key: Field,
    value: Field,
    quoted: bool,
}

impl Line {
    #[inline(always)]
    fn at(start: usize) -> Line {
        Line {
            start,
            field_start: start,
            column: 0,
            key: Field::default(),
            value: Field::default(),
            quoted: false,
        }
    }

    #[inline(always)]
    fn field_end(&mut self, end: usize, layout: &Layout) {
        let field = Field {
            start: self.field_start,
            end,
        };
        if self.column == layout.key {
            self.key = field;
        }
        if self.column == layout.value {
            self.value = field;
        }
        self.column += 1;
        self.field_start = end + 1;
    }
}
