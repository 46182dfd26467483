//! wrong: makes a new memory in every call, so nothing is remembered.
//~ expect: tests fail

use std::collections::HashMap;

/// In how many ways one gets from (0, 0) to (`east`, `north`). A closed waypoint cannot be flown over, started from or landed at.
pub fn routes(east: u32, north: u32, is_closed: &impl Fn(u32, u32) -> bool) -> u64 {
    let mut known: HashMap<(u32, u32), u64> = HashMap::new();
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
        found += routes(east - 1, north, is_closed);
    }
    if north > 0 {
        found += routes(east, north - 1, is_closed);
    }
    known.insert((east, north), found);
    found
}
