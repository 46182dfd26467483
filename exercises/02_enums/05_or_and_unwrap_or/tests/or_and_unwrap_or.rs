//! Runs the programs and compares what they give with your predictions.

#![allow(clippy::unnecessary_literal_unwrap)]

mod programs;

/// Says that a prediction is wrong, and why, but not what happened.
fn compare(predicted: &str, happened: &str, rule: &str) {
    assert!(
        predicted == happened,
        "the program gives something else than {predicted:?}.\nThe rule: {rule}"
    );
}

#[test]
fn pulse_of_zero() {
    compare(
        or_and_unwrap_or::PULSE_OF_ZERO,
        &programs::pulse_of_zero(),
        "A value that is there is taken, whatever it is. 0 is there.",
    );
}

#[test]
fn no_pulse() {
    compare(
        or_and_unwrap_or::NO_PULSE,
        &programs::no_pulse(),
        "`None` is the one case in which the default is taken.",
    );
}

#[test]
fn empty_remark() {
    compare(
        or_and_unwrap_or::EMPTY_REMARK,
        &programs::empty_remark(),
        "An empty text is a text, and it is there.",
    );
}

#[test]
fn empty_list() {
    compare(
        or_and_unwrap_or::EMPTY_LIST,
        &programs::empty_list(),
        "`Some(vec![])` is a list with nothing on it. That is not the same as no list.",
    );
}

#[test]
fn one_more() {
    compare(
        or_and_unwrap_or::ONE_MORE,
        &programs::one_more(),
        "`map` changes what is inside, also a 0. The result is there, so no default is taken.",
    );
}

#[test]
fn zero_or_missing() {
    compare(
        or_and_unwrap_or::ZERO_OR_MISSING,
        &programs::zero_or_missing(),
        "`filter` turns a value into `None` when the condition does not hold. Then the default is taken.",
    );
}

#[test]
fn asked_for_nothing() {
    compare(
        or_and_unwrap_or::ASKED_FOR_NOTHING,
        &programs::asked_for_nothing(),
        "The argument of `unwrap_or` is computed before the call, like every argument, needed or not.",
    );
}

#[test]
fn asked_if_missing() {
    compare(
        or_and_unwrap_or::ASKED_IF_MISSING,
        &programs::asked_if_missing(),
        "`unwrap_or_else` calls its function only if there is nothing.",
    );
}
