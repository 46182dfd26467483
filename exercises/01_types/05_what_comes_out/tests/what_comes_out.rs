//! Runs the functions and compares their answers with your predictions.

mod programs;

/// Says which rule decides, but not what comes out.
fn compare(predicted: &str, happened: &str, rule: &str) {
    assert!(
        predicted == happened,
        "you predicted `{predicted}`, and something else comes out.\nThe rule: {rule}"
    );
}

#[test]
fn half_of_seven() {
    compare(
        what_comes_out::HALF_OF_SEVEN,
        &programs::half_of_seven(),
        "Between whole numbers `/` gives a whole number. There is no `//`; the type decides.",
    );
}

#[test]
fn below_zero() {
    compare(
        what_comes_out::BELOW_ZERO,
        &programs::below_zero(),
        "`/` cuts the fraction off, towards 0. Divisor times quotient plus rest must give -7 again.",
    );
}

#[test]
fn before_midnight() {
    compare(
        what_comes_out::BEFORE_MIDNIGHT,
        &programs::before_midnight(),
        "`rem_euclid` is never negative. For a positive divisor it is Python's `%`.",
    );
}

#[test]
fn by_zero() {
    compare(
        what_comes_out::BY_ZERO,
        &programs::by_zero(),
        "A float divided by zero is infinity, which Rust prints with three letters. A whole number divided by zero would panic.",
    );
}

#[test]
fn tenths() {
    compare(
        what_comes_out::TENTHS,
        &programs::tenths(),
        "Floats are binary in both languages, and a tenth has no end in binary.",
    );
}

#[test]
fn no_number() {
    compare(
        what_comes_out::NO_NUMBER,
        &programs::no_number(),
        "NaN is equal to nothing, not even to itself, in both languages.",
    );
}

#[test]
fn cut_to_a_byte() {
    compare(
        what_comes_out::CUT_TO_A_BYTE,
        &programs::cut_to_a_byte(),
        "From one whole number to a narrower one, `as` keeps the lowest bits: what is left over after taking 256 away as often as possible.",
    );
}

#[test]
fn float_to_a_byte() {
    compare(
        what_comes_out::FLOAT_TO_A_BYTE,
        &programs::float_to_a_byte(),
        "From a float, `as` cuts the fraction off and stops at the limits of the type.",
    );
}

#[test]
fn minus_one() {
    compare(
        what_comes_out::MINUS_ONE,
        &programs::minus_one(),
        "From signed to unsigned, `as` keeps the bits, and those of -1 are all set: it becomes the largest number of the type.",
    );
}

#[test]
fn a_space_before() {
    compare(
        what_comes_out::A_SPACE_BEFORE,
        &programs::a_space_before(),
        "`parse` takes digits and a sign. A space before them is an error, unless you call `trim` first.",
    );
}
