//! First collect what is to be added, then add it.

use std::collections::BTreeMap;

fn main() {
    let mut stock = BTreeMap::from([("soap".to_string(), 2), ("tape".to_string(), 0)]);
    let mut orders = Vec::new();
    for (item, pieces) in &stock {
        if *pieces == 0 {
            orders.push(format!("order {item}"));
        }
    }
    for order in orders {
        stock.insert(order, 1);
    }
    println!("{:?}", stock.keys().collect::<Vec<_>>());
}
