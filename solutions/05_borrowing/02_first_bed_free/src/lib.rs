//! The words need a number, so a number is kept, and no look at the list. `bed.number` copies it,
//! because `u32` is `Copy`. The alternative is to push first and look afterwards: then the
//! first bed is there in any case, and `beds[0].number` does it without a `match`.

/// A bed and who lies in it.
#[derive(Debug, PartialEq)]
pub struct Bed {
    /// Its number.
    pub number: u32,
    /// Who lies in it; nobody when it is empty.
    pub patient: String,
}

/// Adds an empty bed; the words name the first bed and the number of beds.
pub fn add_bed(beds: &mut Vec<Bed>, number: u32) -> String {
    let first = match beds.first() {
        Some(bed) => bed.number,
        None => number,
    };
    beds.push(Bed {
        number,
        patient: String::new(),
    });
    format!("from bed {first} on, {} beds", beds.len())
}
