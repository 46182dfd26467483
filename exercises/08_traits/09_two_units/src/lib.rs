//! A dose is measured in milligrams, the liquid that holds it in millilitres. Both are numbers, and whoever mixes them up harms somebody.
//!
//! Your Python instinct: `NewType("Milligrams", float)`. mypy tells the two names apart, and still adds them, since both are floats. `pub type` in Rust is less than that: another name, nothing more.
//!
//! Your task: make two types of them, so that every program in `tests/refused/` is refused on its marked line, and give them what the honest programs need.
//!
//! Done when: the misuse is refused, and the honest programs still compile and pass.

/// An amount of a medicine.
pub type Milligrams = f64;

/// An amount of a liquid.
pub type Millilitres = f64;

/// So many milligrams.
pub fn mg(amount: f64) -> Milligrams {
    amount
}

/// So many millilitres.
pub fn ml(amount: f64) -> Millilitres {
    amount
}

/// The label of a dose.
pub fn label(dose: Milligrams) -> String {
    format!("{dose} mg")
}

/// How much of a liquid holds a dose, when a millilitre holds `strength`.
pub fn volume(dose: Milligrams, strength: Milligrams) -> Millilitres {
    dose / strength
}
