//! Rows from numbers in which each bit is a byte.

use super::Layout;
use super::fields::{Field, Part, without_return};
use super::pieces::{Sums, Way};
use super::result::{Grouped, Reason};
use super::table::Key;
use super::value::{Short, Side};
use crate::cpu::{self, Cpu, ROOM, Work};

/// As [`plain`](super::plain): 64 bytes are compared at once, and become a number with a bit for
/// each byte that ends a field. What lies between is never looked at.
pub fn by_bitmaps(text: &[u8], layout: &Layout) -> Grouped {
    Sums::new(text, layout).all(Way::Bitmaps)
}

impl<'a> Part<'a> {
    /// Adds whole lines.
    pub(super) fn bitmaps(&mut self, text: &'a [u8], layout: &Layout) {
        cpu::widest(Bitmaps {
            part: self,
            text,
            layout: *layout,
        });
    }

    /// As [`Part::bitmaps`], with no wider instructions than these.
    #[cfg(test)]
    pub(super) fn bitmaps_at(&mut self, level: cpu::Level, text: &'a [u8], layout: &Layout) {
        cpu::at_most(
            level,
            Bitmaps {
                part: self,
                text,
                layout: *layout,
            },
        );
    }
}

/// How much of a text is looked at in one go. What is found in it stays in the nearest cache.
const BYTES: usize = 4096;

/// How many fields end in 64 bytes of most texts, at most.
const USUAL_STOPS: usize = 12;

/// How many lines end in 64 bytes of most texts, at most.
const USUAL_LINES: usize = 4;

struct Bitmaps<'a, 'p> {
    part: &'p mut Part<'a>,
    text: &'a [u8],
    layout: Layout,
}

impl Work for Bitmaps<'_, '_> {
    type Out = ();

    #[inline(always)]
    fn run<C: Cpu>(self, cpu: C) {
        let part = self.part;
        let mut stops = Stops::new();
        let mut start = 0;
        while start < self.text.len() {
            let rest = self.text.get(start..).unwrap_or_default();
            let chunk = rest.get(..BYTES).unwrap_or(rest);
            let found = stops.find(cpu, chunk, self.layout.delimiter);
            let next = rest.get(chunk.len()..).unwrap_or_default();
            cpu::soon(next.get(..BYTES).unwrap_or(next));
            if found.quotes || found.lines == 0 {
                // Rare: a quote, a line longer than a chunk, or a last line without an end.
                let behind = rest.get(chunk.len()..).unwrap_or_default();
                let more = memchr::memchr(b'\n', behind).map_or(behind.len(), |at| at + 1);
                let end = start + chunk.len() + more;
                part.search(self.text, start..end, &self.layout);
                start = end;
            } else {
                let chunk = Chunk {
                    text: self.text,
                    start,
                    stops: &stops,
                };
                start = part.rows(chunk, found.lines, &self.layout);
            }
        }
    }
}

/// How many rows are read side by side.
const ROWS: usize = 16;

impl<'a> Part<'a> {
    /// Adds so many lines, and says where the next one starts.
    #[inline(always)]
    fn rows(&mut self, chunk: Chunk<'a, '_>, lines: usize, layout: &Layout) -> usize {
        let ends = chunk.stops.lines.get(..lines).unwrap_or_default();
        let (groups, rest) = ends.as_chunks::<ROWS>();
        let mut first = 0;
        for ends in groups {
            first = self.rows_at_once(chunk, first, ends, layout);
        }
        for end in rest {
            let last = usize::from(*end);
            self.one_row(chunk, first, last, layout);
            first = last;
        }
        chunk.start + chunk.stops.behind(first)
    }

    /// Adds rows in three rounds, each short: so the CPU has several rows in work at the same time.
    /// Says where the last of them ends.
    #[inline(always)]
    fn rows_at_once(
        &mut self,
        chunk: Chunk<'a, '_>,
        before: usize,
        ends: &[u16; ROWS],
        layout: &Layout,
    ) -> usize {
        let mut keys = [Key::default(); ROWS];
        let mut short = [Short::default(); ROWS];
        let mut first = before;
        for ((key, short), end) in keys.iter_mut().zip(&mut short).zip(ends) {
            let last = usize::from(*end);
            if let Some((found, value)) = chunk.row(first, last, layout) {
                *key = self.table.key(chunk.text, found);
                *short = Short::of(chunk.text, value);
            }
            first = last;
        }
        let digits = Side::of(&short).digits();
        first = before;
        for ((key, digits), end) in keys.iter().zip(&digits).zip(ends) {
            let last = usize::from(*end);
            match digits.value() {
                Some(value) => {
                    self.lines += 1;
                    if let Err(reason) = self.table.add(chunk.text, key, value) {
                        self.bad.add(self.lines, reason);
                    }
                }
                None => self.one_row(chunk, first, last, layout),
            }
            first = last;
        }
        first
    }

