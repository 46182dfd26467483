//! wrong: `here` takes the place of the start before the start was read, so the flight ends where it turned.
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
    let mut diverted = plan.clone();
    diverted.end = airport;
    (plan, diverted)
}

/// The aircraft turns back: the same flight, from `here` to where it started.
pub fn turn_back(plan: FlightPlan, here: Waypoint) -> FlightPlan {
    let mut back = plan;
    back.start = here;
    back.end = back.start;
    back
}
