//! A flight plan has a callsign and two waypoints, and a waypoint is a pair of
//! numbers. When a thunderstorm closes an airport, the plan is diverted: the old
//! plan stays on file, and a second one ends somewhere else. Or the aircraft turns
//! back, and the plan is rewritten.
//!
//! Your Python instinct: assignment never copies, and if you need a copy there is
//! `copy.copy` and `copy.deepcopy` for everything. Rust asks each type: does
//! copying your bytes make a full, independent value (`Copy`, done silently), or
//! does it take work, such as writing a second text (`Clone`, done only where you
//! write `.clone()`)? A String is never `Copy`: two owners would free one
//! text twice.
//!
//! Your task: give each of the two types what it can honestly have, then make the
//! functions compile; the next messages appear when the first one is gone.
//! Waypoints must be passed around like numbers, so they have to be `Copy`; the
//! tests use them that way. Where two plans come out, one is a clone; the plan that
//! came in is handed on itself.
//!
//! Done when: everything compiles, a diverted plan ends at the new waypoint while
//! the old one is still the plan that came in, and the aircraft turns back under
//! the callsign that was passed in, not under a copy of it.
//!
//! (`Debug` and `PartialEq` in the `derive` lines are for the tests: the first lets
//! them print a value, the second lets them compare two with `==`.)

/// A point of the flight path, in degrees.
#[derive(Debug, Clone, PartialEq)]
pub struct Waypoint {
    /// Degrees north.
    pub north: f64,
    /// Degrees east.
    pub east: f64,
}

/// The flight path of one aircraft.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlightPlan {
    /// The name of the flight on the radio.
    pub callsign: String,
    /// Where the flight begins.
    pub start: Waypoint,
    /// Where it ends.
    pub end: Waypoint,
}

/// Makes a second plan that ends at `airport`. Returns the old plan and the new
/// one.
pub fn divert(plan: FlightPlan, airport: Waypoint) -> (FlightPlan, FlightPlan) {
    let mut diverted = plan;
    diverted.end = airport;
    (plan, diverted)
}

/// The aircraft turns back: the same flight, from `here` to where it started.
pub fn turn_back(plan: FlightPlan, here: Waypoint) -> FlightPlan {
    let mut back = plan;
    back.start = here;
    back.end = plan.start;
    back
}
