//! Who is allergic to what, after a few admissions.

use shared_default::Ward;

#[test]
fn the_default_is_not_shared() {
    let mut ward = Ward::empty();
    ward.admit("Ana", None);
    ward.admit("Bo", None);
    ward.add_allergy("Ana", "penicillin");
    assert_eq!(
        ward.allergies("Ana"),
        "penicillin",
        "what was noted for Ana"
    );
    assert_eq!(
        ward.allergies("Bo"),
        "",
        "nothing was ever noted for Bo; if it shows here, he shares a list with Ana"
    );
}

#[test]
fn a_later_admission_changes_nothing_for_those_before() {
    let mut ward = Ward::empty();
    ward.admit("Ana", None);
    ward.add_allergy("Ana", "penicillin");
    ward.admit("Cleo", None);
    assert_eq!(
        ward.allergies("Cleo"),
        "",
        "Cleo starts without allergies, whatever was noted before she came"
    );
    assert_eq!(
        ward.allergies("Ana"),
        "penicillin",
        "Ana's allergy stays when somebody else is admitted"
    );
}

#[test]
fn known_allergies_are_kept_and_added_to() {
    let mut ward = Ward::empty();
    ward.admit("Dan", Some(vec![String::from("latex")]));
    ward.add_allergy("Dan", "soap");
    assert_eq!(
        ward.allergies("Dan"),
        "latex, soap",
        "Dan brought one allergy along and a second was noted"
    );
}

#[test]
fn twins_start_alike_and_then_differ() {
    let mut ward = Ward::empty();
    ward.admit("Eve", Some(vec![String::from("nuts")]));
    ward.admit_twin("Fay", "Eve");
    ward.add_allergy("Eve", "latex");
    ward.add_allergy("Fay", "soap");
    assert_eq!(
        ward.allergies("Eve"),
        "nuts, latex",
        "Eve has what she brought and what was noted for her, not what was noted for Fay"
    );
    assert_eq!(
        ward.allergies("Fay"),
        "nuts, soap",
        "Fay starts with Eve's allergies, and then only her own are added"
    );
}

#[test]
fn an_unknown_name_is_said() {
    assert_eq!(
        Ward::empty().allergies("Gus"),
        "Gus is not on this ward",
        "nobody called Gus was admitted"
    );
}
