//! wrong: the plan became `Copy` by no longer owning its callsign; a callsign that is read from a file cannot be put into it.
//~ expect: E0308

/// A point of the flight path, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
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
    pub callsign: &'static str,
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
