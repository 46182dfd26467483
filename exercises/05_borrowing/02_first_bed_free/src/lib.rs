//! A new bed comes to the ward. The porter wants to know which bed was the first one,
//! and how many there are now.
//!
//! Your Python instinct: `first = beds[0]` is a label on a bed, and appending to the
//! list does not touch it. In Rust `first` looks *into* the list, and a `push` may have
//! to move all beds to a larger place.
//!
//! Your task: make `add_bed` compile. The new bed joins the end of the list, the words
//! stay as they are, and no bed is cloned.
//!
//! Done when: the list has one bed more, and the words name the first bed.

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
        Some(bed) => &bed.number,
        None => &number,
    };
    beds.push(Bed {
        number,
        patient: String::new(),
    });
    format!("from bed {first} on, {} beds", beds.len())
}
