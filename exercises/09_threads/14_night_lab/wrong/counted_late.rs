//! wrong: reads the number before it measures, and writes it afterwards.
//~ expect: tests fail

use std::sync::mpsc;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

/// Above this a value is measured again.
pub const LIMIT: u32 = 145;

/// What was found in a night.
#[derive(Debug, PartialEq)]
pub struct Report {
    /// A line for each sample, such as `Ana: 141`, sorted.
    pub lines: Vec<String>,
    /// How often something was measured.
    pub measured: u32,
}

/// What is behind a lock, for one thread at a time.
fn open<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Measures all samples with this many workers. The caller asks for one at least.
pub fn night<M>(samples: Vec<String>, workers: usize, measure: M) -> Report
where
    M: Fn(&str) -> u32 + Sync,
{
    let (queue, tasks) = mpsc::channel::<String>();
    let tasks = &Mutex::new(tasks);
    let lines = &Mutex::new(Vec::new());
    let measured = &Mutex::new(0);
    let measure_and_count = &|sample: &str| {
        let before = *open(measured);
        let value = measure(sample);
        *open(measured) = before + 1;
        value
    };
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(move || {
                loop {
                    let next = open(tasks).recv();
                    let Ok(sample) = next else { break };
                    let mut value = measure_and_count(&sample);
                    if value > LIMIT {
                        value = measure_and_count(&sample);
                    }
                    open(lines).push(format!("{sample}: {value}"));
                }
            });
        }
        for sample in samples {
            let _ = queue.send(sample);
        }
        drop(queue);
    });
    let mut lines = open(lines).clone();
    lines.sort();
    Report {
        lines,
        measured: *open(measured),
    }
}
