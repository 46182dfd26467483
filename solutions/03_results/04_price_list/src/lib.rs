//! An Option and a Result come together: `ok_or` gives the missing price its words, `?`
//! hands it on, and `let … else` replaces the parser's failure by words of our own. `total` is a loop with a `?` in
//! it; the iterator form is `orders.split(',').map(|part| price_of(&prices, part)).sum()`, for
//! `sum` can add up results as well and stops at the first failure.
//!
//! Of Python's check one part stays: `parse::<u64>` takes digits, and a sign `+` in front of them,
//! which the original refuses.

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
///
/// # Errors
/// When the item has no price, or its count is no number.
pub fn price_of(prices: &HashMap<String, u64>, part: &str) -> Result<u64, String> {
    let part = part.trim();
    let (item, count) = match part.split_once('*') {
        Some((item, count)) => (item, Some(count)),
        None => (part, None),
    };
    let price = prices.get(item).ok_or(format!("no price for `{item}`"))?;
    let Some(count) = count else {
        return Ok(*price);
    };
    let words = format!("`{count}` is no number");
    if count.starts_with('+') {
        return Err(words);
    }
    let Ok(count) = count.parse::<u64>() else {
        return Err(words);
    };
    Ok(price * count)
}

/// The price of a whole list, in cents; the first part that has no price is the failure.
///
/// # Errors
/// When a part has no price; the words say which.
pub fn total(orders: &str) -> Result<u64, String> {
    let prices = prices();
    let mut cents = 0;
    for part in orders.split(',') {
        cents += price_of(&prices, part)?;
    }
    Ok(cents)
}

/// What the desk is told.
pub fn answer(orders: &str) -> String {
    match total(orders) {
        Ok(cents) => format!("{cents} cents"),
        Err(words) => format!("no total: {words}"),
    }
}
