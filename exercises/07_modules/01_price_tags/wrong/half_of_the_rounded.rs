//! wrong: halves the rounded price, which ends in five now and then.
//~ expect: tests fail

/// Prices in cents.
pub mod prices {
    /// The price of some pieces, in whole tens.
    pub fn price(pieces: u32, each: u32) -> u32 {
        whole_tens(pieces * each)
    }

    /// Rounds down to whole tens.
    fn whole_tens(cents: u32) -> u32 {
        cents / 10 * 10
    }
}

/// The bill for gloves at 249 and gauze at 125 a piece.
pub fn bill(gloves: u32, gauze: u32) -> u32 {
    prices::price(gloves, 249) + prices::price(gauze, 125)
}

/// What a gift of gloves counts for: half of what they cost, then in whole tens.
pub fn gift(gloves: u32) -> u32 {
    prices::price(gloves, 249) / 2
}
