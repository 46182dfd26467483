//! A counter that may be changed through a look.

use std::cell::Cell;

struct Door {
    opened: Cell<u32>,
}

impl Door {
    fn open(&self) {
        self.opened.set(self.opened.get() + 1);
    }
}

fn main() {
    let door = Door {
        opened: Cell::new(0),
    };
    let nurse = &door;
    let doctor = &door;
    nurse.open();
    doctor.open();
    println!("opened {} times", door.opened.get());
}
