//! Lists with many readings, with few, and with none.

use latest_readings::{before, latest, mean_of_last};

#[test]
fn the_latest_reading_is_the_last_one_if_there_is_one() {
    assert_eq!(latest(&[]), None, "nothing was measured");
    assert_eq!(latest(&[36.6]), Some(36.6), "one reading");
    assert_eq!(latest(&[36.6, 37.2, 38.4]), Some(38.4), "the last of three");
}

#[test]
fn earlier_readings_are_counted_from_the_end() {
    let readings = [36.6, 37.2, 38.4];
    assert_eq!(before(&readings, 3), None, "there are three only");
    assert_eq!(before(&readings, 1000), None, "there are three only");
    assert_eq!(before(&[], 0), None, "nothing was measured");
    assert_eq!(before(&readings, 0), Some(38.4), "the latest itself");
    assert_eq!(before(&readings, 2), Some(36.6), "two before the latest");
}

#[test]
fn a_mean_needs_its_readings() {
    let readings = [36.0, 37.0, 39.0];
    assert_eq!(mean_of_last(&readings, 4), None, "there are three only");
    assert_eq!(mean_of_last(&[], 1), None, "nothing was measured");
    assert_eq!(mean_of_last(&readings, 2), Some(38.0), "the last two");
    assert_eq!(mean_of_last(&readings, 3), Some(112.0 / 3.0), "all three");
    assert_eq!(mean_of_last(&readings, 1), Some(39.0), "the last one");
}

#[test]
fn a_mean_of_no_readings_does_not_exist() {
    assert_eq!(mean_of_last(&[36.0], 2), None, "there is one only");
    assert_eq!(
        mean_of_last(&[36.0, 37.0], 0),
        None,
        "no readings have no mean"
    );
    assert_eq!(mean_of_last(&[], 0), None, "no readings have no mean");
}
