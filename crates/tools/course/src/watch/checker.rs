//! Runs checks on a thread of its own, one at a time, always the newest asked for.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use exercise::Exercise;
use exercise::judge::{Cancel, Event as JudgeEvent, Judge};

use super::events::{CheckNews, Event};

struct Job {
    number: u64,
    exercise: Exercise,
    cancel: Cancel,
}

/// Where checks are asked for.
pub struct Checker {
    jobs: Sender<Job>,
    running: Option<Cancel>,
}

impl Checker {
    /// Starts the thread.
    pub fn start(judge: Judge, send: Sender<Event>) -> Checker {
        let (jobs, asked) = channel();
        thread::spawn(move || {
            let _alarm = Alarm(send.clone());
            work(&judge, &asked, &send);
        });
        Checker {
            jobs,
            running: None,
        }
    }

    /// Asks for a check; one that still runs is ended.
    pub fn check(&mut self, number: u64, exercise: &Exercise) {
        self.cancel();
        let cancel = Cancel::new();
        self.running = Some(cancel.clone());
        // When the thread has ended, its alarm has told the loop already.
        let _ = self.jobs.send(Job {
            number,
            exercise: exercise.clone(),
            cancel,
        });
    }

    /// Ends the running check.
    pub fn cancel(&mut self) {
        if let Some(cancel) = self.running.take() {
            cancel.cancel();
        }
    }
}

impl Drop for Checker {
    fn drop(&mut self) {
        self.cancel();
    }
}

fn work(judge: &Judge, asked: &Receiver<Job>, send: &Sender<Event>) {
    while let Ok(mut job) = asked.recv() {
        while let Ok(newer) = asked.try_recv() {
            job = newer;
        }
        if job.cancel.is_cancelled() {
            continue;
        }
        let tell = |news| {
            let _ = send.send(Event::Check(job.number, news));
        };
        let verdict = judge.check_with(&job.exercise, &job.cancel, &mut |event| match event {
            JudgeEvent::Preparing(what) => {
                let _ = send.send(Event::Notice(what));
            }
            JudgeEvent::Compiling => tell(CheckNews::Compiling),
            JudgeEvent::Running => tell(CheckNews::Running),
            JudgeEvent::EarlyVerdict(verdict) => tell(CheckNews::Early(Box::new(verdict))),
            JudgeEvent::Lints(lints) => tell(CheckNews::Lints(lints)),
        });
        tell(CheckNews::Done(Box::new(verdict)));
    }
}

/// Tells the loop when the thread ends by a panic, so that the watch never waits in vain.
struct Alarm(Sender<Event>);

impl Drop for Alarm {
    fn drop(&mut self) {
        if thread::panicking() {
            let words = "the checker stopped unexpectedly; please start `cargo course` again";
            let _ = self.0.send(Event::Broken(String::from(words)));
        }
    }
}
