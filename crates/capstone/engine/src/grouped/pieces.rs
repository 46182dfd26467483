//! Sums that are made piece by piece.

use rayon::ThreadPool;

use super::fields::Part;
use super::parallel::{self, first_lines};
use super::{Grouped, Layout};

/// How much of a text is read in one piece: a whole number of lines, and about so many bytes for
/// each thread.
const PIECE: usize = 32 << 20;

/// One of the ways in which a text is read.
#[derive(Debug, Clone, Copy)]
pub enum Way<'p> {
    /// As in [`by_search`](super::by_search).
    Search,
    /// As in [`by_bitmaps`](super::by_bitmaps).
    Bitmaps,
    /// As in [`parallel`](super::parallel()).
    Parallel(&'p ThreadPool),
}

/// Sums of a text that is read piece by piece, for a caller who wants to stop in between.
///
/// ```
/// use engine::grouped::{Layout, LayoutError, Sums, Way};
///
/// let text = b"ward,amount\nnorth,12.50\nnorth,8.25\n";
/// let mut sums = Sums::new(text, &Layout::named(text, b',', "ward", "amount")?);
/// while !sums.go_on(Way::Bitmaps) {}
/// assert_eq!(sums.grouped().rows(), 2);
/// # Ok::<(), LayoutError>(())
/// ```
pub struct Sums<'a> {
    layout: Layout,
    /// The lines that were not read yet.
    rest: &'a [u8],
    /// How many lines come before the rows.
    before: u64,
    part: Part<'a>,
}

impl<'a> Sums<'a> {
    /// Sums of a text of which no row was read yet.
    pub fn new(text: &'a [u8], layout: &Layout) -> Sums<'a> {
        let (rest, before) = layout.rows(text);
        Sums {
            layout: *layout,
            rest,
            before,
            part: Part::new(),
        }
    }

    /// Reads a piece, which takes some hundredths of a second, and says whether that was the last
    /// one.
    pub fn go_on(&mut self, way: Way<'_>) -> bool {
        let threads = match way {
            Way::Parallel(pool) => pool.current_num_threads(),
            _ => 1,
        };
        let (rows, rest) = first_lines(self.rest, PIECE.saturating_mul(threads));
        self.rest = rest;
        match way {
            Way::Search => self.part.search(rows, 0..rows.len(), &self.layout),
            Way::Bitmaps => self.part.bitmaps(rows, &self.layout),
            Way::Parallel(pool) => parallel::add(&mut self.part, rows, &self.layout, pool),
        }
        self.rest.is_empty()
    }

    /// The sums of what was read.
    pub fn grouped(&self) -> Grouped {
        self.part.grouped(self.before)
    }

    pub(super) fn all(mut self, way: Way<'_>) -> Grouped {
        while !self.go_on(way) {}
        self.grouped()
    }
}

#[cfg(test)]
mod tests {
    use rayon::ThreadPoolBuilder;

    use super::*;

    #[test]
    fn pieces_change_nothing() {
        let line = format!("north,1.25,{}\nsouth,x\n", "-".repeat(4_000));
        let text = line.repeat(PIECE * 5 / 2 / line.len());
        let layout = Layout::new(b',', 0, 1).unwrap();
        // In one piece.
        let mut whole = Part::new();
        whole.search(text.as_bytes(), 0..text.len(), &layout);
        let whole = whole.grouped(0);
        let pool = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        for (way, pieces) in [
            (Way::Search, 3),
            (Way::Bitmaps, 3),
            (Way::Parallel(&pool), 2),
        ] {
            let mut sums = Sums::new(text.as_bytes(), &layout);
            let gone_on = std::iter::repeat_with(|| sums.go_on(way));
            assert_eq!(gone_on.take_while(|done| !done).count() + 1, pieces);
            assert_eq!(sums.grouped(), whole, "{way:?}");
        }
    }
}
