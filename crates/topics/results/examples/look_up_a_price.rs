//! Missing is normal here, and a failure there.

use std::collections::HashMap;

fn price(prices: &HashMap<String, u32>, item: &str) -> Result<u32, String> {
    let price = prices.get(item).ok_or(format!("no price for {item}"))?;
    Ok(*price)
}

fn main() {
    let prices = HashMap::from([("gloves".to_string(), 35), ("soap".to_string(), 120)]);
    for item in ["soap", "saline"] {
        println!("{item}: {:?}", prices.get(item));
        match price(&prices, item) {
            Ok(price) => println!("{item}: {price} cents"),
            Err(error) => println!("{item}: {error}"),
        }
    }
}
