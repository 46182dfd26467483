//! Counts: one that stays within its limit, one around midnight, one for each ward.

use std::collections::BTreeMap;

/// Minutes of a whole day.
pub const MINUTES_A_DAY: i32 = 24 * 60;

// ANCHOR: minutes
/// Minutes of so many hours, and some minutes more.
pub fn minutes(hours: i32, more: i32) -> i32 {
    hours * 60 + more
}
// ANCHOR_END: minutes

// ANCHOR: raise
/// Raises a level from 0 to 255, and stops at 255.
pub fn raise(level: u8, more: u8) -> u8 {
    level.saturating_add(more)
}
// ANCHOR_END: raise

// ANCHOR: until
/// Minutes from one time of day to the next time the clock shows the other.
pub fn until(from: i32, to: i32) -> i32 {
    (to - from).rem_euclid(MINUTES_A_DAY)
}
// ANCHOR_END: until

// ANCHOR: orders_of_each
/// How many orders each ward has placed, sorted by ward.
pub fn orders_of_each(wards: &[u32]) -> BTreeMap<u32, u32> {
    let mut counts = BTreeMap::new();
    for ward in wards {
        let before = counts.get(ward).copied().unwrap_or(0);
        counts.insert(*ward, before + 1);
    }
    counts
}
// ANCHOR_END: orders_of_each

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_minutes_are_added_up() {
        assert_eq!(minutes(8, 30), 510);
        assert_eq!(minutes(0, 0), 0);
    }

    #[test]
    fn a_level_stops_at_its_limit() {
        assert_eq!(raise(200, 50), 250);
        assert_eq!(raise(200, 55), 255);
        assert_eq!(raise(200, 56), 255);
    }

    #[test]
    fn each_ward_is_counted_in_order() {
        let counts = orders_of_each(&[3, 1, 3, 3]);
        assert_eq!(counts, BTreeMap::from([(1, 1), (3, 3)]));
        assert!(orders_of_each(&[]).is_empty());
    }

    #[test]
    fn a_shift_over_midnight_is_not_negative() {
        assert_eq!(until(6 * 60, 14 * 60), 8 * 60);
        assert_eq!(until(22 * 60, 6 * 60), 8 * 60);
        assert_eq!(until(75, 75), 0);
    }
}
