//! Two functions are offered, `price` and `half_price`; the rounding stays inside. If prices are rounded to
//! whole fives next year, one line changes, in one module.
//!
//! To open `whole_tens` would work as well, and from then on the rounding would be everybody's business. That is
//! right for a helper that means something by itself.

/// Prices in cents.
pub mod prices {
    /// The price of some pieces, in whole tens.
    pub fn price(pieces: u32, each: u32) -> u32 {
        whole_tens(pieces * each)
    }

    /// Half of what some pieces cost, in whole tens.
    pub fn half_price(pieces: u32, each: u32) -> u32 {
        whole_tens(pieces * each / 2)
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
    prices::half_price(gloves, 249)
}
