//! The headline, and a part of the list.

use report_line::{first_patient, headline};

#[test]
fn the_headline_is_a_text_of_its_own() {
    let text: String = headline("ward 3", 2);
    assert_eq!(text, "WARD 3: 2 patients");
}

#[test]
fn the_first_patient_is_a_part_of_the_list() {
    let names = String::from("Ana Castro, Bo Lund");
    let first = first_patient(&names);
    assert_eq!(first, "Ana Castro", "two names");
    assert!(
        first.as_ptr() == names.as_ptr(),
        "the part itself, not a copy"
    );
    assert_eq!(first_patient("Chen"), "Chen", "one name");
    assert_eq!(first_patient(""), "", "no name");
}
