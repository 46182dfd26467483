//! Orders of no ward, one ward and three wards that are checked at the same time.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::ptr;
use std::sync::{Barrier, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use dose_limits::{Limits, Order, count_too_high};

/// Nothing here takes longer, unless it waits for something that never happens.
const LONGEST: Duration = Duration::from_secs(5);

/// Counts the orders that are too high, and gives up when that does not come to an end.
fn run(wards: &[&[u32]], too_high: fn(&Limits, &Order) -> bool) -> u32 {
    let limits = Limits::from([("ibuprofen".to_string(), 400)]);
    let order = |dose: &u32| Order {
        medicine: "ibuprofen".to_string(),
        dose: *dose,
    };
    let wards = wards
        .iter()
        .map(|doses| doses.iter().map(order).collect())
        .collect();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(count_too_high(limits, wards, too_high)));
    match receiver.recv_timeout(LONGEST) {
        Ok(count) => count,
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("`count_too_high` panicked"),
        Err(mpsc::RecvTimeoutError::Timeout) => panic!(
            "the wards do not come to an end: they wait for each other, so each needs a thread, and all have to be started before the first is waited for"
        ),
    }
}

fn above(limits: &Limits, order: &Order) -> bool {
    limits
        .get(&order.medicine)
        .is_some_and(|limit| order.dose > *limit)
}

#[test]
fn orders_of_one_ward() {
    assert_eq!(run(&[&[400, 401, 600]], above), 2, "401 and 600 mg");
    assert_eq!(run(&[&[100]], above), 0, "100 mg");
    assert_eq!(run(&[], above), 0, "no wards");
}

#[test]
fn orders_of_all_wards_are_added_up() {
    assert_eq!(
        run(&[&[800, 100], &[200], &[500, 600, 700]], above),
        4,
        "one of the first ward and three of the last"
    );
}

static PHARMACISTS: Barrier = Barrier::new(3);
static SEEN: Mutex<Vec<usize>> = Mutex::new(Vec::new());

fn together(limits: &Limits, order: &Order) -> bool {
    PHARMACISTS.wait();
    SEEN.lock().unwrap().push(ptr::from_ref(limits).addr());
    PHARMACISTS.wait();
    above(limits, order)
}

#[test]
fn wards_are_checked_at_the_same_time_against_one_list() {
    assert_eq!(run(&[&[500], &[300], &[500]], together), 2, "500 mg twice");
    let mut seen = SEEN.lock().unwrap().clone();
    seen.dedup();
    assert_eq!(
        seen.len(),
        1,
        "the threads looked at different lists: share one list, without a copy for each thread"
    );
}
