//! wrong: the price is made whole instead of the count a float, and the cents are gone.
//~ expect: tests fail

/// The price of one line of the bill.
pub fn line(pieces: i32, price: f64) -> f64 {
    f64::from(pieces * price as i32)
}

/// The amount with tax, which is given in percent.
pub fn with_tax(amount: f64, percent: f64) -> f64 {
    amount + amount * percent / 100.0
}

/// The whole bill: one line, the parcels, and 19 percent of tax on both.
pub fn bill(pieces: i32, price: f64, parcels: i32) -> f64 {
    let shipping = f64::from(parcels * 4);
    with_tax(line(pieces, price) + shipping, 19.0)
}
