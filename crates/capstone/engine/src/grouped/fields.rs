//! Rows from a search for the ends of lines.

use std::ops::Range;

use memchr::{memchr_iter, memchr2_iter};

use super::Layout;
use super::pieces::{Sums, Way};
use super::result::{Bad, Grouped, Reason};
use super::table::Table;
use super::value::value_in;
use crate::cpu::{Baseline, Cpu};

/// As [`plain`](super::plain), with one search with `memchr` for each line; in the line, delimiters
/// are found by comparing 64 bytes at once.
///
/// Fields are short, so a search for the end of each would hardly be begun when it ends: beginning
/// took two thirds of the time. Lines are longer. [`by_bitmaps`](super::by_bitmaps) begins no
/// search at all.
pub fn by_search(text: &[u8], layout: &Layout) -> Grouped {
    Sums::new(text, layout).all(Way::Search)
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

    /// Adds what was found in lines that follow.
    pub(super) fn join(&mut self, later: &Part<'a>) {
        self.table.join(&later.table);
        self.bad.join(&later.bad, self.lines);
        self.lines += later.lines;
    }

    /// Adds whole lines: those in `range` of the text.
    pub(super) fn search(&mut self, text: &'a [u8], range: Range<usize>, layout: &Layout) {
        let before = range.start;
        let lines = text.get(range).unwrap_or_default();
        let (mut start, mut quoted) = (before, false);
        for at in memchr2_iter(b'\n', b'"', lines) {
            let at = before + at;
            if text.get(at) == Some(&b'"') {
                quoted = true;
                continue;
            }
            self.line(text, Field { start, end: at }, quoted, layout);
            (start, quoted) = (at + 1, false);
        }
        // The last line may have no end.
        let end = before + lines.len();
        if start < end {
            self.line(text, Field { start, end }, quoted, layout);
        }
    }

    #[inline(always)]
    fn line(&mut self, text: &'a [u8], line: Field, quoted: bool, layout: &Layout) {
        self.lines += 1;
        let line = Field {
            end: without_return(text, line.end),
            ..line
        };
        if line.end == line.start {
            return;
        }
        let row = match fields(text, line, layout) {
            _ if quoted => Err(Reason::Quoted),
            None => Err(Reason::TooFewFields),
            Some((key, value)) => self.row(text, key, value),
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

/// Key and value of a line, if it has so many fields.
#[inline(always)]
fn fields(text: &[u8], line: Field, layout: &Layout) -> Option<(Field, Field)> {
    let length = line.end - line.start;
    let rest = text.get(line.start..).unwrap_or_default();
    match rest.first_chunk::<64>() {
        Some(block) if length < 64 => {
            // One bit more, for the end of the line.
            let delimiters = Baseline.positions(block, layout.delimiter);
            Ends {
                line: line.start,
                next: line.start,
                bits: delimiters & ((1 << length) - 1) | 1 << length,
            }
            .key_and_value(layout)
        }
        _ => long_line(text, line, layout),
    }
}

/// Where the fields of a line end.
struct Ends {
    line: usize,
    /// Where the next field starts.
    next: usize,
    /// A bit for each byte of the line behind a field, from the next one on.
    bits: u64,
}

impl Ends {
    #[inline(always)]
    fn key_and_value(mut self, layout: &Layout) -> Option<(Field, Field)> {
        if self.bits.count_ones() as usize <= layout.last() {
            return None;
        }
        let first = layout.key.min(layout.value);
        let one = self.field_behind(first);
        let other = self.field_behind(layout.last() - first - 1);
        Some(match layout.key < layout.value {
            true => (one, other),
            false => (other, one),
        })
    }

    /// The field behind so many others.
    #[inline(always)]
    fn field_behind(&mut self, others: usize) -> Field {
        for _ in 0..others {
            self.field();
        }
        self.field()
    }

    #[inline(always)]
    fn field(&mut self) -> Field {
        let end = self.line + self.bits.trailing_zeros() as usize;
        let field = Field {
            start: self.next,
            end,
        };
        self.bits &= self.bits.wrapping_sub(1);
        self.next = end + 1;
        field
    }
}

/// As [`fields`], for a line of any length, also at the end of the text.
#[cold]
#[inline(never)]
fn long_line(text: &[u8], line: Field, layout: &Layout) -> Option<(Field, Field)> {
    let bytes = text.get(line.start..line.end).unwrap_or_default();
    let (mut key, mut value) = (None, None);
    let mut start = line.start;
    let delimiters = memchr_iter(layout.delimiter, bytes).map(|at| line.start + at);
    let ends = delimiters.chain([line.end]);
    for (column, end) in ends.enumerate() {
        let field = Some(Field { start, end });
        if column == layout.key {
            key = field;
        } else if column == layout.value {
            value = field;
        }
        start = end + 1;
    }
    key.zip(value)
}
