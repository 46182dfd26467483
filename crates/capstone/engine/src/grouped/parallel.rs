//! Parts of a text on several threads.

use rayon::ThreadPool;
use rayon::prelude::*;

use super::fields::Part;
use super::pieces::{Sums, Way};
use super::{Grouped, Layout};

/// A text below this size is read by one thread: starting a second one takes longer.
const WORTH_A_THREAD: usize = 128 * 1024;

/// As [`by_bitmaps`](super::by_bitmaps), on the threads of a pool.
pub fn parallel(text: &[u8], layout: &Layout, pool: &ThreadPool) -> Grouped {
    Sums::new(text, layout).all(Way::Parallel(pool))
}

/// Adds whole lines to what is known of the text before them.
pub(super) fn add<'a>(before: &mut Part<'a>, rows: &'a [u8], layout: &Layout, pool: &ThreadPool) {
    let threads = pool.current_num_threads();
    if threads < 2 || rows.len() < 2 * WORTH_A_THREAD {
        return before.bitmaps(rows, layout);
    }
    // A few parts for each thread, so that one that is held up leaves its rest to the others.
    let size = (rows.len() / (8 * threads)).max(WORTH_A_THREAD);
    add_in_parts(before, rows, layout, pool, size);
}

/// The same, in parts of about this size.
pub(super) fn add_in_parts<'a>(
    before: &mut Part<'a>,
    rows: &'a [u8],
    layout: &Layout,
    pool: &ThreadPool,
    size: usize,
) {
    let parts = whole_lines(rows, size);
    let parts: Vec<Part<'_>> = pool.install(|| {
        let parts = parts.into_par_iter();
        // Neighbours share a table where one thread reads them: each new table learns all keys again.
        let sums = parts.fold(Part::new, |mut part, rows| {
            part.bitmaps(rows, layout);
            part
        });
        sums.collect()
    });
    for part in &parts {
        before.join(part);
    }
}

/// Divides a text into parts of about this size, each of whole lines.
fn whole_lines(mut text: &[u8], size: usize) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    while !text.is_empty() {
        let (part, rest) = first_lines(text, size);
        parts.push(part);
        text = rest;
    }
    parts
}

/// About so many bytes of a text, with the whole of the last line, and what follows.
pub(super) fn first_lines(text: &[u8], size: usize) -> (&[u8], &[u8]) {
    let line_end = text
        .get(size..)
        .and_then(|rest| memchr::memchr(b'\n', rest));
    let end = line_end.map_or(text.len(), |end| size + end + 1);
    text.split_at_checked(end).unwrap_or((text, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys that differ behind what of them is compared as one number, and a table that grows.
    #[test]
    fn tables_are_joined_by_whole_keys() {
        let rows: String = (0..200)
            .map(|number| format!("sixteen letters!{number},{number}\n"))
            .collect();
        let layout = Layout::new(b',', 0, 1).unwrap();
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(2)
            .build()
            .unwrap();
        let mut part = Part::new();
        part.bitmaps(rows.as_bytes(), &layout);
        add_in_parts(&mut part, rows.as_bytes(), &layout, &pool, 1_000);
        let expected = crate::grouped::plain(&rows.repeat(2), &layout);
        assert_eq!(part.grouped(0), expected);
    }

    #[test]
    fn parts_end_with_their_lines() {
        let text = b"a\nbb\nccc\n\ndd";
        assert_eq!(whole_lines(text, 3), [&b"a\nbb\n"[..], b"ccc\n", b"\ndd"]);
        assert_eq!(whole_lines(text, 100), [text]);
        assert!(whole_lines(b"", 3).is_empty());
    }
}
