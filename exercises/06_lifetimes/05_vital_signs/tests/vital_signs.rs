//! Measurements that look into the log.

use vital_signs::{Measurement, highest, read};

const LOG: &str = "Ana pulse 64\nBo pulse 72\nAna fever 38\nnoise\nChen pulse 70\nBo fever 40\n";

#[test]
fn a_line_is_read() {
    let line = String::from("Ana pulse 64");
    let measurement = read(&line);
    assert_eq!(
        measurement,
        Some(Measurement {
            patient: "Ana",
            what: "pulse",
            value: 64
        })
    );
    assert!(
        measurement.map(|one| one.patient.as_ptr()) == Some(line.as_ptr()),
        "the part of the line itself"
    );
}

#[test]
fn lines_with_missing_parts_are_none() {
    for line in ["", "Ana", "Ana pulse", "Ana pulse fast"] {
        assert_eq!(read(line), None, "`{line}`");
    }
}

#[test]
fn the_highest_of_a_kind_is_found() {
    let log = String::from(LOG);
    let pulse = {
        let what = String::from("pulse");
        highest(&log, &what)
    };
    assert_eq!(
        pulse.map(|one| one.patient),
        Some("Bo"),
        "the highest pulse"
    );
    assert_eq!(
        highest(&log, "fever").map(|one| one.value),
        Some(40),
        "the highest fever"
    );
    assert_eq!(highest(&log, "weight"), None, "nobody was weighed");
}
