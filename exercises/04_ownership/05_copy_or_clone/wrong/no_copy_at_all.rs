//! wrong: without `Copy` a waypoint is used up by its first use, and callers that treat it like a number stop compiling.
//~ expect: E0382

/// A point of the flight path, in degrees.
#[derive(Debug, Clone, PartialEq)]
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
    let mut diverted = plan.clone();
    diverted.end = airport;
    (plan, diverted)
}

/// The aircraft turns back: the same flight, from `here` to where it started.
pub fn turn_back(plan: FlightPlan, here: Waypoint) -> FlightPlan {
    let mut back = plan;
    back.end = back.start;
    back.start = here;
    back
}
