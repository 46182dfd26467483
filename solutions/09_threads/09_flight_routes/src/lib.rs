//! `routes` owns the memory, so it ends with the call, and the next call asks anew. A cache that lives as long as the program would need to be told when the weather changes; that is true of `@cache` as well.
//!
//! The answer is inserted after the two calls: `known.entry(…).or_insert_with(…)` would hold the pen while the calls inside want it. A loop that fills a table from (0, 0) on needs no memory beside the table, and no deep calls. It
//! computes every waypoint, where this function computes those that can be reached.

use std::collections::HashMap;

/// In how many ways one gets from (0, 0) to (`east`, `north`). A closed waypoint cannot be flown over, started from or landed at.
pub fn routes(east: u32, north: u32, is_closed: &impl Fn(u32, u32) -> bool) -> u64 {
    to(east, north, is_closed, &mut HashMap::new())
}

/// The same, with what is known so far.
fn to(
    east: u32,
    north: u32,
    is_closed: &impl Fn(u32, u32) -> bool,
    known: &mut HashMap<(u32, u32), u64>,
) -> u64 {
    if let Some(found) = known.get(&(east, north)) {
        return *found;
    }
    let mut found = 0;
    if !is_closed(east, north) {
        if east == 0 && north == 0 {
            found = 1;
        }
        if east > 0 {
            found += to(east - 1, north, is_closed, known);
        }
        if north > 0 {
            found += to(east, north - 1, is_closed, known);
        }
    }
    known.insert((east, north), found);
    found
}
