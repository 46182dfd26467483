//! wrong: with 0 in the place of nothing, whoever has no bed is sent to bed 1.
//~ expect: tests fail

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
    let bed = bed.unwrap_or(0);
    if bed == LAST_BED { None } else { Some(bed + 1) }
}
