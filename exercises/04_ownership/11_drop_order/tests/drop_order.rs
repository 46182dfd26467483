//! Runs the programs and compares their journals with your predictions.

#[path = "programs/journal.rs"]
mod journal;
mod programs;

/// Says at which line the prediction goes wrong, and why, but not what the journal says.
fn compare(predicted: &[&str], happened: &[String], rule: &str) {
    let same = predicted
        .iter()
        .zip(happened)
        .take_while(|(predicted, happened)| predicted == happened)
        .count();
    assert!(
        same == happened.len() && same == predicted.len(),
        "line {} of the journal is not what you predicted ({} lines predicted, {} happened).\nThe rule: {rule}",
        same + 1,
        predicted.len(),
        happened.len(),
    );
}

#[test]
fn shift_end() {
    compare(
        drop_order::SHIFT_END,
        &journal::of(programs::shift_end),
        "The names of a block end at its closing brace, the last one first.",
    );
}

#[test]
fn same_name() {
    compare(
        drop_order::SAME_NAME,
        &journal::of(programs::same_name),
        "A second `let` with the same name makes a second place and hides the first; it does not end it. Both values live until the closing brace, and the last one ends first.",
    );
}

#[test]
fn successor() {
    compare(
        drop_order::SUCCESSOR,
        &journal::of(programs::successor),
        "An assignment puts a new value in the place of the old one, and the old one ends at that line.",
    );
}

#[test]
fn sent_home() {
    compare(
        drop_order::SENT_HOME,
        &journal::of(programs::sent_home),
        "The call takes the nurse over. Her owner is the parameter, and it ends when the function returns, before the caller goes on.",
    );
}

#[test]
fn no_name() {
    compare(
        drop_order::NO_NAME,
        &journal::of(programs::no_name),
        "`_` is no name in Rust, unlike in Python: it keeps nothing, so the value ends with its statement. `_jan` is a name like any other.",
    );
}

#[test]
fn early_end() {
    compare(
        drop_order::EARLY_END,
        &journal::of(programs::early_end),
        "A `return` ends everything that is alive: names in reverse order, and the elements of an array from first to last. What stands behind the `return` does not happen.",
    );
}

#[test]
fn ward_closes() {
    compare(
        drop_order::WARD_CLOSES,
        &journal::of(programs::ward_closes),
        "A value's own `drop` runs first. Then its fields end, in the order in which the struct declares them.",
    );
}
