//! wrong: makes one type and gives it two names.
//~ expect: not refused

use std::fmt;
use std::ops::{Add, Mul};

/// An amount of a medicine.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Milligrams(f64);

/// An amount of a liquid.
pub type Millilitres = Milligrams;

/// So many milligrams.
pub fn mg(amount: f64) -> Milligrams {
    Milligrams(amount)
}

/// So many millilitres.
pub fn ml(amount: f64) -> Millilitres {
    Milligrams(amount)
}

impl Add for Milligrams {
    type Output = Milligrams;

    fn add(self, other: Milligrams) -> Milligrams {
        Milligrams(self.0 + other.0)
    }
}

impl Mul<f64> for Milligrams {
    type Output = Milligrams;

    fn mul(self, factor: f64) -> Milligrams {
        Milligrams(self.0 * factor)
    }
}

impl fmt::Display for Milligrams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The label of a dose.
pub fn label(dose: Milligrams) -> String {
    format!("{dose} mg")
}

/// How much of a liquid holds a dose, when a millilitre holds `strength`.
pub fn volume(dose: Milligrams, strength: Milligrams) -> Millilitres {
    ml(dose.0 / strength.0)
}
