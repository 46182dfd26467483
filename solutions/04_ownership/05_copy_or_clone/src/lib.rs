//! A waypoint is two numbers, so it is `Copy`: small, nothing on the heap, and no
//! reader expects that using it takes it away. A plan owns a String, so it can
//! only be `Clone`, and each clone is visible where it costs something.
//!
//! `divert` really answers with two plans: one clone, and the original goes back
//! untouched. `way_back` answers with one, so it takes the old plan apart and
//! puts the pieces together again; nothing is copied but the numbers.
//! `let mut back = plan;` with a `turning_point` kept aside does the same.
//!
//! Not every type that could be `Copy` should be: it is a promise to callers, and
//! taking it back later (because a String was added) breaks their code. For a
//! pair of coordinates the promise is safe.

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

/// The way back: the same flight from its end to its start.
pub fn way_back(plan: FlightPlan) -> FlightPlan {
    FlightPlan {
        callsign: plan.callsign,
        start: plan.end,
        end: plan.start,
    }
}
