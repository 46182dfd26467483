//! The pharmacy writes a bill: so many pieces at a price, parcels at 4.5 each, and
//! 19 percent of tax on both.
//!
//! Your Python instinct: `pieces * price` is a whole number times a float, and
//! Python makes a float of the first. In Rust they do not mix. Not in a sum, not in
//! a product, and not in a call that wants the one and gets the other.
//!
//! Your task: make the three functions compile without a change of their
//! signatures. Pieces and parcels are counted, so they are whole numbers; prices
//! may have a fraction, so they are floats.
//!
//! Done when: the bill is right to the cent.

/// The price of one line of the bill.
pub fn line(pieces: i32, price: f64) -> f64 {
    pieces * price
}

/// The amount with tax, which is given in percent.
pub fn with_tax(amount: f64, percent: f64) -> f64 {
    amount + amount * percent / 100.0
}

/// The whole bill: one line, the parcels, and 19 percent of tax on both.
pub fn bill(pieces: i32, price: f64, parcels: i32) -> f64 {
    let shipping = parcels * 4.5;
    with_tax(line(pieces, price) + shipping, 19)
}
