//! wrong: `raise` fills a second list, although the one it owns could be changed.
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
    let mut raised = Vec::new();
    for rate in &rates {
        raised.push(*rate + by);
    }
    raised
}
