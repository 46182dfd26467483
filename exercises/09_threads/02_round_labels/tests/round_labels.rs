//! Rounds alone, rounds that need each other, and the line about the ward.

#![allow(clippy::panic)]

use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

use round_labels::labels;

/// Nothing here takes longer, unless it waits for something that never happens.
const LONGEST: Duration = Duration::from_secs(5);

/// Writes the labels, and gives up when that does not come to an end.
fn run(rounds: &[&[u32]], write: fn(&str, u32) -> String) -> Vec<String> {
    let rounds = rounds.iter().map(|beds| beds.to_vec()).collect();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(labels("Cardiology".to_string(), rounds, write)));
    match receiver.recv_timeout(LONGEST) {
        Ok(labels) => labels,
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("`labels` panicked"),
        Err(mpsc::RecvTimeoutError::Timeout) => panic!(
            "the rounds do not come to an end: they wait for each other, so all have to be started before the first is waited for"
        ),
    }
}

fn plain(ward: &str, bed: u32) -> String {
    format!("{ward} {bed}")
}

#[test]
fn a_round_has_its_labels() {
    assert_eq!(
        run(&[&[3, 5]], plain),
        ["Cardiology 3", "Cardiology 5", "Cardiology: 2 labels"]
    );
}

#[test]
fn no_round_has_the_last_line() {
    assert_eq!(run(&[], plain), ["Cardiology: 0 labels"]);
}

fn whose_thread(_: &str, _: u32) -> String {
    format!("{:?}", thread::current().id())
}

#[test]
fn a_round_is_one_thread() {
    let threads = run(&[&[1, 2], &[7, 8]], whose_thread);
    assert!(
        threads[0] == threads[1] && threads[2] == threads[3],
        "two labels of one round were written in two threads: a round is one nurse's, and all its beds go to her thread"
    );
}

static NURSES: Barrier = Barrier::new(3);

fn together(ward: &str, bed: u32) -> String {
    NURSES.wait();
    plain(ward, bed)
}

#[test]
fn rounds_run_at_the_same_time() {
    assert_eq!(
        run(&[&[1], &[2], &[3]], together),
        [
            "Cardiology 1",
            "Cardiology 2",
            "Cardiology 3",
            "Cardiology: 3 labels"
        ],
        "three nurses write one label each"
    );
}

static SECOND_IS_DONE: Barrier = Barrier::new(2);

fn second_first(ward: &str, bed: u32) -> String {
    // Bed 1 is of the first round and waits for the last bed of the second.
    if bed == 1 || bed == 8 {
        SECOND_IS_DONE.wait();
    }
    plain(ward, bed)
}

#[test]
fn labels_come_in_the_order_of_the_rounds() {
    assert_eq!(
        run(&[&[1, 2], &[7, 8]], second_first),
        [
            "Cardiology 1",
            "Cardiology 2",
            "Cardiology 7",
            "Cardiology 8",
            "Cardiology: 4 labels"
        ],
        "the second round is ready first"
    );
}
