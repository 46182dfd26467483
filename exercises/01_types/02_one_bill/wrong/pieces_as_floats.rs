//! wrong: pieces became floats, so whoever counts whole pieces can no longer call these functions.
//~ expect: E0308

/// The price of one line of the bill.
pub fn line(pieces: f64, price: f64) -> f64 {
    pieces * price
}

/// The amount with tax, which is given in percent.
pub fn with_tax(amount: f64, percent: f64) -> f64 {
    amount + amount * percent / 100.0
}

/// The whole bill: one line, the parcels, and 19 percent of tax on both.
pub fn bill(pieces: f64, price: f64, parcels: f64) -> f64 {
    let shipping = parcels * 4.5;
    with_tax(line(pieces, price) + shipping, 19.0)
}
