//! wrong: the parts of steps are open to the whole crate, where `raise_dose` could walk around the check.
//~ expect: not accepted

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

        /// Raises the dose by some milligrams, if it is safe then; tells whether it was done.
        pub fn raise(&mut self, by: u32) -> bool {
            match self.milligrams.checked_add(by) {
                Some(more) if more <= LARGEST => {
                    self.set(more);
                    true
                }
                _ => false,
            }
        }

        /// A dose of any size.
        pub(crate) fn unchecked(milligrams: u32) -> Dose {
            Dose { milligrams }
        }

        /// Writes another number.
        pub(crate) fn set(&mut self, milligrams: u32) {
            self.milligrams = milligrams;
        }
    }
}

use pharmacy::Dose;

/// Raises a dose by some milligrams, if it is safe then; tells whether it was done.
pub fn raise_dose(dose: &mut Dose, by: u32) -> bool {
    dose.raise(by)
}
