//! The words on the screen, and the error among other errors.

use std::error::Error;

use door_errors::{DoorError, screen};

#[test]
fn every_failure_has_its_words() {
    assert_eq!(screen(&DoorError::NoPower), "closed: the lock has no power");
    assert_eq!(
        screen(&DoorError::WrongCard(String::from("Ana"))),
        "closed: the card of Ana opens other doors"
    );
    assert_eq!(
        screen(&DoorError::WrongCard(String::from("Bo"))),
        "closed: the card of Bo opens other doors",
        "the name stands on the card"
    );
    assert_eq!(
        screen(&DoorError::TooEarly(14)),
        "closed: visitors may come at 14:00"
    );
    assert_eq!(
        screen(&DoorError::TooEarly(9)),
        "closed: visitors may come at 9:00",
        "the hour stands in the error"
    );
}

/// Takes any error and hands on its words.
fn words_of_any(error: &dyn Error) -> String {
    error.to_string()
}

#[test]
fn it_is_an_error_like_others() {
    assert_eq!(
        words_of_any(&DoorError::NoPower),
        "the lock has no power",
        "a function for any error"
    );
}
