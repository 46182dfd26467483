//! wrong: everything is copied before it is thrown away; the nurse who goes home is a copy of the one who was here.
//~ expect: tests fail

/// Somebody who works here.
#[derive(Debug, Clone)]
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
        let old = self.in_charge.clone();
        self.in_charge = next;
        old
    }

    /// Hands out the notes of the shift; the next shift starts without notes.
    pub fn collect_notes(&mut self) -> Vec<String> {
        let notes = self.notes.clone();
        self.notes = Vec::new();
        notes
    }

    /// Shows the visitor out. Returns the name, or nothing if nobody was here.
    pub fn show_out(&mut self) -> Option<String> {
        let visitor = self.visitor.clone();
        self.visitor = None;
        visitor
    }

    /// Takes the first patient out of the queue, if there is one.
    pub fn next_patient(&mut self) -> Option<String> {
        if self.queue.is_empty() {
            return None;
        }
        Some(self.queue.remove(0))
    }
}
