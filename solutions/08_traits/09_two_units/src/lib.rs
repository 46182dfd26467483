//! A struct with one field is as large as the field and costs nothing while the program runs; what it adds is a type. The operators say what makes sense: amounts of one kind are added, a dose is multiplied by a number.
//!
//! For a whole program of units there are crates that also know what a millilitre times a strength is. Two units by hand are two pages of code, which nobody has to read twice.

use std::fmt;
use std::ops::{Add, Mul};

/// An amount of a medicine.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Milligrams(f64);

/// An amount of a liquid.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Millilitres(f64);

/// So many milligrams.
pub fn mg(amount: f64) -> Milligrams {
    Milligrams(amount)
}

/// So many millilitres.
pub fn ml(amount: f64) -> Millilitres {
    Millilitres(amount)
}

impl Add for Milligrams {
    type Output = Milligrams;

    fn add(self, other: Milligrams) -> Milligrams {
        Milligrams(self.0 + other.0)
    }
}

impl Add for Millilitres {
    type Output = Millilitres;

    fn add(self, other: Millilitres) -> Millilitres {
        Millilitres(self.0 + other.0)
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

impl fmt::Display for Millilitres {
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
