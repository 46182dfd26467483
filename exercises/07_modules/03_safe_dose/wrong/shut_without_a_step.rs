//! wrong: shuts the helpers, and `raise_dose` outside is left without a step.
//~ expect: E0624

/// Doses of one drug.
pub mod pharmacy {
    /// No dose is larger, in milligrams.
    pub const LARGEST: u32 = 500;

    /// A dose that was checked.
    #[derive(Debug, PartialEq)]
    pub struct Dose {
        milligrams: u32,
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
        fn unchecked(milligrams: u32) -> Dose {
            Dose { milligrams }
        }

        /// Writes another number.
        fn set(&mut self, milligrams: u32) {
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
