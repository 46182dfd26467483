//! `new`, `half` and `raise` are whole steps: each leaves a safe dose behind. `unchecked` and `set` are parts of
//! steps, and so is the field. Beyond the module, a `Dose` *is* a safe dose.
//!
//! `checked_add` is for the caller who raises by four thousand million: with `+` the sum would not fit, and in a
//! release build it would start again from 0.

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
        fn unchecked(milligrams: u32) -> Dose {
            Dose { milligrams }
        }

        /// Writes another number.
        fn set(&mut self, milligrams: u32) {
            self.milligrams = milligrams;
        }
    }
}

use pharmacy::Dose;

/// Raises a dose by some milligrams, if it is safe then; tells whether it was done.
pub fn raise_dose(dose: &mut Dose, by: u32) -> bool {
    dose.raise(by)
}
