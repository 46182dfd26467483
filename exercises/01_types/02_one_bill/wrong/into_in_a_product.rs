//! wrong: nothing in a product says which type `into` should make; `f64::from` says it.
//~ expect: E0283

/// The price of one line of the bill.
pub fn line(pieces: i32, price: f64) -> f64 {
    pieces.into() * price
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
