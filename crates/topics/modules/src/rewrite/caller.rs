//! A caller of the order book. This file is compiled against both books.

use super::book::OrderBook;

/// What the ward has ordered by the end of a shift.
// ANCHOR: report
pub fn report() -> Vec<String> {
    let mut book = OrderBook::new();
    book.add("gloves", 40);
    book.add("gauze", 10);
    book.add("gloves", 20);
    vec![
        format!("gloves: {}", book.pieces("gloves")),
        format!("tape: {}", book.pieces("tape")),
        format!("items: {}", book.items().join(", ")),
    ]
}
// ANCHOR_END: report
