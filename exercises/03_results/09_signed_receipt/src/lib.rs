//! The desk at the ward's door books beds, lets patients leave against a receipt, and
//! greets visitors.
//!
//! Your Python instinct: raise when something must not be overlooked, and return
//! `True` or `False` when it may. Here `book_bed` returns a `bool` that nobody has to look at,
//! and a dropped receipt makes no sound.
//!
//! Your task: mark what must not be thrown away, so that every program in
//! `tests/refused/` is refused on the marked line by the lint `unused_must_use`. The
//! programs, like those of many teams, treat that warning as an error. Nothing else
//! changes: no names, no types.
//!
//! Done when: the careless programs are refused, and the honest ones still compile,
//! among them one that greets a visitor and does not care for the number.

/// What a patient gets when leaving. Without it the next shift believes that the
/// patient is still there.
#[derive(Debug)]
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
