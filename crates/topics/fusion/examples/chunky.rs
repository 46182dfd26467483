//! The same report by many small calls and by one large call.

use pyo3::prelude::*;

/// Orders of one night.
#[pymodule]
mod chunky {
    use std::collections::BTreeMap;

    use super::*;

    /// The ward and the pieces of one line: one call for each line.
    #[pyfunction]
    fn ward_and_pieces(line: &str) -> (String, u64) {
        let (ward, pieces) = line.split_once(',').unwrap_or((line, ""));
        let pieces: u32 = pieces.parse().unwrap_or(0);
        (ward.to_string(), pieces.into())
    }

    /// The pieces of each ward: one call for all lines.
    #[pyfunction]
    fn pieces_by_ward(text: &str) -> BTreeMap<String, u64> {
        let mut totals = BTreeMap::new();
        for line in text.lines() {
            let (ward, pieces) = ward_and_pieces(line);
            *totals.entry(ward).or_default() += pieces;
        }
        totals
    }
}
