//! The contestants of the figure `lock_costs`: two threads count visits, and what they share while
//! they do is different.

use std::error::Error;
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use threads_figures::{measure, numbers};

/// Lets two threads do the same, and waits for both.
fn by_two(work: impl Fn() + Sync) {
    thread::scope(|scope| {
        scope.spawn(&work);
        work();
    });
}

// ANCHOR: sums
fn own_sums(each: u64) -> u64 {
    let count = || (0..each).fold(0, |sum, _| black_box(sum + 1));
    thread::scope(|scope| {
        let other = scope.spawn(count);
        let own = count();
        // A thread that panicked found nothing; then the result differs, and there is no figure.
        own + other.join().unwrap_or_default()
    })
}
// ANCHOR_END: sums

// ANCHOR: atomic
fn atomic(each: u64) -> u64 {
    let visits = AtomicU64::new(0);
    by_two(|| {
        for _ in 0..each {
            visits.fetch_add(1, Ordering::Relaxed);
        }
    });
    visits.into_inner()
}
// ANCHOR_END: atomic

// ANCHOR: mutex
fn mutex(each: u64) -> u64 {
    let visits = Mutex::new(0);
    by_two(|| {
        for _ in 0..each {
            *visits.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        }
    });
    visits.into_inner().unwrap_or_else(PoisonError::into_inner)
}
// ANCHOR_END: mutex

// ANCHOR: channel
fn channel(each: u64) -> u64 {
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..2 {
            let sender = sender.clone();
            scope.spawn(move || (0..each).try_for_each(|_| sender.send(1_u64)));
        }
        drop(sender);
        receiver.iter().sum()
    })
}
// ANCHOR_END: channel

fn main() -> Result<(), Box<dyn Error>> {
    let &[visits, rounds] = numbers()?.as_slice() else {
        return Err("called with a number of visits and of rounds".into());
    };
    let each = u64::try_from(visits)? / 2;
    measure("sums", rounds, || own_sums(each));
    measure("atomic", rounds, || atomic(each));
    measure("mutex", rounds, || mutex(each));
    measure("channel", rounds, || channel(each));
    Ok(())
}
