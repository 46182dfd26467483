//! Judges patients in a pool, and lets each wait for another: alone nobody gets on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::HashSet;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use pulse_alarms::{Patient, alarms, minutes};

const WORKERS: usize = 4;
/// Long enough for any machine; whoever is not alone does not wait.
const PATIENCE: Duration = Duration::from_secs(5);

/// What has happened so far, for others to wait for.
#[derive(Default)]
struct Board {
    happened: Mutex<HashSet<String>>,
    changed: Condvar,
}

impl Board {
    fn note(&self, what: &str) {
        self.happened.lock().unwrap().insert(what.to_owned());
        self.changed.notify_all();
    }

    fn has(&self, what: &str) -> bool {
        self.happened.lock().unwrap().contains(what)
    }

    /// Whether it happens in time.
    fn wait_for(&self, what: &str) -> bool {
        let happened = self.happened.lock().unwrap();
        let waited = self
            .changed
            .wait_timeout_while(happened, PATIENCE, |happened| !happened.contains(what));
        !waited.unwrap().1.timed_out()
    }
}

fn patient(name: &str, pulse: u32) -> Patient {
    Patient {
        name: name.to_owned(),
        pulse,
    }
}

fn ward(beds: u32) -> Vec<Patient> {
    (0..beds)
        .map(|bed| patient(&format!("bed {bed}"), 60 + bed))
        .collect()
}

/// Runs it in a pool of its own, so that the number of processors does not matter.
fn in_a_pool<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(WORKERS).build();
    pool.expect("the pool can be started").install(work)
}

fn high(patient: &Patient) -> Option<String> {
    (patient.pulse > 100).then(|| format!("{}: {}", patient.name, patient.pulse))
}

#[test]
fn lines_stand_in_the_order_of_the_patients() {
    let patients = ward(200);
    let expected: Vec<String> = (41..200)
        .map(|bed| format!("bed {bed}: {}", 60 + bed))
        .collect();
    assert_eq!(
        in_a_pool(|| alarms(&patients, high)),
        expected,
        "beds 41 to 199"
    );
    assert_eq!(
        in_a_pool(|| alarms(&ward(3), high)),
        [""; 0],
        "nobody is high"
    );
    assert_eq!(in_a_pool(|| alarms(&[], high)), [""; 0], "nobody is there");
}

#[test]
fn the_first_line_comes_first_though_it_is_ready_last() {
    let patients = [patient("Ana", 110), patient("Bo", 120)];
    // Many rounds, as nobody can see from here when Bo's line has arrived.
    for _ in 0..20 {
        let board = Board::default();
        let lines = in_a_pool(|| {
            alarms(&patients, |patient| {
                if patient.name == "Bo" {
                    board.note("Bo is judged");
                    return high(patient);
                }
                if !board.wait_for("Bo is judged") {
                    board.note("Ana was judged alone");
                }
                thread::sleep(Duration::from_millis(2));
                high(patient)
            })
        });
        assert!(
            !board.has("Ana was judged alone"),
            "Ana's judgement takes until Bo's is there, and nobody judged Bo meanwhile: only one worker works, or the others wait for a lock"
        );
        assert_eq!(
            lines,
            ["Ana: 110", "Bo: 120"],
            "in the order of the patients, not of arrival"
        );
    }
}

#[test]
fn minutes_are_added_up() {
    let visit = |patient: &Patient| patient.pulse / 10;
    let expected = ward(200).iter().map(visit).sum::<u32>();
    assert_eq!(
        in_a_pool(|| minutes(&ward(200), visit)),
        expected,
        "two hundred visits"
    );
    assert_eq!(in_a_pool(|| minutes(&[], visit)), 0, "nobody is there");
}

#[test]
fn visits_overlap() {
    let patients = [patient("Ana", 64), patient("Bo", 72)];
    let board = Board::default();
    let total = in_a_pool(|| {
        minutes(&patients, |patient| {
            let other = if patient.name == "Ana" { "Bo" } else { "Ana" };
            board.note(&patient.name);
            if !board.wait_for(other) {
                board.note("somebody is alone");
            }
            patient.pulse / 10
        })
    });
    assert!(
        !board.has("somebody is alone"),
        "each visit takes until the other one has begun, and one had to end first: only one worker works, or the others wait for a lock"
    );
    assert_eq!(total, 13, "6 minutes and 7 minutes");
}

#[test]
fn the_pool_does_the_work() {
    let threads = Mutex::new(HashSet::new());
    in_a_pool(|| {
        alarms(&ward(200), |patient| {
            threads.lock().unwrap().insert(thread::current().id());
            high(patient)
        });
        minutes(&ward(200), |_| {
            threads.lock().unwrap().insert(thread::current().id());
            1
        });
    });
    let threads = threads.into_inner().unwrap().len();
    assert!(
        threads <= WORKERS,
        "the pool has {WORKERS} workers, and {threads} threads made the round: start none of your own"
    );
}
