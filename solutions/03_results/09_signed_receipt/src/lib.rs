//! The mark on `Receipt` holds wherever one is returned, also by functions that do not exist yet. A
//! `bool` has no mark, so `book_bed` carries it itself. `greet` has none: its number is a
//! courtesy, and a warning that is wrong half of the time teaches people to ignore warnings.
//!
//! A `Result<(), BedTaken>` instead of the `bool` would be marked by nature, and could say more. When
//! you design a function anew, choose that.

/// What a patient gets when leaving. Without it the next shift believes that the
/// patient is still there.
#[derive(Debug)]
#[must_use]
pub struct Receipt {
    /// What stands on it.
    pub words: String,
}

/// The desk at the ward's door.
#[derive(Debug)]
pub struct Desk {
    taken: Vec<u32>,
    greeted: u32,
}

impl Desk {
    /// Opens the desk of an empty ward.
    pub fn open() -> Desk {
        Desk {
            taken: Vec::new(),
            greeted: 0,
        }
    }

    /// Takes a bed for a patient; `false` when it is taken already.
    #[must_use]
    pub fn book_bed(&mut self, bed: u32) -> bool {
        if self.taken.contains(&bed) {
            return false;
        }
        self.taken.push(bed);
        true
    }

    /// Lets a patient leave, and writes the receipt.
    pub fn leave(&mut self, name: &str, bed: u32) -> Receipt {
        self.taken.retain(|taken| *taken != bed);
        Receipt {
            words: format!("{name} has left bed {bed}"),
        }
    }

    /// Greets a visitor. Gives the number of visitors so far, for those who like numbers.
    pub fn greet(&mut self, name: &str) -> u32 {
        self.greeted += 1;
        println!("Hello, {name}!");
        self.greeted
    }
}
