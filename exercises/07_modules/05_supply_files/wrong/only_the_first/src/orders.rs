//! What the ward wants, against what is there.

use crate::shelf;

/// Of each item, what is wanted beyond what lies on the shelf.
pub fn missing<'a>(wanted: &[(&'a str, u32)]) -> Vec<(&'a str, u32)> {
    let mut lines = Vec::new();
    for (item, pieces) in wanted {
        let there = shelf::pieces(item);
        if *pieces > there {
            lines.push((*item, *pieces - there));
        }
    }
    lines
}
