//! The patient knows the ward without keeping it open.

use std::rc::{Rc, Weak};

struct Ward {
    name: String,
}

struct Patient {
    name: String,
    ward: Weak<Ward>,
}

impl Patient {
    fn whereabouts(&self) -> String {
        match self.ward.upgrade() {
            Some(ward) => format!(
                "{} is in {}",
                self.name, ward.name
            ),
            None => {
                format!("{}'s ward is closed", self.name)
            }
        }
    }
}

fn main() {
    let ward = Rc::new(Ward {
        name: String::from("Cardiology"),
    });
    let ana = Patient {
        name: String::from("Ana"),
        ward: Rc::downgrade(&ward),
    };
    println!("{}", ana.whereabouts());
    drop(ward);
    println!("{}", ana.whereabouts());
}
