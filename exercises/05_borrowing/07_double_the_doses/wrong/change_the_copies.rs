//! wrong: changes a copy of each number; the list is as before.
//~ expect: tests fail

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
pub fn raise(rates: Vec<u32>, by: u32) -> Vec<u32> {
    for rate in &rates {
        let mut rate = *rate;
        rate += by;
        println!("raised to {rate}");
    }
    rates
}
