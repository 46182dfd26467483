//! The strict way and the patient one, for the same lists.

use import_report::{Report, patient, strict};

fn words(text: &str) -> String {
    String::from(text)
}

#[test]
fn a_good_list_is_good_for_both() {
    assert_eq!(strict(&["5", " 20 ", "0"]), Ok(vec![5, 20, 0]), "strict");
    assert_eq!(
        patient(&["5", " 20 ", "0"]),
        Report {
            doses: vec![5, 20, 0],
            failures: vec![]
        },
        "patient"
    );
    assert_eq!(strict(&[]), Ok(vec![]), "an empty list has no failure");
}

#[test]
fn strict_stops_at_the_first_failure() {
    assert_eq!(
        strict(&["5", "ten", "20", "-1"]),
        Err(words("`ten` is no dose")),
        "no dose is given when one is wrong"
    );
}

#[test]
fn patient_tells_everything() {
    assert_eq!(
        patient(&["5", "ten", "20", " -1 "]),
        Report {
            doses: vec![5, 20],
            failures: vec![
                words("text 2: `ten` is no dose"),
                words("text 4: `-1` is no dose")
            ]
        }
    );
}
