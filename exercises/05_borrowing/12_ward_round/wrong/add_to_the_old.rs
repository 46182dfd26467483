//! wrong: 20 more than the largest number is no number any more.
//~ expect: panics

use std::collections::BTreeMap;

/// A patient on the ward.
#[derive(Debug, PartialEq)]
pub struct Patient {
    /// The name.
    pub name: String,
    /// Beats a minute, measured last.
    pub pulse: u32,
    /// Notes, oldest first.
    pub notes: Vec<String>,
}

/// A ward: who lies where, and what a round has found.
#[derive(Debug)]
pub struct Ward {
    /// The patients, by bed.
    pub beds: Vec<Patient>,
    /// How often each finding was written down.
    pub findings: BTreeMap<String, u32>,
}

impl Ward {
    /// The patient of this name, to look at.
    pub fn find(&self, name: &str) -> Option<&Patient> {
        self.beds.iter().find(|patient| patient.name == name)
    }

    /// Writes a finding into the patient's notes and counts it; `false` when nobody has this name.
    pub fn record(&mut self, name: &str, finding: &str) -> bool {
        for patient in &mut self.beds {
            if patient.name == name {
                patient.notes.push(finding.to_string());
                *self.findings.entry(finding.to_string()).or_insert(0) += 1;
                return true;
            }
        }
        false
    }

    /// Sets every pulse to what `measure` finds, and says whose rose by more than 20.
    pub fn round(&mut self, mut measure: impl FnMut(&str) -> u32) -> Vec<String> {
        let mut alarms = Vec::new();
        for patient in &mut self.beds {
            let before = patient.pulse;
            patient.pulse = measure(&patient.name);
            if patient.pulse > before + 20 {
                alarms.push(patient.name.clone());
            }
        }
        alarms
    }

    /// Lets two patients change beds, counted from 0; nothing happens when a bed does not exist.
    pub fn swap(&mut self, first: usize, second: usize) {
        if first < self.beds.len() && second < self.beds.len() {
            self.beds.swap(first, second);
        }
    }

    /// The names of all whose pulse is above the limit, in the order of the beds.
    pub fn faster_than(&self, limit: u32) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for patient in &self.beds {
            if patient.pulse > limit {
                names.push(&patient.name);
            }
        }
        names
    }
}
