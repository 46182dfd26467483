//! Paths of no leg, one leg and three, whose corrections and questions need each other.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::ptr;
use std::sync::{Barrier, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use wind_on_the_path::{Leg, plan};

/// Nothing here takes longer, unless it waits for something that never happens.
const LONGEST: Duration = Duration::from_secs(5);

/// Plans the path, and gives up when that does not come to an end.
fn run(
    legs: Vec<Leg>,
    correct: fn(&mut Leg),
    questions: &'static [fn(&[Leg]) -> i32],
) -> (Vec<Leg>, Vec<i32>) {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(plan(legs, correct, questions)));
    match receiver.recv_timeout(LONGEST) {
        Ok(planned) => planned,
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("`plan` panicked"),
        Err(mpsc::RecvTimeoutError::Timeout) => panic!(
            "the threads do not come to an end: they wait for each other, so all of them have to be started before the first is waited for"
        ),
    }
}

fn leg(east: i32, north: i32) -> Leg {
    Leg { east, north }
}

fn wind(leg: &mut Leg) {
    leg.east += 10;
}

fn to_the_east(legs: &[Leg]) -> i32 {
    legs.iter().map(|leg| leg.east).sum()
}

fn to_the_north(legs: &[Leg]) -> i32 {
    legs.iter().map(|leg| leg.north).sum()
}

#[test]
fn legs_are_corrected_before_anybody_asks() {
    let (legs, answers) = run(
        vec![leg(30, 40), leg(0, 5)],
        wind,
        &[to_the_north, to_the_east],
    );
    assert_eq!(legs, [leg(40, 40), leg(10, 5)], "10 km of wind on each leg");
    assert_eq!(answers, [45, 50], "to the north, then to the east");
}

#[test]
fn no_legs_and_no_questions() {
    assert_eq!(
        run(Vec::new(), wind, &[to_the_east]),
        (vec![], vec![0]),
        "no legs"
    );
    assert_eq!(
        run(vec![leg(1, 1)], wind, &[]),
        (vec![leg(11, 1)], vec![]),
        "no questions"
    );
}

static WINDS: Barrier = Barrier::new(3);

fn wind_for_all(leg: &mut Leg) {
    WINDS.wait();
    wind(leg);
}

#[test]
fn legs_are_corrected_at_the_same_time() {
    let (legs, answers) = run(
        vec![leg(1, 0), leg(2, 0), leg(3, 0)],
        wind_for_all,
        &[to_the_east],
    );
    assert_eq!(legs, [leg(11, 0), leg(12, 0), leg(13, 0)], "three legs");
    assert_eq!(answers, [36], "to the east");
}

static QUESTIONS: Barrier = Barrier::new(2);
static SEEN: Mutex<Vec<usize>> = Mutex::new(Vec::new());

fn together(legs: &[Leg]) {
    QUESTIONS.wait();
    SEEN.lock().unwrap().push(ptr::from_ref(&legs[0]).addr());
    QUESTIONS.wait();
}

fn east_together(legs: &[Leg]) -> i32 {
    together(legs);
    to_the_east(legs)
}

fn north_together(legs: &[Leg]) -> i32 {
    together(legs);
    to_the_north(legs)
}

#[test]
fn questions_are_asked_at_the_same_time_about_one_list() {
    let (_, answers) = run(vec![leg(30, 40)], wind, &[east_together, north_together]);
    assert_eq!(answers, [40, 40], "east and north");
    let mut seen = SEEN.lock().unwrap().clone();
    seen.dedup();
    assert_eq!(
        seen.len(),
        1,
        "the questions were asked about different lists: lend the one list, without copies"
    );
}
