//! Days with delays, and a day without.

use late_reports::{summary, whole_hours};

#[test]
fn the_summary_counts_late_flights_only() {
    assert_eq!(
        summary(&[5, -3, 0, 20, 5]),
        "3 late, 30 minutes",
        "5, 20 and 5 are late; early and punctual flights are not counted"
    );
    assert_eq!(summary(&[200, 100]), "2 late, 300 minutes", "a bad day");
}

#[test]
fn a_day_without_delays_has_a_summary_of_its_own() {
    assert_eq!(summary(&[0, -5]), "all on time", "nobody was late");
    assert_eq!(summary(&[]), "all on time", "nobody flew");
}

#[test]
fn long_delays_are_listed_in_whole_hours() {
    assert_eq!(
        whole_hours(&[59, 60, 135, -70, 60]),
        [1, 2, 1],
        "60, 135 and 60 minutes are at least an hour; equal ones stay, in their order"
    );
    assert_eq!(whole_hours(&[10, 20]), [], "no long delays");
}
