//! Diversions, and flights that turn back. The waypoints are used many times, like numbers.

use copy_or_clone::{FlightPlan, Waypoint, divert, turn_back};

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
fn turning_back_leads_to_the_start() {
    let oslo = waypoint(60.2, 11.1);
    let rome = waypoint(41.8, 12.2);
    let here = waypoint(53.6, 10.0);
    let back = turn_back(plan("NAX4362", oslo, rome), here);
    assert_eq!(
        back.start, here,
        "the way back starts where the aircraft turns"
    );
    assert_eq!(back.end, oslo, "and ends where the flight started");
}

#[test]
fn turning_back_needs_no_second_callsign() {
    let rome = waypoint(41.8, 12.2);
    let filed = plan("NAX4362", rome, rome);
    let callsign = filed.callsign.as_ptr();
    let back = turn_back(filed, rome);
    assert!(
        back.callsign.as_ptr() == callsign,
        "one plan went in and one comes out, so its callsign is moved, not cloned"
    );
}
