//! Patients who think about it while others come in. Whoever has to wait for them gives up after a while, and says so.

#![allow(clippy::expect_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use last_bed::Ward;

/// How long a thread waits for another one before it gives up.
const PATIENCE: Duration = Duration::from_secs(3);

/// How many patients think about it for a moment while others come and go.
const MANY: u32 = 600;

/// How long they think.
const MOMENT: Duration = Duration::from_micros(20);

/// A patient who says that the question has come, and answers when told what to say.
fn think(asked: &Sender<()>, answer: &Receiver<bool>) -> bool {
    asked.send(()).is_ok() && answer.recv_timeout(PATIENCE).unwrap_or(false)
}

/// What `while_thinking` finds out while a first patient thinks; and whether the first got the bed, who says `answer` in the end.
fn meanwhile<T: Send>(
    ward: &Ward,
    answer: bool,
    while_thinking: impl FnOnce() -> T + Send,
) -> (T, bool) {
    let (ask, asked) = mpsc::channel();
    let (say, said) = mpsc::channel();
    let (found, result) = mpsc::channel();
    thread::scope(|scope| {
        let first = scope.spawn(move || ward.admit(|| think(&ask, &said)));
        let was_asked = asked.recv_timeout(PATIENCE).is_ok();
        assert!(was_asked, "a bed is free, and the patient was not asked");
        scope.spawn(move || found.send(while_thinking()));
        let meanwhile = result.recv_timeout(PATIENCE / 2);
        let _ = say.send(answer);
        let first = first.join().expect("`admit` panicked in a thread");
        let meanwhile = meanwhile.expect(
            "nothing went on while a patient was thinking: is the lock held while somebody is asked?",
        );
        (meanwhile, first)
    })
}

#[test]
fn one_after_the_other() {
    let ward = Ward::with_free_beds(2);
    assert!(ward.admit(|| true), "there are two beds");
    assert!(!ward.admit(|| false), "this one does not want to stay");
    assert_eq!(ward.free_beds(), 1, "who says no leaves the bed free");
    assert!(ward.admit(|| true), "there is one left");
    let mut asked = false;
    let taken = ward.admit(|| {
        asked = true;
        true
    });
    assert!(!taken && !asked, "there is no bed, so nobody is asked");
    assert_eq!(ward.free_beds(), 0, "all are taken");
}

#[test]
fn a_no_leaves_as_many_beds_as_before() {
    let ward = Ward::with_free_beds(3);
    assert!(!ward.admit(|| false), "the patient said no");
    assert_eq!(ward.free_beds(), 3, "three beds are free, as before");
}

/// Nobody stays: some think about it for a moment at one door, and at the other one they come in and say no as fast as they can. The fewest and the most beds that were free
/// for others while somebody was asked.
fn many_come_and_go(ward: &Arc<Ward>) -> (i32, i32) {
    let (tell, told) = mpsc::channel();
    let same = Arc::clone(ward);
    thread::spawn(move || {
        same.admit(|| same.free_beds() < 0);
        tell.send(())
    });
    assert!(
        told.recv_timeout(PATIENCE).is_ok(),
        "while a patient was asked, nobody could look how many beds are free: is the lock held while somebody is asked?"
    );
    let fewest = AtomicI32::new(i32::MAX);
    let most = AtomicI32::new(i32::MIN);
    let note = || {
        let free = ward.free_beds();
        fewest.fetch_min(free, Ordering::SeqCst);
        most.fetch_max(free, Ordering::SeqCst);
        false
    };
    thread::scope(|scope| {
        let slow = scope.spawn(|| {
            for _ in 0..MANY {
                // Whoever wakes up comes between two steps of the other door, whichever they are.
                thread::sleep(MOMENT);
                ward.admit(|| {
                    thread::sleep(MOMENT);
                    note()
                });
            }
        });
        while !slow.is_finished() {
            ward.admit(note);
        }
    });
    (fewest.into_inner(), most.into_inner())
}

#[test]
fn nobody_comes_between_looking_and_taking() {
    let ward = Arc::new(Ward::with_free_beds(1));
    let (fewest, _) = many_come_and_go(&ward);
    assert!(
        fewest == 0,
        "there is one bed, and while it was kept for one patient, another one took it too, or could have: are looking and taking one step, under one guard, before the question?"
    );
    assert_eq!(ward.free_beds(), 1, "nobody stayed, so the bed is free");
}

#[test]
fn nobody_comes_between_the_steps_of_giving_back() {
    let ward = Arc::new(Ward::with_free_beds(2));
    let (_, most) = many_come_and_go(&ward);
    assert!(
        most <= 1 && ward.free_beds() == 2,
        "there are two beds, and after many a no there are more or less: is a bed given back in one step, under one guard?"
    );
}

#[test]
fn the_last_bed_is_kept_for_the_one_who_is_asked() {
    let ward = Ward::with_free_beds(1);
    let second = || {
        let mut asked = false;
        let taken = ward.admit(|| {
            asked = true;
            true
        });
        (taken, asked)
    };
    let ((second_taken, second_asked), first_taken) = meanwhile(&ward, true, second);
    assert_eq!(
        (first_taken, second_taken, ward.free_beds()),
        (true, false, 0),
        "one bed, the first is asked, a second comes in meanwhile, the first says yes: (first has a bed, second has a bed, free beds)"
    );
    assert!(
        !second_asked,
        "the second was asked, and the only bed was kept for the first"
    );
}

#[test]
fn who_says_no_leaves_the_bed_to_others() {
    let ward = Ward::with_free_beds(1);
    let (free_meanwhile, taken) = meanwhile(&ward, false, || ward.free_beds());
    assert_eq!(
        free_meanwhile, 0,
        "the bed is kept while the patient thinks"
    );
    assert!(!taken, "the patient said no");
    assert_eq!(ward.free_beds(), 1, "the bed is free again");
    assert!(ward.admit(|| true), "the next one gets it");
}

#[test]
fn two_think_about_two_beds_at_the_same_time() {
    let ward = Ward::with_free_beds(2);
    let (second, first) = meanwhile(&ward, true, || ward.admit(|| true));
    assert!(first && second, "there was a bed for each");
    assert_eq!(ward.free_beds(), 0, "both are taken");
}
