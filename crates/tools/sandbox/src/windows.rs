//! Trees of processes on Windows: a job object that ends its processes when it is closed.

use std::io;
use std::os::windows::io::AsRawHandle;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use win32job::{ExtendedLimitInfo, Job};

use crate::command::Command;
use crate::outputs::connect;
use crate::run::{Ended, Event, Started, Tree};
use crate::{Error, Status, StopReason};

/// The time between two looks at what is running.
const PAUSE: Duration = Duration::from_millis(10);

pub(crate) fn start(command: &Command, events: &Sender<Event>) -> Result<Started, Error> {
    let failed = |error: io::Error| command.start_error(error);
    let no_job = |error: win32job::JobError| Error::Supervisor {
        what: error.to_string(),
    };
    let mut info = ExtendedLimitInfo::new();
    info.limit_kill_on_job_close();
    let job = Job::create_with_limit_info(&info).map_err(no_job)?;
    let mut prepared = command.prepare(&command.program);
    prepared.args(&command.args);
    prepared.stdin(command.input());
    let outputs = connect(&mut prepared, command.merge).map_err(failed)?;
    let mut child = prepared.spawn().map_err(failed)?;
    drop(prepared);
    if let Err(error) = job.assign_process(child.as_raw_handle() as isize) {
        // Nothing would hold what it starts, so it must not run.
        let _ = child.kill();
        let _ = child.wait();
        return Err(no_job(error));
    }
    command.feed(child.stdin.take());
    let job = Arc::new(Mutex::new(Some(job)));
    let (events, held) = (events.clone(), Arc::clone(&job));
    let start_error = command.clone();
    thread::spawn(move || {
        let ended = child.wait();
        close(&held);
        let ended = match ended {
            Ok(status) => Ok(Ended {
                status: Status::Exited(status.code().unwrap_or(-1)),
                stopped: None,
            }),
            Err(error) => Err(start_error.start_error(error)),
        };
        // Nobody listens when the run was given up.
        let _ = events.send(Event::Ended(ended));
    });
    Ok(Started {
        tree: Box::new(Jobbed {
            job,
            processes: command.limits.processes,
            next: Instant::now() + PAUSE,
        }),
        outputs,
    })
}

type SharedJob = Arc<Mutex<Option<Job>>>;

/// Closing the job ends its processes.
fn close(job: &SharedJob) {
    let mut job = job.lock().unwrap_or_else(PoisonError::into_inner);
    drop(job.take());
}

struct Jobbed {
    job: SharedJob,
    processes: Option<usize>,
    next: Instant,
}

impl Tree for Jobbed {
    fn stop(&mut self) {
        close(&self.job);
    }

    fn force(&mut self) {
        close(&self.job);
    }

    fn look(&mut self) -> Option<StopReason> {
        let most = self.processes?;
        if Instant::now() < self.next {
            return None;
        }
        self.next = Instant::now() + PAUSE;
        let job = self.job.lock().unwrap_or_else(PoisonError::into_inner);
        let alive = job.as_ref()?.query_process_id_list().ok()?.len();
        (alive > most).then_some(StopReason::Processes)
    }

    fn next_look(&self) -> Option<Instant> {
        self.processes.map(|_| self.next)
    }
}
