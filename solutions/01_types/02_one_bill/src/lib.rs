//! Each count becomes a float where it meets a price: `f64::from(pieces)`. Every
//! `i32` fits into an `f64` exactly, so nothing can be lost, and `from` says that
//! there is nothing to check.
//!
//! `pieces as f64` would do the same here. But `as` also compiles where it loses
//! something, so a reader has to think; `from` exists only where it loses nothing.
//!
//! A bill in earnest would count whole cents, in an `i64`, and convert only where a
//! rate comes in. The tests show why: they have to ask whether floats are close.

/// The price of one line of the bill.
pub fn line(pieces: i32, price: f64) -> f64 {
    f64::from(pieces) * price
}

/// The amount with tax, which is given in percent.
pub fn with_tax(amount: f64, percent: f64) -> f64 {
    amount + amount * percent / 100.0
}

/// The whole bill: one line, the parcels, and 19 percent of tax on both.
pub fn bill(pieces: i32, price: f64, parcels: i32) -> f64 {
    let shipping = f64::from(parcels) * 4.5;
    with_tax(line(pieces, price) + shipping, 19.0)
}
