//! Rows from the places where fields end.

use memchr::memchr3_iter;

use super::Layout;
use super::result::{Bad, Grouped, Reason};
use super::table::Table;
use super::value::value_in;
use crate::cpu::{self, Cpu, Work};

/// As [`plain`](super::plain), with one search for everything that ends a field.
pub fn by_search(text: &[u8], layout: &Layout) -> Grouped {
    let (text, lines) = layout.rows(text);
    let mut rows = Rows::new(text, *layout);
    for at in memchr3_iter(layout.delimiter, b'\n', b'"', text) {
        rows.stop(at);
    }
    rows.end().grouped(lines)
}

/// As [`plain`](super::plain): 64 bytes are compared at once, and become a number with a bit for each byte that ends
/// a field. Going from bit to bit skips everything between.
pub fn by_bitmaps(text: &[u8], layout: &Layout) -> Grouped {
    let (text, lines) = layout.rows(text);
    part(text, *layout).grouped(lines)
}

/// The sums of a part of a text; no line begins before it or ends behind it.
pub(super) fn part(text: &[u8], layout: Layout) -> Part<'_> {
    cpu::widest(Bitmaps { text, layout })
}

/// As [`part`], with no wider instructions than these.
#[cfg(test)]
pub(super) fn part_at(level: cpu::Level, text: &[u8], layout: Layout) -> Part<'_> {
    cpu::at_most(level, Bitmaps { text, layout })
}

/// Sums of a part of a text.
pub(super) struct Part<'a> {
    pub(super) table: Table<'a>,
    /// Counted from the beginning of the part.
    pub(super) bad: Bad,
    pub(super) lines: u64,
}

impl Part<'_> {
    /// The result, of a text which so many lines precede.
    pub(super) fn grouped(&self, lines_before: u64) -> Grouped {
        let mut bad = Bad::default();
        bad.join(&self.bad, lines_before);
        Grouped {
            groups: self.table.groups(),
            bad,
        }
    }
}

/// A line without the carriage return at its end.
pub(super) fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

struct Bitmaps<'a> {
    text: &'a [u8],
    layout: Layout,
}

impl<'a> Work for Bitmaps<'a> {
    type Out = Part<'a>;

    #[inline(always)]
    fn run<C: Cpu>(self, cpu: C) -> Part<'a> {
        let mut rows = Rows::new(self.text, self.layout);
        let (blocks, rest) = self.text.as_chunks::<64>();
        let mut start = 0;
        for block in blocks {
            let mut stops = cpu.positions(block, self.layout.delimiter)
                | cpu.positions(block, b'\n')
                | cpu.positions(block, b'"');
            while stops != 0 {
                rows.stop(start + stops.trailing_zeros() as usize);
                stops &= stops - 1;
            }
            start += 64;
        }
        for (byte, at) in rest.iter().zip(start..) {
            if *byte == self.layout.delimiter || matches!(byte, b'\n' | b'"') {
                rows.stop(at);
            }
        }
        rows.end()
    }
}

/// A field, from its first byte to behind its last.
#[derive(Clone, Copy, Default)]
struct Field {
    start: usize,
    end: usize,
}

/// The row that is being read, and what came of those before.
struct Rows<'a> {
    text: &'a [u8],
    layout: Layout,
    table: Table<'a>,
    bad: Bad,
    lines: u64,
    line_start: usize,
    field_start: usize,
    column: usize,
    key: Field,
    value: Field,
    quoted: bool,
}

impl<'a> Rows<'a> {
    #[inline(always)]
    fn new(text: &'a [u8], layout: Layout) -> Rows<'a> {
        Rows {
            text,
            layout,
            table: Table::new(),
            bad: Bad::default(),
            lines: 0,
            line_start: 0,
            field_start: 0,
            column: 0,
            key: Field::default(),
            value: Field::default(),
            quoted: false,
        }
    }

    /// At this place there is a delimiter, a line feed or a quote.
    #[inline(always)]
    fn stop(&mut self, at: usize) {
        match self.text.get(at) {
            Some(b'\n') => self.line_end(at),
            Some(b'"') => self.quoted = true,
            _ => self.field_end(at),
        }
    }

    #[inline(always)]
    fn field_end(&mut self, end: usize) {
        let field = Field {
            start: self.field_start,
            end,
        };
        if self.column == self.layout.key {
            self.key = field;
        }
        if self.column == self.layout.value {
            self.value = field;
        }
        self.column += 1;
        self.field_start = end + 1;
    }

    #[inline(always)]
    fn line_end(&mut self, at: usize) {
        self.lines += 1;
        let returned = at > self.field_start && self.text.get(at - 1) == Some(&b'\r');
        let end = if returned { at - 1 } else { at };
        if end > self.line_start {
            self.field_end(end);
            if let Err(reason) = self.row() {
                self.bad.add(self.lines, reason);
            }
        }
        self.line_start = at + 1;
        self.field_start = at + 1;
        self.column = 0;
        self.quoted = false;
    }

    #[inline(always)]
    fn row(&mut self) -> Result<(), Reason> {
        if self.quoted {
            return Err(Reason::Quoted);
        }
        if self.column <= self.layout.key.max(self.layout.value) {
            return Err(Reason::TooFewFields);
        }
        let value = value_in(self.text, self.value.start, self.value.end)?;
        self.table
            .add(self.text, self.key.start, self.key.end, value)
    }

    /// The last line may have no end.
    #[inline(always)]
    fn end(mut self) -> Part<'a> {
        if self.line_start < self.text.len() {
            self.line_end(self.text.len());
        }
        Part {
            table: self.table,
            bad: self.bad,
            lines: self.lines,
        }
    }
}
