//! The end of the shift: the nurse in charge goes home and another one comes, the
//! notes of the shift go to the office, the visitor leaves, and the first patient
//! of the queue gets a bed.
//!
//! Your Python instinct: `old = self.in_charge; self.in_charge = new; return old`
//! is how one swaps an attribute. In Rust the first step would move the nurse out
//! of a ward that was only lent to the method (`&mut self`), and leave a hole for
//! whoever looks next. The compiler refuses it with E0507, "cannot move out",
//! even though the next line would fill the hole.
//!
//! Your task: make the four methods compile. Each leaves something else behind,
//! so each wants a tool of its own. The signatures stay as they are. A nurse
//! cannot be in two places: what is handed out must be what was there, and no clone
//! of it. What you need from the module `std::mem` you may write in full,
//! `std::mem::take(…)`, or as `mem::take(…)` with `use std::mem;` above the first
//! struct.
//!
//! Done when: each method hands out the very value that was there, and the ward
//! is in order afterwards.

/// Somebody who works here.
#[derive(Debug)]
pub struct Nurse {
    /// The name on the badge.
    pub name: String,
}

/// One ward during one shift.
#[derive(Debug)]
pub struct Ward {
    /// There is always exactly one nurse in charge.
    pub in_charge: Nurse,
    /// What happened in this shift, oldest first.
    pub notes: Vec<String>,
    /// A visitor, if there is one.
    pub visitor: Option<String>,
    /// The patients who wait for a bed, the first one first.
    pub queue: Vec<String>,
}

impl Ward {
    /// Puts `next` in charge. Returns the nurse who was in charge before.
    pub fn swap_nurse(&mut self, next: Nurse) -> Nurse {
        let old = self.in_charge;
        self.in_charge = next;
        old
    }

    /// Hands out the notes of the shift; the next shift starts without notes.
    pub fn collect_notes(&mut self) -> Vec<String> {
        let notes = self.notes;
        self.notes = Vec::new();
        notes
    }

    /// Shows the visitor out. Returns the name, or nothing if nobody was here.
    pub fn show_out(&mut self) -> Option<String> {
        let visitor = self.visitor;
        self.visitor = None;
        visitor
    }

    /// Takes the first patient out of the queue, if there is one.
    pub fn next_patient(&mut self) -> Option<String> {
        if self.queue.is_empty() {
            return None;
        }
        Some(self.queue[0])
    }
}
