//! Two functions change what is in a list: `slow_down` halves the rate of every infusion of one
//! drug, `raise` adds to each rate of a plan and gives the plan back.
//!
//! Your Python instinct: `infusion.rate //= 2` in a loop changes the objects, `rate += 5` in a loop changes
//! nothing, and you have to remember which is which. In Rust both loops below only look
//! (`infusions` is a look already), and both are refused.
//!
//! Your task: make the loops change the elements in their places. No second list is built.
//!
//! Done when: the elements have changed, those of other drugs have not, and the lists keep
//! their order.

/// An infusion: what runs in, and how fast.
#[derive(Debug, PartialEq)]
pub struct Infusion {
    /// The drug.
    pub drug: String,
    /// Millilitres an hour.
    pub rate: u32,
}

/// Halves the rate of every infusion of this drug.
pub fn slow_down(infusions: &[Infusion], drug: &str) {
    for infusion in infusions {
        if infusion.drug == drug {
            infusion.rate /= 2;
        }
    }
}

/// The plan with every rate raised.
pub fn raise(rates: Vec<u32>, by: u32) -> Vec<u32> {
    for rate in &rates {
        *rate += by;
    }
    rates
}
