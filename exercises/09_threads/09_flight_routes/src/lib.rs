//! A flight goes from waypoint to waypoint, one step east or one step north at a time, and avoids those that are closed.
//! `routes` counts the ways from (0, 0) to a waypoint. It is right, and useless: it computes the same waypoints again and again.
//!
//! Your Python instinct: `@cache` above the function, and the memory is somebody else's business. Rust's standard library has no such line. A memory is a value that somebody owns, and lends.
//!
//! Your task: make it fast. Each waypoint may be asked about **once** in a call of `routes`: `is_closed` stands for a call over the network. What holds for one call need not hold for the next.
//!
//! Done when: the ways of a large map are counted before you notice, and no waypoint was asked about twice.

/// In how many ways one gets from (0, 0) to (`east`, `north`). A closed waypoint cannot be flown over, started from or landed at.
pub fn routes(east: u32, north: u32, is_closed: &impl Fn(u32, u32) -> bool) -> u64 {
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
    found
}
