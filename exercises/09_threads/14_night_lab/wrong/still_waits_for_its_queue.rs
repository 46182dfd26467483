//! wrong: repairs locks and counting, and still waits for a task in the same queue.
//~ expect: tests fail

use std::sync::mpsc::{self, Sender};
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

/// What a worker is asked for: a value that somebody waits for, or a line of the report.
enum Task {
    Measure(String, Sender<u32>),
    Write(String),
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
    let (queue, tasks) = mpsc::channel::<Task>();
    let tasks = &Mutex::new(tasks);
    let lines = &Mutex::new(Vec::new());
    let measured = &Mutex::new(0);
    let measure_and_count = &|sample: &str| {
        let value = measure(sample);
        *open(measured) += 1;
        value
    };
    thread::scope(|scope| {
        for _ in 0..workers {
            let queue = queue.clone();
            scope.spawn(move || {
                loop {
                    let next = open(tasks).recv();
                    let Ok(task) = next else { break };
                    match task {
                        Task::Measure(sample, answer) => {
                            let _ = answer.send(measure_and_count(&sample));
                        }
                        Task::Write(sample) => {
                            let mut value = measure_and_count(&sample);
                            if value > LIMIT {
                                let (sender, answer) = mpsc::channel();
                                let _ = queue.send(Task::Measure(sample.clone(), sender));
                                value = answer.recv().unwrap_or(value);
                            }
                            open(lines).push(format!("{sample}: {value}"));
                        }
                    }
                }
            });
        }
        for sample in samples {
            let _ = queue.send(Task::Write(sample));
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
