//! In which order does a map hand out its keys?

use std::collections::{BTreeMap, HashMap};

fn main() {
    let names = ["Dana", "Bo", "Chen", "Ana", "Eli"];
    let mut sorted = BTreeMap::new();
    for name in names {
        sorted.insert(name, name.len());
    }
    println!("{sorted:?}");

    let mut orders = Vec::new();
    for _ in 0..50 {
        let mut hashed = HashMap::new();
        for name in names {
            hashed.insert(name, 0);
        }
        let order = format!("{hashed:?}");
        if !orders.contains(&order) {
            orders.push(order);
        }
    }
    if orders.len() > 1 {
        println!("fifty maps, several orders");
    } else {
        println!("fifty maps, one order");
    }
}
