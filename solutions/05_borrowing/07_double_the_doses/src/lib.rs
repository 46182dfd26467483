//! `&mut [Infusion]` lends the pen for all elements, and `for infusion in infusions` hands it out for one
//! after the other. In `raise` the function owns the list, so `mut` before the parameter is enough: the
//! caller sees nothing of it, because the plan was given away.
//!
//! `iter_mut().for_each(…)` says the same. Building a new list, `into_iter().map(…).collect()`, is the right
//! choice when the elements get another type.

/// An infusion: what runs in, and how fast.
#[derive(Debug, PartialEq)]
pub struct Infusion {
    /// The drug.
    pub drug: String,
    /// Millilitres an hour.
    pub rate: u32,
}

/// Halves the rate of every infusion of this drug.
pub fn slow_down(infusions: &mut [Infusion], drug: &str) {
    for infusion in infusions {
        if infusion.drug == drug {
            infusion.rate /= 2;
        }
    }
}

/// The plan with every rate raised.
pub fn raise(mut rates: Vec<u32>, by: u32) -> Vec<u32> {
    for rate in &mut rates {
        *rate += by;
    }
    rates
}
