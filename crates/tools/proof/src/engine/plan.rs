//! Which proofs have to be made, and which batch a worker takes next.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use anyhow::bail;

use super::{Batch, Engine, Lane, Proved, Wanted};
use crate::inputs::FileHashes;
use crate::memory::Memory;
use crate::outcome::{Outcome, group_of};

/// Batches that wait for a worker.
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    freed: Condvar,
}

struct Waiting {
    batches: VecDeque<(Batch, Wanted)>,
    busy: BTreeSet<Lane>,
    /// How many batches run.
    running: usize,
}

impl Waiting {
    /// Whether a batch of this lane may begin now.
    fn may_begin(&self, lane: Lane) -> bool {
        match lane {
            Lane::Alone => self.running == 0,
            _ => !self.busy.contains(&Lane::Alone) && !self.busy.contains(&lane),
        }
    }
}

impl Queue {
    pub(super) fn new(batches: VecDeque<(Batch, Wanted)>) -> Queue {
        Queue {
            waiting: Mutex::new(Waiting {
                batches,
                busy: BTreeSet::new(),
                running: 0,
            }),
            freed: Condvar::new(),
        }
    }

    /// The first batch whose lane is free; waits while there are only others.
    pub(super) fn next(&self) -> Option<(Batch, Wanted)> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if waiting.batches.is_empty() {
                return None;
            }
            let free = waiting
                .batches
                .iter()
                .position(|(batch, _)| waiting.may_begin(batch.lane));
            if let Some(next) = free.and_then(|at| waiting.batches.remove(at)) {
                if next.0.lane != Lane::Light {
                    waiting.busy.insert(next.0.lane);
                }
                waiting.running += 1;
                return Some(next);
            }
            waiting = self
                .freed
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    pub(super) fn free(&self, lane: Lane) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.busy.remove(&lane);
        waiting.running -= 1;
        self.freed.notify_all();
    }
}

/// What is to be done.
pub(super) struct Plan {
    pub(super) all: Vec<String>,
    pub(super) remembered: Vec<Proved>,
    /// Name and fingerprint of each proof that has to be made.
    pub(super) todo: BTreeMap<String, String>,
    pub(super) batches: VecDeque<(Batch, Wanted)>,
}

impl Plan {
    pub(super) fn of(batches: Vec<Batch>, engine: &Engine<'_>, memory: &Memory) -> Plan {
        let hashes = FileHashes::default();
        let mut plan = Plan {
            all: Vec::new(),
            remembered: Vec::new(),
            todo: BTreeMap::new(),
            batches: VecDeque::new(),
        };
        for batch in batches {
            let mut wanted = BTreeSet::new();
            for proof in &batch.proofs {
                if !matches(&proof.id, engine.only) {
                    continue;
                }
                plan.all.push(proof.id.clone());
                let fingerprint = proof.inputs.fingerprint(engine.root, &hashes);
                if memory.holds(&proof.id, &fingerprint) {
                    plan.remembered.push(Proved {
                        id: proof.id.clone(),
                        outcome: Outcome::Passed,
                        remembered: true,
                        time: Duration::ZERO,
                    });
                } else {
                    plan.todo.insert(proof.id.clone(), fingerprint);
                    wanted.insert(proof.id.clone());
                }
            }
            if !wanted.is_empty() {
                plan.batches.push_back((batch, Wanted(wanted)));
            }
        }
        plan
    }
}

fn matches(id: &str, only: &[String]) -> bool {
    only.is_empty() || only.iter().any(|prefix| id.starts_with(prefix.as_str()))
}

/// Two proofs of one name would hide each other; a wish that matches nothing proves nothing.
pub(super) fn check_names(batches: &[Batch], only: &[String]) -> anyhow::Result<()> {
    let mut seen = BTreeSet::new();
    let mut groups = BTreeSet::new();
    for id in batches.iter().flat_map(Batch::ids) {
        if !seen.insert(id) {
            bail!("two proofs are called {id}; names of exercises, pairs and programs must differ");
        }
        groups.insert(group_of(id));
    }
    for prefix in only {
        if !seen.iter().any(|id| id.starts_with(prefix.as_str())) {
            let groups: Vec<&str> = groups.into_iter().collect();
            bail!(
                "no proof's name begins with `{prefix}`. The groups are: {}. \
                 Name a group, or the beginning of a proof's name such as `exercises/04`.",
                groups.join(", ")
            );
        }
    }
    Ok(())
}
