//! The test itself holds one list, and looks at what a move does with the other one.

#![allow(clippy::expect_used, clippy::panic)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier, Mutex, TryLockError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use change_of_ward::{Ward, move_patient};

/// A right answer needs a small part of it.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether a test has hung. Then the answer is wrong anyway, and the others are not waited for as long.
static HUNG: AtomicBool = AtomicBool::new(false);

fn patience() -> Duration {
    match HUNG.load(Ordering::SeqCst) {
        true => PATIENCE / 10,
        false => PATIENCE,
    }
}

/// How often in a row the smaller ward has to be found locked, with a pause before each look.
const LOOKS: u32 = 50;
const PAUSE: Duration = Duration::from_millis(1);
/// How often two patients cross.
const ROUNDS: u32 = 300;
/// How many others lie in each ward then: to find a patient among them takes a while.
const OTHERS: usize = 500;
/// How often both wards are looked at while a patient moves to and fro, and how long at most.
const LOOKS_AT_BOTH: u32 = 2000;
const LONG_ENOUGH: Duration = Duration::from_millis(500);
/// How often ward 1 is tried while ward 2 is held.
const TRIES: u32 = 50;

fn ward(number: u32, patients: &[&str]) -> Ward {
    Ward {
        number,
        patients: Mutex::new(patients.iter().map(|name| name.to_string()).collect()),
    }
}

/// Ward 2 stands before ward 1 in memory.
fn wards() -> Arc<[Ward; 2]> {
    Arc::new([ward(2, &["Bo", "Cleo"]), ward(1, &["Ana"])])
}

fn names(ward: &Ward) -> Vec<String> {
    ward.patients.lock().expect("no move panics").clone()
}

/// Runs this in a thread of its own, and fails when it does not end.
fn in_time<T: Send + 'static>(what: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, result) = mpsc::channel();
    thread::spawn(move || {
        let _ = sender.send(work());
    });
    match result.recv_timeout(patience()) {
        Ok(value) => value,
        Err(mpsc::RecvTimeoutError::Timeout) => {
            HUNG.store(true, Ordering::SeqCst);
            panic!("{what} hangs")
        }
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("{what} panics"),
    }
}

/// Holds ward 2 while somebody moves; ward 1 has to be locked by then, and to stay so.
fn ward_1_is_held_while_ward_2_is_waited_for(name: &'static str, from: usize, to: usize) {
    let wards = wards();
    let (low, high) = (&wards[1], &wards[0]);
    let held = high.patients.lock().expect("nothing panicked so far");
    let moved = {
        let wards = Arc::clone(&wards);
        let (sender, moved) = mpsc::channel();
        thread::spawn(move || {
            let _ = sender.send(move_patient(name, &wards[from], &wards[to]));
        });
        moved
    };
    let start = Instant::now();
    let mut found_locked = 0;
    while found_locked < LOOKS {
        assert!(
            start.elapsed() < patience(),
            "ward 2 is waited for, and ward 1 is not held: the smaller number comes first, \
             whoever moves where"
        );
        match low.patients.try_lock() {
            Err(TryLockError::WouldBlock) => found_locked += 1,
            Err(TryLockError::Poisoned(_)) => panic!("`move_patient` panics"),
            Ok(patients) => {
                found_locked = 0;
                assert!(
                    from == 0 || patients.iter().any(|patient| patient == name),
                    "{name} has left ward 1 and has not come to ward 2: nobody may see that"
                );
            }
        }
        thread::sleep(PAUSE);
    }
    drop(held);
    assert_eq!(
        moved.recv_timeout(patience()),
        Ok(true),
        "the move goes on when ward 2 is free"
    );
    assert!(
        !names(&wards[from]).contains(&name.to_string()),
        "{name} left"
    );
    assert!(names(&wards[to]).contains(&name.to_string()), "{name} came");
}

#[test]
fn from_the_smaller_to_the_larger_number() {
    ward_1_is_held_while_ward_2_is_waited_for("Ana", 1, 0);
}

#[test]
fn from_the_larger_to_the_smaller_number() {
    ward_1_is_held_while_ward_2_is_waited_for("Cleo", 0, 1);
}

