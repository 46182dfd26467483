//! What a run prints: progress while it goes on, then every finding, a table and one last line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::time::Duration;

use serde_json::{Value, json};

use crate::engine::{Progress, Proved, Summary};
use crate::outcome::{Outcome, group_of};

/// Progress on the error stream: one line that changes on a terminal, otherwise a line per group.
pub struct Status {
    live: bool,
    total: usize,
    done: usize,
    failed: usize,
    current: String,
    open: BTreeMap<String, usize>,
    widest: usize,
}

impl Status {
    /// Chooses by what the error stream is.
    pub fn new() -> Status {
        Status {
            live: std::io::stderr().is_terminal(),
            total: 0,
            done: 0,
            failed: 0,
            current: String::new(),
            open: BTreeMap::new(),
            widest: 0,
        }
    }

    fn draw(&mut self) {
        if !self.live {
            return;
        }
        let failed = match self.failed {
            0 => String::new(),
            count => format!(", {count} failed"),
        };
        let line: String = format!(
            "  {} of {} proofs{failed} · {}",
            self.done, self.total, self.current
        )
        .chars()
        .take(78)
        .collect();
        let width = line.chars().count();
        let padding = " ".repeat(self.widest.saturating_sub(width));
        self.widest = self.widest.max(width);
        eprint!("\r{line}{padding}");
        let _ = std::io::stderr().flush();
    }
}

impl Default for Status {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress for Status {
    fn begin(&mut self, all: &[&str], remembered: usize) {
        self.total = all.len();
        for id in all {
            *self.open.entry(group_of(id).to_owned()).or_default() += 1;
        }
        if !self.live {
            eprintln!("{} proofs, {remembered} remembered", all.len());
        }
    }

    fn started(&mut self, id: &str) {
        self.current = id.to_owned();
        self.draw();
    }

    fn done(&mut self, proved: &Proved) {
        self.done += 1;
        if matches!(proved.outcome, Outcome::Failed(_)) {
            self.failed += 1;
        }
        if let Some(open) = self.open.get_mut(proved.group()) {
            *open -= 1;
            if *open == 0 && !self.live {
                eprintln!(
                    "  {} done ({} of {} proofs)",
                    proved.group(),
                    self.done,
                    self.total
                );
            }
        }
        self.draw();
    }

    fn end(&mut self) {
        if self.live {
            eprint!("\r{}\r", " ".repeat(self.widest));
            let _ = std::io::stderr().flush();
        }
    }
}

/// Counts of a group or of the whole run.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    passed: usize,
    failed: usize,
    unproved: usize,
    remembered: usize,
    time: Duration,
}

impl Counts {
    fn add(&mut self, proved: &Proved, strict: bool) {
        match &proved.outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed(_) => self.failed += 1,
            Outcome::CouldNotProve(_) if strict => self.failed += 1,
            Outcome::CouldNotProve(_) => self.unproved += 1,
        }
        self.remembered += usize::from(proved.remembered);
        self.time += proved.time;
    }
}

impl Summary {
    /// Whether nothing failed and every proof has a result. `strict` counts what could not be
    /// proved as failed, as continuous integration must.
    pub fn holds(&self, strict: bool) -> bool {
        !self.interrupted && self.counts(strict).failed == 0
    }

    fn counts(&self, strict: bool) -> Counts {
        let mut counts = Counts::default();
        for proved in &self.results {
            counts.add(proved, strict);
        }
        counts
    }

    /// The report for people. Its last line is exactly `N passed, N failed`.
    pub fn text(&self, strict: bool) -> String {
        let mut text = String::new();
        for proved in &self.results {
            match &proved.outcome {
                Outcome::Passed => {}
                Outcome::Failed(why) => section(&mut text, "FAILED", &proved.id, why),
                Outcome::CouldNotProve(why) => section(&mut text, "NOT PROVED", &proved.id, why),
            }
        }
        self.table(&mut text, strict);
        for note in &self.notes {
            let _ = writeln!(text, "{note}");
        }
        if self.interrupted {
            text.push_str("The run was ended before every proof had a result.\n");
        }
        let all = self.counts(strict);
        let _ = writeln!(text, "{} passed, {} failed", all.passed, all.failed);
        text
    }

    fn table(&self, text: &mut String, strict: bool) {
        let groups: BTreeSet<&str> = self.results.iter().map(Proved::group).collect();
        let width = groups
            .iter()
            .map(|group| group.len())
            .max()
            .unwrap_or(0)
            .max(6);
        let _ = writeln!(
            text,
            "{:width$}  passed  failed  not proved  remembered     time",
            "group"
        );
        let row = |name: &str, counts: Counts, time: Duration| {
            format!(
                "{name:width$}  {:>6}  {:>6}  {:>10}  {:>10}  {:>7}\n",
                counts.passed,
                counts.failed,
                counts.unproved,
                counts.remembered,
                format!("{:.1} s", time.as_secs_f64())
            )
        };
        for group in groups {
            let mut counts = Counts::default();
            for proved in self.results.iter().filter(|proved| proved.group() == group) {
                counts.add(proved, strict);
            }
            text.push_str(&row(group, counts, counts.time));
        }
        text.push_str(&row("all", self.counts(strict), self.time));
    }

    /// The same for programs.
    pub fn json(&self, strict: bool) -> Value {
        let all = self.counts(strict);
        json!({
            "version": 1,
            "proofs": self.results.iter().map(|proved| {
                let (outcome, message) = match &proved.outcome {
                    Outcome::Passed => ("passed", None),
                    Outcome::Failed(why) => ("failed", Some(why)),
                    Outcome::CouldNotProve(why) => ("not proved", Some(why)),
                };
                json!({
                    "id": proved.id,
                    "outcome": outcome,
                    "message": message,
                    "remembered": proved.remembered,
                    "seconds": proved.time.as_secs_f64(),
                })
            }).collect::<Vec<_>>(),
            "notes": self.notes,
            "interrupted": self.interrupted,
            "seconds": self.time.as_secs_f64(),
            "passed": all.passed,
            "failed": all.failed,
            "not_proved": all.unproved,
        })
    }
}

fn section(text: &mut String, word: &str, id: &str, why: &str) {
    let _ = writeln!(text, "{word} {id}");
    for line in why.lines() {
        if line.is_empty() {
            text.push('\n');
        } else {
            let _ = writeln!(text, "  {line}");
        }
    }
    text.push('\n');
}
