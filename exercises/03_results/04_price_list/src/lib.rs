//! Port `price_of` and `total` from `python/price_list.py`. An order list such as
//! `gloves*3, soap` has a price, unless an item has none or a count is no number.
//!
//! Your Python instinct: `prices[item]` raises, `int(count)` raises, and `answer`
//! catches both. Here the first is an Option (`get`), the second a Result (`parse`),
//! and both have to become the one failure that `total` promises: the words.
//!
//! Beware of `unwrap_or(0)`: tape costs nothing, a missing item has no price, and these
//! are two different things. And `parse` reads a sign that the original refuses.
//!
//! Your task: write the two functions. `answer` and the prices are ported and right.
//!
//! Done when: for two hundred generated order lists, Python and Rust say the same. The
//! test runs both; it needs a `python3` (3.11 or newer).

use std::collections::HashMap;

/// The prices in cents.
pub fn prices() -> HashMap<String, u64> {
    HashMap::from([
        ("gloves".to_string(), 35),
        ("saline".to_string(), 410),
        ("soap".to_string(), 120),
        ("tape".to_string(), 0),
    ])
}

/// The price of a part such as `gloves*3` or `soap`, in cents.
pub fn price_of(prices: &HashMap<String, u64>, part: &str) -> Result<u64, String> {
    Err(format!(
        "no price for `{part}` in {} prices yet",
        prices.len()
    ))
}

/// The price of a whole list, in cents; the first part that has no price is the failure.
pub fn total(orders: &str) -> Result<u64, String> {
    price_of(&prices(), orders)
}

/// What the desk is told.
pub fn answer(orders: &str) -> String {
    match total(orders) {
        Ok(cents) => format!("{cents} cents"),
        Err(words) => format!("no total: {words}"),
    }
}
