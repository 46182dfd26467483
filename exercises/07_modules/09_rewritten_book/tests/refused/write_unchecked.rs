//! Somebody writes an order that nobody has checked.

use rewritten_book::OrderBook;

fn main() {
    let mut book = OrderBook::empty();
    book.write("gloves", 5000); //~ E0624
    println!("{}", book.close());
}
