//! Somebody asks a book that was closed.

use rewritten_book::OrderBook;

fn main() {
    let book = OrderBook::empty();
    println!("{}", book.close());
    println!("{}", book.pieces("gloves")); //~ E0382
}