    /// Adds the line between these stops, whatever it is.
    #[inline(never)]
    fn one_row(&mut self, chunk: Chunk<'a, '_>, first: usize, last: usize, layout: &Layout) {
        self.lines += 1;
        let row = match chunk.row(first, last, layout) {
            Some((key, value)) => self.row(chunk.text, key, value),
            None if chunk.is_empty(first, last) => Ok(()),
            None => Err(Reason::TooFewFields),
        };
        if let Err(reason) = row {
            self.bad.add(self.lines, reason);
        }
    }
}

/// A part of a text, and what was found there.
#[derive(Clone, Copy)]
struct Chunk<'a, 's> {
    text: &'a [u8],
    start: usize,
    stops: &'s Stops,
}

impl Chunk<'_, '_> {
    /// Key and value of the line between these stops, if it has so many fields.
    #[inline(always)]
    fn row(&self, first: usize, last: usize, layout: &Layout) -> Option<(Field, Field)> {
        if last - first <= layout.last() {
            return None;
        }
        let end = self.end(last);
        let field = |column: usize| Field {
            start: self.start + self.stops.behind(first + column),
            end: end.min(self.start + self.stops.behind(first + column + 1) - 1),
        };
        Some((field(layout.key), field(layout.value)))
    }

    /// Where the line ends, without a carriage return.
    #[inline(always)]
    fn end(&self, last: usize) -> usize {
        without_return(self.text, self.start + self.stops.behind(last) - 1)
    }

    fn is_empty(&self, first: usize, last: usize) -> bool {
        self.end(last) == self.start + self.stops.behind(first)
    }
}

/// Where fields and lines of a chunk end.
struct Stops {
    /// The place behind each stop; the first is the beginning of the chunk.
    behind: [u16; BYTES + ROOM],
    /// Which of them end lines.
    lines: [u16; BYTES + ROOM],
}

struct Found {
    lines: usize,
    quotes: bool,
}

impl Stops {
    fn new() -> Stops {
        Stops {
            behind: [0; BYTES + ROOM],
            lines: [0; BYTES + ROOM],
        }
    }

    #[inline(always)]
    fn behind(&self, stop: usize) -> usize {
        self.behind.get(stop).copied().unwrap_or_default().into()
    }

    #[inline(always)]
    fn find<C: Cpu>(&mut self, cpu: C, chunk: &[u8], delimiter: u8) -> Found {
        let mut found = Found {
            lines: 0,
            quotes: false,
        };
        let mut count = 1;
        let mut start = 0;
        let (blocks, rest) = chunk.as_chunks::<64>();
        for block in blocks {
            let quotes = cpu.positions(block, b'"');
            let ends = cpu.positions(block, b'\n');
            let all = ends | cpu.positions(block, delimiter);
            found.quotes |= quotes != 0;
            self.add_lines(cpu, &mut found.lines, count, all, ends);
            self.add(cpu, &mut count, start, all);
            start += 64;
        }
        if !rest.is_empty() {
            let mut block = [0; 64];
            for (place, byte) in block.iter_mut().zip(rest) {
                *place = *byte;
            }
            let there = (1 << rest.len()) - 1;
            let ends = cpu.positions(&block, b'\n') & there;
            let all = ends | cpu.positions(&block, delimiter) & there;
            found.quotes |= cpu.positions(&block, b'"') != 0;
            self.add_lines(cpu, &mut found.lines, count, all, ends);
            self.add(cpu, &mut count, start, all);
        }
        found
    }

    /// Adds the places of all bits; `start` is the place of the lowest.
    #[inline(always)]
    fn add<C: Cpu>(&mut self, cpu: C, count: &mut usize, start: u16, bits: u64) {
        if let Some(room) = room(&mut self.behind, *count) {
            cpu.places::<USUAL_STOPS>(bits, start + 1, room);
        }
        *count += bits.count_ones() as usize;
    }

    /// Adds which of the stops are ends of lines; `count` is the first stop of these bits.
    #[inline(always)]
    fn add_lines<C: Cpu>(&mut self, cpu: C, lines: &mut usize, count: usize, all: u64, ends: u64) {
        if let Some(room) = room(&mut self.lines, *lines) {
            cpu.ranks::<USUAL_LINES>(ends, all, count as u16, room);
        }
        *lines += ends.count_ones() as usize;
    }
}

/// Where the next numbers are written. There is always room: what was written is at most a number
/// for each byte that was looked at and one for the beginning, and 64 bytes are still to come.
#[inline(always)]
fn room(numbers: &mut [u16], written: usize) -> Option<&mut [u16; ROOM]> {
    numbers.get_mut(written..)?.first_chunk_mut()
}
