//! wrong: the caller asked for the old plan and receives a copy of it, while the original was changed.
//~ expect: tests fail

/// A point of the flight path, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waypoint {
    /// Degrees north.
    pub north: f64,
    /// Degrees east.
    pub east: f64,
}

/// The flight path of one aircraft.
#[derive(Debug, Clone, PartialEq)]
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
    let old = plan.clone();
    let mut diverted = plan;
    diverted.end = airport;
    (old, diverted)
}

/// The aircraft turns back: the same flight, from `here` to where it started.
pub fn turn_back(plan: FlightPlan, here: Waypoint) -> FlightPlan {
    let mut back = plan;
    back.end = back.start;
    back.start = here;
    back
}
