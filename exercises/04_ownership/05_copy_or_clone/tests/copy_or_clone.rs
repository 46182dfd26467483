//! Diversions and ways back. The waypoints are used many times, like numbers.

use copy_or_clone::{FlightPlan, Waypoint, divert, way_back};

fn plan(callsign: &str, start: Waypoint, end: Waypoint) -> FlightPlan {
    FlightPlan {
        callsign: String::from(callsign),
        start,
        end,
    }
}

fn waypoint(north: f64, east: f64) -> Waypoint {
    Waypoint { north, east }
}

#[test]
fn a_diverted_plan_ends_at_the_new_airport() {
    let oslo = waypoint(60.2, 11.1);
    let rome = waypoint(41.8, 12.2);
    let nice = waypoint(43.7, 7.2);
    let (old, new) = divert(plan("NAX4361", oslo, rome), nice);
    assert_eq!(old.end, rome, "the old plan still ends where it ended");
    assert_eq!(new.end, nice, "the new plan ends at the new airport");
    assert_eq!(
        new.start, oslo,
        "the new plan starts where the old one does"
    );
    assert_eq!(new.callsign, "NAX4361", "and has the same callsign");
}

#[test]
fn the_old_plan_is_the_one_that_came_in() {
    let oslo = waypoint(60.2, 11.1);
    let filed = plan("NAX4361", oslo, oslo);
    let callsign = filed.callsign.as_ptr();
    let (old, new) = divert(filed, oslo);
    assert!(
        old.callsign.as_ptr() == callsign,
        "the old plan must be the one that was passed in; the clone is the new one"
    );
    assert!(
        new.callsign.as_ptr() != callsign,
        "the new plan must own a callsign of its own"
    );
}

#[test]
fn the_way_back_swaps_start_and_end() {
    let oslo = waypoint(60.2, 11.1);
    let rome = waypoint(41.8, 12.2);
    let back = way_back(plan("NAX4362", oslo, rome));
    assert_eq!(
        back.start, rome,
        "the way back starts where the flight ended"
    );
    assert_eq!(back.end, oslo, "and ends where it started");
}

#[test]
fn the_way_back_needs_no_second_callsign() {
    let rome = waypoint(41.8, 12.2);
    let filed = plan("NAX4362", rome, rome);
    let callsign = filed.callsign.as_ptr();
    let back = way_back(filed);
    assert!(
        back.callsign.as_ptr() == callsign,
        "one plan went in and one comes out, so its callsign is moved, not cloned"
    );
}
