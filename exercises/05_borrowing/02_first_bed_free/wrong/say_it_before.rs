//! wrong: the words are made before the bed joins, so they count one bed too few.
//~ expect: tests fail

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
    let words = format!("from bed {first} on, {} beds", beds.len());
    beds.push(Bed {
        number,
        patient: String::new(),
    });
    words
}
