//! Pieces of items on shelves.

use std::collections::BTreeMap;

/// How many pieces of each item there are, by name.
pub type Stock = BTreeMap<String, u32>;

// ANCHOR: count
/// Counts how often each item is named in `list`.
pub fn count(list: &[&str]) -> Stock {
    let mut stock = Stock::new();
    for item in list {
        *stock.entry(item.to_string()).or_insert(0) += 1;
    }
    stock
}
// ANCHOR_END: count

// ANCHOR: carry
/// Carries pieces from one shelf to another, as many as there are, and at most `pieces`.
///
/// Shelves are counted from 0. When one does not exist, or both are the same, nothing is carried.
pub fn carry(shelves: &mut [u32], from: usize, to: usize, pieces: u32) {
    if let Ok([from, to]) = shelves.get_disjoint_mut([from, to]) {
        let carried = pieces.min(*from);
        *from -= carried;
        *to += carried;
    }
}
// ANCHOR_END: carry

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_counted_by_name() {
        let stock = count(&["soap", "tape", "soap"]);
        assert_eq!(stock.get("soap"), Some(&2));
        assert_eq!(stock.get("tape"), Some(&1));
        assert_eq!(stock.get("saline"), None);
    }

    #[test]
    fn pieces_are_carried_and_none_are_lost() {
        let mut shelves = [5, 0, 2];
        carry(&mut shelves, 0, 2, 3);
        assert_eq!(shelves, [2, 0, 5]);
        carry(&mut shelves, 0, 1, 9);
        assert_eq!(shelves, [0, 2, 5]);
        carry(&mut shelves, 2, 2, 1);
        carry(&mut shelves, 2, 7, 1);
        assert_eq!(shelves, [0, 2, 5]);
    }
}
