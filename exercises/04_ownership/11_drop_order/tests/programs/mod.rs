//! The seven programs. Read them here; your predictions stand in `src/lib.rs`.

use crate::journal::write;

/// A nurse writes in the journal when she works and when she is dropped. (The type
/// of `name` is that of a text written in the program, such as "Ida".)
struct Nurse {
    name: &'static str,
}

impl Nurse {
    fn new(name: &'static str) -> Nurse {
        Nurse { name }
    }

    fn works(&self) {
        write(&format!("{} works", self.name));
    }
}

impl Drop for Nurse {
    fn drop(&mut self) {
        write(&format!("{} leaves", self.name));
    }
}

/// Two names in one block.
pub fn shift_end() {
    let ida = Nurse::new("Ida");
    let jan = Nurse::new("Jan");
    write(&format!("{} and {} work", ida.name, jan.name));
}

/// A second `let` with the name of the first.
pub fn same_name() {
    let nurse = Nurse::new("Ida");
    nurse.works();
    let nurse = Nurse::new("Jan");
    nurse.works();
}

/// An assignment to a `let mut`.
pub fn successor() {
    let mut nurse = Nurse::new("Ida");
    nurse.works();
    nurse = Nurse::new("Jan");
    nurse.works();
}

/// A call that takes the nurse.
pub fn sent_home() {
    let jan = Nurse::new("Jan");
    let ida = Nurse::new("Ida");
    send_home(ida);
    jan.works();
}

fn send_home(nurse: Nurse) {
    write(&format!("{} is sent home", nurse.name));
}

/// `let _ =` beside `let _jan =`.
pub fn no_name() {
    let _ = Nurse::new("Ida");
    let _jan = Nurse::new("Jan");
    write("Jan works");
}

/// An array, and a `return` in the middle.
pub fn early_end() {
    let kim = Nurse::new("Kim");
    let team = [Nurse::new("Ida"), Nurse::new("Jan")];
    write("the alarm rings");
    if team.len() == 2 {
        return;
    }
    write("the alarm is over");
    kim.works();
}

/// A struct that has a `drop` of its own, besides those of its nurses.
struct Ward {
    _day: Nurse,
    _night: Nurse,
}

impl Drop for Ward {
    fn drop(&mut self) {
        write("the ward closes");
    }
}

/// Mind the order of the fields: in the declaration above, and here.
pub fn ward_closes() {
    let night = Nurse::new("Jan");
    let day = Nurse::new("Ida");
    let _ward = Ward {
        _night: night,
        _day: day,
    };
}
