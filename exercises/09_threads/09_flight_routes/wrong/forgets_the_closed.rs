//! wrong: remembers the ways and not that a waypoint is closed, so it asks about that again.
//~ expect: tests fail

use std::collections::HashMap;

/// In how many ways one gets from (0, 0) to (`east`, `north`). A closed waypoint cannot be flown over, started from or landed at.
pub fn routes(east: u32, north: u32, is_closed: &impl Fn(u32, u32) -> bool) -> u64 {
    to(east, north, is_closed, &mut HashMap::new())
}

fn to(
    east: u32,
    north: u32,
    is_closed: &impl Fn(u32, u32) -> bool,
    known: &mut HashMap<(u32, u32), u64>,
) -> u64 {
    if let Some(found) = known.get(&(east, north)) {
        return *found;
    }
    if is_closed(east, north) {
        return 0;
    }
    if east == 0 && north == 0 {
        return 1;
    }
    let mut found = 0;
    if east > 0 {
        found += to(east - 1, north, is_closed, known);
    }
    if north > 0 {
        found += to(east, north - 1, is_closed, known);
    }
    known.insert((east, north), found);
    found
}
