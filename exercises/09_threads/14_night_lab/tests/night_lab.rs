//! Nights with few samples and many; the tests bring along what measures.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use night_lab::{Report, night};

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

fn in_time<M>(samples: &[&str], workers: usize, measure: M, why: &str) -> Report
where
    M: Fn(&str) -> u32 + Send + Sync + 'static,
{
    let samples = samples.iter().map(|sample| sample.to_string()).collect();
    let (sender, report) = mpsc::channel();
    thread::spawn(move || {
        let _ = sender.send(night(samples, workers, measure));
    });
    match report.recv_timeout(patience()) {
        Ok(report) => report,
        Err(mpsc::RecvTimeoutError::Timeout) => {
            HUNG.store(true, Ordering::SeqCst);
            panic!("the night never ends: {why}")
        }
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("`night` panics"),
    }
}

/// The first value of a sample is what follows its name; each further one is 20 less.
fn falling() -> impl Fn(&str) -> u32 + Send + Sync + 'static {
    let seen: Mutex<HashMap<String, u32>> = Mutex::new(HashMap::new());
    move |sample| {
        let first: u32 = sample
            .rsplit(' ')
            .next()
            .and_then(|value| value.parse().ok())
            .expect("a sample of the tests ends in a number");
        let mut seen = seen.lock().expect("nothing panics here");
        let times = seen.entry(sample.to_string()).or_default();
        *times += 1;
        first - 20 * (*times - 1)
    }
}

#[test]
fn one_worker_ends_when_the_samples_do() {
    let report = in_time(
        &["Cleo 140", "Ana 141", "Bo 139"],
        1,
        falling(),
        "does anybody still own a Sender of the queue when all samples are sent, or does a worker wait for its own queue?",
    );
    assert_eq!(
        report.lines,
        ["Ana 141: 141", "Bo 139: 139", "Cleo 140: 140"]
    );
    assert_eq!(report.measured, 3, "three samples, measured once");
}

#[test]
fn a_night_without_samples_ends() {
    let report = in_time(
        &[],
        2,
        falling(),
        "does anybody still own a Sender of the queue?",
    );
    assert_eq!(report.lines, Vec::<String>::new());
    assert_eq!(report.measured, 0);
}

#[test]
fn one_worker_measures_again_what_is_too_high() {
    let report = in_time(
        &["Ana 150", "Bo 145", "Cleo 146"],
        1,
        falling(),
        "does the only worker wait for its own queue, or is the queue never closed?",
    );
    assert_eq!(
        report.lines,
        ["Ana 150: 130", "Bo 145: 145", "Cleo 146: 126"],
        "the second value counts, and 145 is not above the limit"
    );
    assert_eq!(report.measured, 5, "three samples, two of them twice");
}

#[test]
fn a_second_value_counts_even_if_it_is_too_high() {
    let report = in_time(
        &["Ana 190"],
        1,
        falling(),
        "does the only worker wait for its own queue, or is the queue never closed?",
    );
    assert_eq!(
        report.lines,
        ["Ana 190: 170"],
        "measured twice, not until it fits"
    );
    assert_eq!(report.measured, 2);
}

#[test]
fn two_workers_measure_at_the_same_time_and_both_are_counted() {
    let meet = Barrier::new(2);
    let report = in_time(
        &["Ana", "Bo"],
        2,
        move |_| {
            meet.wait();
            140
        },
        "do two workers ever measure at the same time, what does each hold meanwhile, and is the queue closed?",
    );
    assert_eq!(report.lines, ["Ana: 140", "Bo: 140"]);
    assert_eq!(
        report.measured, 2,
        "both measured at the same time, and one of them was not counted"
    );
}

#[test]
fn two_workers_measure_again_at_the_same_time() {
    let meet = Barrier::new(2);
    let report = in_time(
        &["Ana", "Bo"],
        2,
        move |_| {
            meet.wait();
            150
        },
        "does each of the two workers wait for the other, hold a lock while it measures, or is the queue never closed?",
    );
    assert_eq!(report.lines, ["Ana: 150", "Bo: 150"]);
    assert_eq!(report.measured, 4, "two samples, both twice");
}

#[test]
fn no_more_than_the_workers_it_was_told() {
    let samples: Vec<String> = (0..40).map(|bed| format!("bed {bed:02}")).collect();
    let samples: Vec<&str> = samples.iter().map(String::as_str).collect();
    let (meet, inside) = (Barrier::new(2), AtomicUsize::new(0));
    let report = in_time(
        &samples,
        2,
        move |_| {
            let now = inside.fetch_add(1, Ordering::SeqCst) + 1;
            meet.wait();
            inside.fetch_sub(1, Ordering::SeqCst);
            u32::try_from(now).unwrap_or(u32::MAX)
        },
        "do two workers ever measure at the same time, what does each hold meanwhile, and is the queue closed?",
    );
    assert_eq!(report.lines.len(), 40, "a line for each sample");
    assert_eq!(report.measured, 40, "every sample once");
    let at_once = |line: &str| {
        line.rsplit(' ')
            .next()
            .and_then(|number| number.parse().ok())
    };
    let most: Option<u32> = report.lines.iter().filter_map(|line| at_once(line)).max();
    assert!(
        most.is_some_and(|most| most <= 2),
        "there were two workers, and so many measured at once: {most:?}"
    );
}