#[test]
fn where_nobody_is_of_this_name_nothing_changes() {
    let wards = wards();
    for (from, to) in [(0, 1), (1, 0), (0, 0)] {
        let inside = Arc::clone(&wards);
        let moved = in_time("a move without a patient", move || {
            move_patient("Eli", &inside[from], &inside[to])
        });
        assert!(!moved, "there is no Eli");
    }
    assert_eq!(names(&wards[0]), ["Bo", "Cleo"], "ward 2");
    assert_eq!(names(&wards[1]), ["Ana"], "ward 1");
}

#[test]
fn from_a_ward_to_itself_nothing_changes() {
    let wards = wards();
    let inside = Arc::clone(&wards);
    let moved = in_time("a move from a ward to the same ward", move || {
        move_patient("Bo", &inside[0], &inside[0])
    });
    assert!(moved, "Bo is there");
    let mut after = names(&wards[0]);
    after.sort();
    assert_eq!(after, ["Bo", "Cleo"], "ward 2");
}

#[test]
fn two_patients_who_cross_again_and_again() {
    let wards = wards();
    for ward in wards.iter() {
        let others = (0..OTHERS).map(|other| format!("patient {other}"));
        let mut patients = ward.patients.lock().expect("nothing panicked so far");
        patients.splice(0..0, others);
    }
    let start = Arc::new(Barrier::new(2));
    let there_and_back = |name: &'static str, home: usize, away: usize| {
        let (wards, start) = (Arc::clone(&wards), Arc::clone(&start));
        move || {
            start.wait();
            (0..ROUNDS).all(|_| {
                move_patient(name, &wards[home], &wards[away])
                    && move_patient(name, &wards[away], &wards[home])
            })
        }
    };
    let (ana, bo) = (there_and_back("Ana", 1, 0), there_and_back("Bo", 0, 1));
    let all = in_time("two patients who cross", move || {
        let ana = thread::spawn(ana);
        let bo = bo();
        ana.join().expect("no move panics") && bo
    });
    assert!(all, "every move found its patient");
    assert_eq!(names(&wards[1])[OTHERS..], ["Ana"], "ward 1");
}

#[test]
fn whoever_looks_at_both_wards_sees_the_patient_once() {
    let wards = wards();
    let enough = Arc::new(AtomicBool::new(false));
    let (sender, moved) = mpsc::channel();
    let mover = {
        let (wards, enough) = (Arc::clone(&wards), Arc::clone(&enough));
        move || {
            while !enough.load(Ordering::SeqCst) {
                move_patient("Ana", &wards[1], &wards[0]);
                let _ = sender.send(());
                move_patient("Ana", &wards[0], &wards[1]);
            }
        }
    };
    thread::spawn(mover);
    let seen = in_time("a move while somebody looks", move || {
        moved.recv().expect("the first move ends well");
        let (start, mut seen) = (Instant::now(), Ok(()));
        for _ in 0..LOOKS_AT_BOTH {
            let high = wards[0].patients.lock().expect("no move panics");
            for _ in 0..TRIES {
                let Ok(low) = wards[1].patients.try_lock() else {
                    continue;
                };
                let both = low.iter().chain(high.iter());
                let times = both.filter(|patient| *patient == "Ana").count();
                if times != 1 {
                    seen = Err(times);
                }
            }
            drop(high);
            if seen.is_err() || start.elapsed() > LONG_ENOUGH {
                break;
            }
            thread::yield_now();
        }
        enough.store(true, Ordering::SeqCst);
        seen
    });
    assert_eq!(
        seen,
        Ok(()),
        "somebody who holds both lists has seen Ana in so many wards, and not in one"
    );
}

#[test]
fn somebody_who_leaves_before_the_locks_are_there() {
    let wards = wards();
    let held = wards[0].patients.lock().expect("nothing panicked so far");
    let inside = Arc::clone(&wards);
    let (sender, moved) = mpsc::channel();
    thread::spawn(move || {
        let _ = sender.send(move_patient("Cleo", &inside[0], &inside[1]));
    });
    let start = Instant::now();
    while wards[1].patients.try_lock().is_ok() {
        assert!(
            start.elapsed() < patience(),
            "ward 2 is waited for, and ward 1 is not held: the smaller number comes first"
        );
        thread::sleep(PAUSE);
    }
    let mut held = held;
    held.remove(0);
    drop(held);
    assert_eq!(
        moved.recv_timeout(patience()),
        Ok(true),
        "Cleo is still there"
    );
    assert_eq!(names(&wards[1]), ["Ana", "Cleo"], "ward 1");
}
