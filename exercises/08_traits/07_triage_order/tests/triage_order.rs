//! Who is seen before whom.

use std::cmp::Ordering;

use triage_order::{Case, next_case};

fn case(name: &str, urgency: u32, temperature: f64, number: u32) -> Case {
    Case {
        name: name.to_string(),
        urgency,
        temperature,
        number,
    }
}

fn sorted(mut cases: Vec<Case>) -> Vec<String> {
    cases.sort();
    cases.into_iter().map(|case| case.name).collect()
}

#[test]
fn the_most_urgent_comes_first() {
    let room = vec![
        case("Ana", 2, 37.0, 1),
        case("Bo", 5, 36.5, 2),
        case("Chen", 3, 39.0, 3),
    ];
    assert_eq!(sorted(room), ["Bo", "Chen", "Ana"], "urgency 5, 3, 2");
}

#[test]
fn among_equals_the_higher_temperature_then_the_lower_number() {
    let room = vec![
        case("Ana", 3, 37.0, 4),
        case("Bo", 3, 39.5, 5),
        case("Chen", 3, 37.0, 2),
    ];
    assert_eq!(sorted(room), ["Bo", "Chen", "Ana"], "39.5, then 2 before 4");
}

#[test]
fn a_failed_thermometer_counts_as_the_highest() {
    let room = vec![
        case("Ana", 3, 41.0, 1),
        case("Bo", 3, f64::NAN, 2),
        case("Chen", 3, 36.0, 3),
        case("Dita", 3, 41.5, 4),
    ];
    assert_eq!(sorted(room), ["Bo", "Dita", "Ana", "Chen"], "NaN first");
}

#[test]
fn the_sign_of_nan_makes_no_difference() {
    let room = vec![
        case("Ana", 3, 41.0, 1),
        case("Bo", 3, f64::NAN, 3),
        case("Chen", 3, -f64::NAN, 2),
    ];
    assert_eq!(sorted(room), ["Chen", "Bo", "Ana"], "both before 41");
}

#[test]
fn equal_is_what_has_the_same_place() {
    let failed = case("Bo", 3, f64::NAN, 2);
    assert_eq!(failed, failed.clone(), "a case equals its copy");
    let later = case("Bo", 3, f64::NAN, 3);
    assert!(failed != later, "another number is another case");
    assert!(failed < later, "and it comes later");
    assert_eq!(failed.cmp(&later), Ordering::Less);
    let other = case("Bea", 3, f64::NAN, 2);
    assert!(failed != other, "another name is another case");
    assert!(other < failed, "names come last");
}

#[test]
fn the_next_case_is_the_first_in_order() {
    let room = [case("Ana", 2, 37.0, 1), case("Bo", 5, 36.5, 2)];
    assert_eq!(next_case(&room).map(|case| case.name.as_str()), Some("Bo"));
    assert!(next_case(&[]).is_none(), "an empty room");
}
