//! The ward asks in which bed a patient lies, what to write on the sign, and which
//! bed comes after it. A patient may have no bed.
//!
//! Your Python instinct: `int | None` is an int most of the time, so write `bed + 1`
//! and wait for the TypeError. In Rust `Option<u32>` is a type of its own. It cannot
//! be added to, and it cannot be printed as a number, until you have said what
//! happens when there is none.
//!
//! Your task: repair the three functions.
//!
//! - `bed_of` gives the bed of the patient with this name, if there is one.
//! - `sign` says `bed 3`, or `no bed`.
//! - `bed_after` gives the bed after this one. After bed 20, the last, comes none,
//!   and after no bed comes none.
//!
//! Done when: everything compiles and the tests pass. Do not invent a bed that
//! nobody has: there is no bed 0 and no bed 21.

/// The number of the last bed on the floor.
pub const LAST_BED: u32 = 20;

/// Somebody in a bed.
#[derive(Debug)]
pub struct Patient {
    /// The name.
    pub name: String,
    /// The number of the bed, from 1 to `LAST_BED`.
    pub bed: u32,
}

/// The bed of the patient with this name, if there is one.
pub fn bed_of(patients: &[Patient], name: &str) -> Option<u32> {
    for patient in patients {
        if patient.name == name {
            return patient.bed;
        }
    }
    None
}

/// What the sign at the door says: `bed 3`, or `no bed`.
pub fn sign(bed: Option<u32>) -> String {
    format!("bed {bed}")
}

/// The bed after this one. The last bed has none after it.
pub fn bed_after(bed: Option<u32>) -> Option<u32> {
    bed + 1
}
