//! Somebody looks at the inside, whatever is kept there.

use rewritten_book::OrderBook;

fn main() {
    let book = OrderBook::empty();
    println!("{:?}", book.orders); //~ E0616
}
