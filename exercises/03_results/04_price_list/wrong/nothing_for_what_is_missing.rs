//! wrong: an item without a price costs nothing, and nobody is told.
//~ expect: tests fail

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
    let part = part.trim();
    let (item, count) = part.split_once('*').unwrap_or((part, "1"));
    let price = prices.get(item).copied().unwrap_or(0);
    let words = format!("`{count}` is no number");
    if count.starts_with('+') {
        return Err(words);
    }
    let Ok(count) = count.parse::<u64>() else {
        return Err(words);
    };
    Ok(price * count)
}

/// The price of a whole list, in cents.
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
