//! A small pool: threads that take tasks from one queue.
//!
//! ```
//! use threads::pool::Pool;
//!
//! let pool = Pool::new(2);
//! let answer = pool.submit(|| 6 * 7);
//! assert_eq!(answer.recv(), Ok(42));
//! ```

// ANCHOR: pool
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

type Task = Box<dyn FnOnce() + Send>;

/// A queue of tasks, and the threads that take from it.
#[derive(Debug, Clone)]
pub struct Pool {
    queue: Sender<Task>,
}

impl Pool {
    /// Starts the workers. They end when the last clone of the pool is gone and the queue is empty.
    pub fn new(workers: usize) -> Pool {
        let (queue, tasks) = mpsc::channel();
        let tasks = Arc::new(Mutex::new(tasks));
        for _ in 0..workers {
            let tasks = Arc::clone(&tasks);
            thread::spawn(move || {
                while let Some(task) = next(&tasks) {
                    task();
                }
            });
        }
        Pool { queue }
    }

    /// Puts a task into the queue. Its result comes out of what this returns.
    pub fn submit<T, F>(&self, work: F) -> Receiver<T>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        let (sender, result) = mpsc::channel();
        let task = move || {
            // An error means that nobody wants the result any more.
            let _ = sender.send(work());
        };
        // An error means that no worker is left; then `result` says so as well.
        let _ = self.queue.send(Box::new(task));
        result
    }
}

/// The lock is held while this waits for a task, and no longer: it ends with the function.
fn next(tasks: &Mutex<Receiver<Task>>) -> Option<Task> {
    let tasks = tasks.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.recv().ok()
}
// ANCHOR_END: pool

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;

    #[test]
    fn two_workers_run_two_tasks_at_once() {
        let pool = Pool::new(2);
        let meet = Arc::new(Barrier::new(2));
        let results: Vec<Receiver<()>> = (0..2)
            .map(|_| {
                let meet = Arc::clone(&meet);
                pool.submit(move || {
                    meet.wait();
                })
            })
            .collect();
        assert!(results.iter().all(|result| result.recv().is_ok()));
    }

    #[test]
    fn a_pool_without_workers_says_so() {
        assert!(Pool::new(0).submit(|| 1).recv().is_err());
    }
}
