//! Runs the programs and compares what happened with your predictions.

use std::panic;

mod programs;

/// What happens when the program runs: `works` or `panics`.
fn outcome(program: fn()) -> &'static str {
    match panic::catch_unwind(program) {
        Ok(()) => "works",
        Err(_) => "panics",
    }
}

fn compare(predicted: &str, program: fn(), rule: &str) {
    assert!(
        ["works", "panics"].contains(&predicted),
        "a prediction is \"works\" or \"panics\"; this one is \"{predicted}\""
    );
    let happened = outcome(program);
    assert!(
        predicted == happened,
        "that is not what happens.\nThe rule: {rule}"
    );
}

#[test]
fn two_looks() {
    compare(
        bell_panel::TWO_LOOKS,
        programs::two_looks,
        "Many may look at once: a RefCell counts the looks and allows any number.",
    );
}

#[test]
fn write_while_reading() {
    compare(
        bell_panel::WRITE_WHILE_READING,
        programs::write_while_reading,
        "Somebody looks and somebody wants to write. The compiler would have refused it; a RefCell panics.",
    );
}

#[test]
fn write_after_reading() {
    compare(
        bell_panel::WRITE_AFTER_READING,
        programs::write_after_reading,
        "The loan of a RefCell ends when the value that `borrow()` gave ends, at the end of its block, not at its last use. It has a `drop` that gives the loan back.",
    );
}

#[test]
fn write_after_the_block() {
    compare(
        bell_panel::WRITE_AFTER_THE_BLOCK,
        programs::write_after_the_block,
        "At the end of the block the value that `borrow()` gave ends, and with it the loan.",
    );
}

#[test]
fn two_pens() {
    compare(
        bell_panel::TWO_PENS,
        programs::two_pens,
        "One pen at a time, here too.",
    );
}

#[test]
fn one_line_each() {
    compare(
        bell_panel::ONE_LINE_EACH,
        programs::one_line_each,
        "A value without a name ends with its statement, so each loan is over at the semicolon.",
    );
}

#[test]
fn set_a_cell() {
    compare(
        bell_panel::SET_A_CELL,
        programs::set_a_cell,
        "A Cell lends nothing, so nobody can be in the middle of reading. It never panics.",
    );
}

#[test]
fn push_while_looping() {
    compare(
        bell_panel::PUSH_WHILE_LOOPING,
        programs::push_while_looping,
        "The loop holds its look until its last round; the first push meets it.",
    );
}
