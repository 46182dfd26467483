//! Honest reports: they compile as shipped and must go on compiling.

use position_report::{climb, report, still_on_board};

#[test]
fn an_aircraft_climbs_and_descends() {
    let munich = [48.4, 11.8, 1500.0];
    let alps = [47.3, 11.4, 31000.0];
    assert_eq!(climb(&munich, &alps), 29500.0, "from Munich over the Alps");
    assert_eq!(climb(&alps, &munich), -29500.0, "and back");
}

#[test]
fn a_report_has_all_three_numbers() {
    assert_eq!(
        report(&[48.4, 11.8, 1500.0]),
        "48.4 / 11.8 at 1500 ft",
        "latitude, longitude, height"
    );
}

#[test]
fn passengers_leave() {
    assert_eq!(still_on_board(180, 3), 177, "three of 180 leave");
    assert_eq!(still_on_board(180, 180), 0, "all leave");
}
