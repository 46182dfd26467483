//! `return Some(patient.bed)` puts the number where it may also be missing. `sign` and
//! `bed_after` say both cases. A pattern may contain a constant, so `Some(LAST_BED)`
//! is one; it shares its arm with `None`. An `if` behind `Some(bed) =>` is as good.
//!
//! `bed.map(|bed| bed + 1)` is the short form for "change it if it is there", and
//! here it is one case short: it would give the last bed a bed after it. With
//! `bed.filter(|bed| *bed < LAST_BED).map(|bed| bed + 1)` it is complete.

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
            return Some(patient.bed);
        }
    }
    None
}

/// What the sign at the door says: `bed 3`, or `no bed`.
pub fn sign(bed: Option<u32>) -> String {
    match bed {
        Some(bed) => format!("bed {bed}"),
        None => String::from("no bed"),
    }
}

/// The bed after this one. The last bed has none after it.
pub fn bed_after(bed: Option<u32>) -> Option<u32> {
    match bed {
        Some(LAST_BED) | None => None,
        Some(bed) => Some(bed + 1),
    }
}
