//! A round through the ward needs the whole topic: looking, changing, two fields at once, a closure that changes
//! something outside, and parts that are lent to the caller.
//!
//! Your Python instinct: each method gets `self` and may do anything. Here the signatures say what each one may do, and
//! they are right as they stand; you write the bodies.
//!
//! Your task: write the five methods. No patient is copied, and nothing panics, whatever the numbers and names.
//! (`impl FnMut(&str) -> u32` is any function or closure that takes a name and gives a number.)
//!
//! Done when: patients are found, findings counted, pulses measured, beds exchanged, and the names come back as looks
//! into the ward.

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
        println!("nobody looks for {name} yet");
        None
    }

    /// Writes a finding into the patient's notes and counts it; `false` when nobody has this name.
    pub fn record(&mut self, name: &str, finding: &str) -> bool {
        println!("nobody writes {finding} into the notes of {name} yet");
        false
    }

    /// Sets every pulse to what `measure` finds, and says whose rose by more than 20.
    pub fn round(&mut self, mut measure: impl FnMut(&str) -> u32) -> Vec<String> {
        let pulse = measure("nobody");
        vec![format!("a pulse of {pulse}, and no round yet")]
    }

    /// Lets two patients change beds, counted from 0; nothing happens when a bed does not exist.
    pub fn swap(&mut self, first: usize, second: usize) {
        println!("nobody moves from {first} to {second} yet");
    }

    /// The names of all whose pulse is above the limit, in the order of the beds.
    pub fn faster_than(&self, limit: u32) -> Vec<&str> {
        println!("nobody compares with {limit} yet");
        Vec::new()
    }
}
