use modules::rewrite::{after, before};

fn main() {
    let old = before::book::OrderBook::new();
    println!("{}", old.orders.len());
    //~^ E0616
    let new = after::book::OrderBook::new();
    println!("{}", new.orders.len());
    //~^ E0609
}
