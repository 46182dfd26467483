//! A waypoint is two numbers, so it is `Copy`: small, nothing on the heap, and no
//! reader expects that using it takes it away. A plan owns a String, so it can
//! only be `Clone`, and each clone is visible where it costs something.
//!
//! `divert` really answers with two plans: one clone, and the original goes back
//! untouched. `turn_back` answers with one, so the plan moves to a name that may
//! change it, and nothing is copied but the numbers. The start is read before
//! `here` takes its place; `let home = plan.start;` as the first line is as good.
//! `mut plan` in the signature would even save the second name.
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

/// The aircraft turns back: the same flight, from `here` to where it started.
pub fn turn_back(plan: FlightPlan, here: Waypoint) -> FlightPlan {
    let mut back = plan;
    back.end = back.start;
    back.start = here;
    back
}
