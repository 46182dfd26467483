//! Makes rounds in which a visit lasts until others are done.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::{Condvar, Mutex};
use std::time::Duration;

use next_in_line::round;

/// Long enough for any machine; nobody waits so long in a round that goes well.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the test looks whether one more visit begins than there are nurses.
const A_LOOK: Duration = Duration::from_millis(300);

/// What a round has come to.
#[derive(Default)]
struct State {
    begun: Vec<String>,
    done: Vec<String>,
    now: usize,
    most: usize,
    /// The visits begun when somebody lost patience, before all others were let go on.
    begun_in_time: Option<Vec<String>>,
}

#[derive(Default)]
struct Ward {
    state: Mutex<State>,
    changed: Condvar,
}

impl Ward {
    /// A visit that lasts until `enough` says so, or nobody has the patience any more.
    fn visit(&self, patient: &str, patience: Duration, enough: impl Fn(&State) -> bool) {
        let mut state = self.state.lock().unwrap();
        state.begun.push(patient.to_owned());
        state.now += 1;
        state.most = state.most.max(state.now);
        self.changed.notify_all();
        let waited = self.changed.wait_timeout_while(state, patience, |state| {
            state.begun_in_time.is_none() && !enough(state)
        });
        let (mut state, result) = waited.unwrap();
        if result.timed_out() && state.begun_in_time.is_none() {
            state.begun_in_time = Some(state.begun.clone());
        }
        state.now -= 1;
        state.done.push(patient.to_owned());
        self.changed.notify_all();
    }
}

fn patients(count: usize) -> Vec<String> {
    (0..count).map(|bed| format!("bed {bed}")).collect()
}

fn number(patient: &str) -> u32 {
    patient["bed ".len()..].parse().expect("a bed has a number")
}

#[test]
fn results_stand_in_the_order_of_the_patients() {
    for nurses in [1, 2, 3, 50] {
        for count in [0, 1, 2, 7, 40] {
            let results = round(&patients(count), nurses, |patient| number(patient) * 10);
            let expected: Vec<u32> = (0..count as u32).map(|bed| bed * 10).collect();
            assert_eq!(results, expected, "{count} patients and {nurses} nurses");
        }
    }
}

#[test]
fn a_long_visit_holds_nobody_up() {
    for long in ["bed 0", "bed 3", "bed 5"] {
        let ward = Ward::default();
        let results = round(&patients(6), 2, |patient| {
            let all_before = number(patient) as usize;
            ward.visit(patient, PATIENCE, |state| {
                // The long visit waits for all others; those for nobody.
                patient != long || state.done.len() == 5
            });
            all_before as u32
        });
        let state = ward.state.into_inner().unwrap();
        if let Some(begun) = state.begun_in_time {
            panic!(
                "the visit to {long} lasts until the five others are done. In two seconds these visits were begun, and no more: {begun:?}. The other nurse did not take the rest: it was not hers to take, or she waits for a lock that is held during the visit"
            );
        }
        assert_eq!(
            results,
            [0, 1, 2, 3, 4, 5],
            "the results, with {long} the long one"
        );
    }
}

#[test]
fn all_nurses_are_at_work() {
    let ward = Ward::default();
    round(&patients(3), 3, |patient| {
        ward.visit(patient, PATIENCE, |state| state.begun.len() == 3);
        0
    });
    let state = ward.state.into_inner().unwrap();
    if let Some(begun) = state.begun_in_time {
        panic!(
            "each of three visits lasts until all three have begun, and there are three nurses. In two seconds these were begun, and no more: {begun:?}. Is a lock held during a visit?"
        );
    }
}

#[test]
fn the_next_one_stands_at_the_front() {
    let begun = Mutex::new(Vec::new());
    round(&patients(5), 1, |patient| {
        begun.lock().unwrap().push(patient.to_owned());
        0
    });
    assert_eq!(
        begun.into_inner().unwrap(),
        patients(5),
        "a single nurse makes the visits in the order of the list, from its front"
    );
}

#[test]
fn no_more_visits_at_a_time_than_nurses() {
    let ward = Ward::default();
    round(&patients(30), 2, |patient| {
        ward.visit(patient, A_LOOK, |state| state.begun.len() > 2);
        0
    });
    let mut state = ward.state.into_inner().unwrap();
    assert!(
        state.most <= 2,
        "there are two nurses, and {} visits were made at the same time",
        state.most
    );
    state.begun.sort_by_key(|patient| number(patient));
    assert_eq!(state.begun, patients(30), "each patient is visited once");
}
