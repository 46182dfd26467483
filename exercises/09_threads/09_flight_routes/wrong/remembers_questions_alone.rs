//! wrong: asks about each waypoint once, and still computes the ways to it again and again.
//~ expect: tests fail

use std::collections::HashSet;

/// In how many ways one gets from (0, 0) to (`east`, `north`). A closed waypoint cannot be flown over, started from or landed at.
pub fn routes(east: u32, north: u32, is_closed: &impl Fn(u32, u32) -> bool) -> u64 {
    let mut closed = HashSet::new();
    for e in 0..=east {
        for n in 0..=north {
            if is_closed(e, n) {
                closed.insert((e, n));
            }
        }
    }
    to(east, north, &closed)
}

fn to(east: u32, north: u32, closed: &HashSet<(u32, u32)>) -> u64 {
    if closed.contains(&(east, north)) {
        return 0;
    }
    if east == 0 && north == 0 {
        return 1;
    }
    let mut found = 0;
    if east > 0 {
        found += to(east - 1, north, closed);
    }
    if north > 0 {
        found += to(east, north - 1, closed);
    }
    found
}
