//! Parts of a text on several threads.

use rayon::ThreadPool;
use rayon::prelude::*;

use super::bitmaps;
use super::fields::Part;
use super::{Grouped, Layout};

/// A text below this size is read by one thread: starting a second one takes longer.
const WORTH_A_THREAD: usize = 128 * 1024;

/// As [`by_bitmaps`](super::by_bitmaps), on the threads of a pool.
pub fn parallel(text: &[u8], layout: &Layout, pool: &ThreadPool) -> Grouped {
    let threads = pool.current_num_threads();
    let (rows, lines) = layout.rows(text);
    if threads < 2 || rows.len() < 2 * WORTH_A_THREAD {
        return bitmaps::part(rows, *layout).grouped(lines);
    }
    // A few parts for each thread, so that one that is held up leaves its rest to the others.
    let size = (rows.len() / (8 * threads)).max(WORTH_A_THREAD);
    in_parts(rows, layout, pool, size).grouped(lines)
}

/// The sums of all rows, read in parts of about this size.
pub(super) fn in_parts<'a>(
    rows: &'a [u8],
    layout: &Layout,
    pool: &ThreadPool,
    size: usize,
) -> Part<'a> {
    let parts = whole_lines(rows, size);
    let parts: Vec<Part<'_>> = pool.install(|| {
        let parts = parts.into_par_iter();
        parts.map(|part| bitmaps::part(part, *layout)).collect()
    });
    let joined = parts.into_iter().reduce(|mut all, part| {
        all.table.join(&part.table);
        all.bad.join(&part.bad, all.lines);
        all.lines += part.lines;
        all
    });
    joined.unwrap_or_else(Part::new)
}

/// Divides a text into parts of about this size, each of whole lines.
fn whole_lines(mut text: &[u8], size: usize) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    while !text.is_empty() {
        let line_end = text
            .get(size..)
            .and_then(|rest| memchr::memchr(b'\n', rest));
        let end = line_end.map_or(text.len(), |end| size + end + 1);
        let (part, rest) = text.split_at_checked(end).unwrap_or((text, &[]));
        parts.push(part);
        text = rest;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_end_with_their_lines() {
        let text = b"a\nbb\nccc\n\ndd";
        assert_eq!(whole_lines(text, 3), [&b"a\nbb\n"[..], b"ccc\n", b"\ndd"]);
        assert_eq!(whole_lines(text, 100), [text]);
        assert!(whole_lines(b"", 3).is_empty());
    }
}
