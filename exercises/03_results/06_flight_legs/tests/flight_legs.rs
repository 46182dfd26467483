//! Legs, and the three ways in which they can be wrong.

use flight_legs::{Leg, LegError, flight, leg};

#[test]
fn a_leg_is_read() {
    assert_eq!(
        leg("450.5 in 40"),
        Ok(Leg {
            distance: 450.5,
            minutes: 40
        })
    );
    assert_eq!(
        flight("450.5 in 40, 80 in 12").map(|legs| legs.len()),
        Ok(2),
        "a flight of two legs"
    );
}

#[test]
fn a_missing_time_is_told() {
    assert_eq!(leg("450.5"), Err(LegError::NoTime));
}

#[test]
fn a_wrong_distance_keeps_the_cause() {
    let cause = "far".parse::<f64>().expect_err("`far` is no number");
    assert_eq!(leg("far in 40"), Err(LegError::Distance(cause)));
}

#[test]
fn wrong_minutes_keep_the_cause() {
    let cause = "soon".parse::<u32>().expect_err("`soon` is no number");
    assert_eq!(leg("450.5 in soon"), Err(LegError::Minutes(cause)));
    let cause = "4.5".parse::<u32>().expect_err("`4.5` is no whole number");
    assert_eq!(
        flight("80 in 12, 450.5 in 4.5"),
        Err(LegError::Minutes(cause)),
        "the failure of a leg is the failure of the flight"
    );
}
