//! Runs proofs: several at once, skipping what is remembered, reporting each result as it comes.

mod plan;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use sandbox::Cancel;

use crate::memory::Memory;
use crate::outcome::{Outcome, Proof, group_of};
use plan::{Plan, Queue, check_names};

/// Remembered results are written at least this often, so that little is lost when a run is ended.
const SAVE_EVERY: Duration = Duration::from_secs(1);

/// Where a batch builds. Cargo locks its target folder, so two builds in one folder would only wait
/// for each other: batches of one lane run one after the other. What builds in folders of its own may
/// share a lane as well: more builds at once than processors help nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// Builds the tools, in `target/tools`.
    Tools,
    /// Builds teaching crates and solutions, in `target` and `target/modules`.
    Course,
    /// Builds exercises through the judge, in a folder of its own.
    Judge,
    /// Builds packages, in `target/capstone` and `target/sessions`.
    Wheel,
    /// Builds nothing: any number at once.
    Light,
    /// Measures: nothing else runs at the same time.
    Alone,
}

type Run = dyn Fn(&Wanted, &Results) + Send + Sync;

/// Proofs that share their preparation, such as one Cargo call that builds all examples.
pub struct Batch {
    lane: Lane,
    proofs: Vec<Proof>,
    run: Box<Run>,
}

impl Batch {
    /// Several proofs; `run` reports a result for each that is wanted.
    pub fn new(
        lane: Lane,
        proofs: Vec<Proof>,
        run: impl Fn(&Wanted, &Results) + Send + Sync + 'static,
    ) -> Batch {
        Batch {
            lane,
            proofs,
            run: Box::new(run),
        }
    }

    /// One proof.
    pub fn single(
        lane: Lane,
        proof: Proof,
        run: impl Fn() -> anyhow::Result<Outcome> + Send + Sync + 'static,
    ) -> Batch {
        let id = proof.id.clone();
        Batch::new(lane, vec![proof], move |_, results| {
            results.report(&id, Outcome::from_result(run()));
        })
    }

    /// The names of the proofs in the batch.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.proofs.iter().map(|proof| proof.id.as_str())
    }
}

/// The proofs of a batch that need proving now.
pub struct Wanted(BTreeSet<String>);

impl Wanted {
    /// Whether this proof is to be made.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// The names of all of them.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Takes the results of one batch.
pub struct Results {
    sender: Sender<Message>,
    last: Mutex<Instant>,
    cancel: Cancel,
}

impl Results {
    /// Reports how one proof came out. The first report of a name counts. Once the run is being
    /// ended only passes count: programs that were stopped did not fail by themselves.
    pub fn report(&self, id: &str, outcome: Outcome) {
        if self.cancel.is_cancelled() && outcome != Outcome::Passed {
            return;
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let time = last.elapsed();
        *last = Instant::now();
        // The receiver only goes away when the run is over: then nobody waits for the result.
        let _ = self.sender.send(Message::Done {
            id: id.to_owned(),
            outcome,
            time,
        });
    }
}

enum Message {
    Started(String),
    Done {
        id: String,
        outcome: Outcome,
        time: Duration,
    },
}

/// One proof's result in the summary.
#[derive(Debug, Clone)]
pub struct Proved {
    /// The proof's name.
    pub id: String,
    /// How it came out.
    pub outcome: Outcome,
    /// Whether that was known from an earlier run with the same inputs.
    pub remembered: bool,
    /// The time spent on it in this run.
    pub time: Duration,
}

impl Proved {
    /// The group the proof belongs to.
    pub fn group(&self) -> &str {
        group_of(&self.id)
    }
}

/// Everything that came out of a run, in the order of the proofs' names.
#[derive(Debug, Default)]
pub struct Summary {
    /// The results.
    pub results: Vec<Proved>,
    /// Whether the run was ended before every proof had a result.
    pub interrupted: bool,
    /// The time the whole run took.
    pub time: Duration,
    /// Sentences about what was found out beside the results.
    pub notes: Vec<String>,
}

/// Told about everything that happens, on one thread.
pub trait Progress {
    /// The run begins with this many proofs, of which some are remembered.
    fn begin(&mut self, all: &[&str], remembered: usize);
    /// Work on a batch begins; the name is that of its first proof.
    fn started(&mut self, id: &str);
    /// A proof has its result.
    fn done(&mut self, proved: &Proved);
    /// The run is over.
    fn end(&mut self);
}

/// Settings of a run.
pub struct Engine<'a> {
    /// The course's root folder.
    pub root: &'a Path,
    /// How many batches may run at once.
    pub jobs: usize,
    /// Ends the run early.
    pub cancel: Cancel,
    /// Prefixes of the wanted names; none means all.
    pub only: &'a [String],
}

impl Engine<'_> {
    /// Proves what is wanted and not remembered.
    pub fn run(
        &self,
        batches: Vec<Batch>,
        memory: &mut Memory,
        progress: &mut dyn Progress,
    ) -> anyhow::Result<Summary> {
        let begun = Instant::now();
        check_names(&batches, self.only)?;
        let every: BTreeSet<String> = batches
            .iter()
            .flat_map(|batch| batch.ids().map(str::to_owned))
            .collect();
        let mut plan = Plan::of(batches, self, memory);
        let all: Vec<&str> = plan.all.iter().map(String::as_str).collect();
        progress.begin(&all, plan.remembered.len());
        let mut results = std::mem::take(&mut plan.remembered);
        for proved in &results {
            progress.done(proved);
        }
        let proved = self.prove(&mut plan, memory, progress);
        let missing = plan.todo.len() > proved.len();
        results.extend(proved);
        progress.end();
        results.sort_by(|a, b| a.id.cmp(&b.id));
        memory.keep_only(|id| every.contains(id));
        memory.save()?;
        Ok(Summary {
            results,
            interrupted: missing,
            time: begun.elapsed(),
            notes: Vec::new(),
        })
    }

