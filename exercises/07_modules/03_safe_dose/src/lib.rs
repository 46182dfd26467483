//! A `Dose` should be a promise: whoever has one in hand knows that it is at most 500 milligrams.
//!
//! Your Python instinct: check in `__init__`, and put an underscore in front of what should be left
//! alone. Here everything is `pub`, so the check in `new` can be walked around in four ways.
//!
//! Your task: choose what is `pub`, so that every program in `tests/refused/` is refused on its
//! marked line. `raise_dose` stays where it is and does what it did; it may call something new.
//! Nobody outside `pharmacy` may walk around the check, `raise_dose` neither.
//!
//! Done when: the ways around are refused, and honest programs still compile and pass.

/// Doses of one drug.
pub mod pharmacy {
    /// No dose is larger, in milligrams.
    pub const LARGEST: u32 = 500;

    /// A dose that was checked.
    #[derive(Debug, PartialEq)]
    pub struct Dose {
        pub milligrams: u32,
    }

    impl Dose {
        /// A dose, if it is safe.
        pub fn new(milligrams: u32) -> Option<Dose> {
            if milligrams > LARGEST {
                return None;
            }
            Some(Dose::unchecked(milligrams))
        }

        /// Half of this dose, which is safe when this one is.
        pub fn half(&self) -> Dose {
            Dose::unchecked(self.milligrams / 2)
        }

        /// How many milligrams.
        pub fn milligrams(&self) -> u32 {
            self.milligrams
        }

        /// A dose of any size.
        pub fn unchecked(milligrams: u32) -> Dose {
            Dose { milligrams }
        }

        /// Writes another number.
        pub fn set(&mut self, milligrams: u32) {
            self.milligrams = milligrams;
        }
    }
}

use pharmacy::{Dose, LARGEST};

/// Raises a dose by some milligrams, if it is safe then; tells whether it was done.
pub fn raise_dose(dose: &mut Dose, by: u32) -> bool {
    if dose.milligrams() + by > LARGEST {
        return false;
    }
    dose.set(dose.milligrams() + by);
    true
}
