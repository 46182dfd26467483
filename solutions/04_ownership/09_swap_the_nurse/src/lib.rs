//! Four ways to take something out and leave something sensible behind:
//! `mem::replace` where there is a successor, `mem::take` where the type has an
//! empty value (a Vec, a String, a number), `Option::take` where "nothing" is a
//! state of its own, and `Vec::remove`, which closes the gap.
//!
//! `self.notes.drain(..).collect()` moves every note into a new list and copies
//! none, so it is right too; `mem::take` hands over the list they already lie in.
//!
//! `remove(0)` moves every other patient one place up. For a long queue a
//! `VecDeque` with `pop_front` does it without moving anybody, as
//! `collections.deque` does in Python. Where the order does not matter,
//! `swap_remove` fills the gap with the last element.
//!
//! `in_charge: Option<Nurse>` and `take()` would also compile, but then every
//! reader of the ward has to ask what `None` means, although there is always a
//! nurse in charge. Let the type say what is true.

use std::mem;

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
        mem::replace(&mut self.in_charge, next)
    }

    /// Hands out the notes of the shift; the next shift starts without notes.
    pub fn collect_notes(&mut self) -> Vec<String> {
        mem::take(&mut self.notes)
    }

    /// Shows the visitor out. Returns the name, or nothing if nobody was here.
    pub fn show_out(&mut self) -> Option<String> {
        self.visitor.take()
    }

    /// Takes the first patient out of the queue, if there is one.
    pub fn next_patient(&mut self) -> Option<String> {
        if self.queue.is_empty() {
            return None;
        }
        Some(self.queue.remove(0))
    }
}