    fn prove(
        &self,
        plan: &mut Plan,
        memory: &mut Memory,
        progress: &mut dyn Progress,
    ) -> Vec<Proved> {
        let (sender, receiver) = channel();
        let queue = Queue::new(std::mem::take(&mut plan.batches));
        std::thread::scope(|scope| {
            for _ in 0..self.jobs.max(1) {
                let (sender, queue) = (sender.clone(), &queue);
                scope.spawn(move || work(queue, &self.cancel, &sender));
            }
            drop(sender);
            collect(&receiver, plan, memory, progress)
        })
    }
}

fn work(queue: &Queue, cancel: &Cancel, sender: &Sender<Message>) {
    while let Some((batch, wanted)) = queue.next() {
        if !cancel.is_cancelled() {
            run_batch(&batch, &wanted, cancel, sender);
        }
        queue.free(batch.lane);
    }
}

fn run_batch(batch: &Batch, wanted: &Wanted, cancel: &Cancel, sender: &Sender<Message>) {
    if let Some(first) = wanted.0.first() {
        let _ = sender.send(Message::Started(first.clone()));
    }
    let results = Results {
        sender: sender.clone(),
        last: Mutex::new(Instant::now()),
        cancel: cancel.clone(),
    };
    // The collector takes the first report of a name, so this only counts for proofs that ended
    // without one.
    let reason = match catch_unwind(AssertUnwindSafe(|| (batch.run)(wanted, &results))) {
        Ok(()) => "the proof ended without a result; this is a defect in the proof itself",
        Err(_) => "the proof itself broke down; its message stands above",
    };
    for id in &wanted.0 {
        results.report(id, Outcome::Failed(reason.to_owned()));
    }
}

fn collect(
    receiver: &Receiver<Message>,
    plan: &Plan,
    memory: &mut Memory,
    progress: &mut dyn Progress,
) -> Vec<Proved> {
    let mut proved: Vec<Proved> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut saved = Instant::now();
    for message in receiver {
        let (id, outcome, time) = match message {
            Message::Started(id) => {
                progress.started(&id);
                continue;
            }
            Message::Done { id, outcome, time } => (id, outcome, time),
        };
        let Some(fingerprint) = plan.todo.get(&id) else {
            continue;
        };
        if !seen.insert(id.clone()) {
            continue;
        }
        match outcome {
            Outcome::Passed => memory.remember(&id, fingerprint),
            Outcome::Failed(_) | Outcome::CouldNotProve(_) => memory.forget(&id),
        }
        if saved.elapsed() > SAVE_EVERY {
            // Saving now only protects against a later kill; the save at the end reports problems.
            let _ = memory.save();
            saved = Instant::now();
        }
        let result = Proved {
            id,
            outcome,
            remembered: false,
            time,
        };
        progress.done(&result);
        proved.push(result);
    }
    proved
}
