//! The module `prices` knows how prices are rounded. A bill and a list of gifts need prices, and
//! reach into the module for them.
//!
//! Your Python instinct: what is written in a module can be called, and `_whole_tens` would be a
//! request at most. Here the module is shut as long as nothing in it is `pub`.
//!
//! Your task: let `bill` and `gift` compile. How a price is rounded stays a matter of the module:
//! `whole_tens` stays private. (To round by hand in `gift` would pass the tests, and be forgotten
//! on the day when the module rounds to fives.) If the module lacks something that is needed
//! outside, add it there.
//!
//! Done when: all amounts are right, and `whole_tens` is as private as it was.

/// Prices in cents.
pub mod prices {
    /// The price of some pieces, in whole tens.
    fn price(pieces: u32, each: u32) -> u32 {
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
    prices::whole_tens(gloves * 249 / 2)
}
