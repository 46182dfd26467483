fn order(symbol: &str, quantity: u32) -> Order {
    Order {
        symbol: symbol.to_string(),
        quantity,
    }
}

#[test]
fn the_orders_for_one_symbol_are_filled() {
    let orders = vec![order("fern", 3), order("moss", 5), order("fern", 4)];
    let (total, left) = fill(orders, "fern");
    assert_eq!(total, 7);
    assert_eq!(left, [order("moss", 5)]);
}

#[test]
fn nothing_to_fill_leaves_everything() {
    let (total, left) = fill(vec![order("moss", 5)], "fern");
    assert_eq!(total, 0);
    assert_eq!(left.len(), 1);
}

#[test]
fn the_log_keeps_the_letters_and_the_screen_shouts() {
    let (log, screen) = lines(&order("fern", 3));
    assert_eq!(log, "fern 3");
    assert_eq!(screen, "FERN 3");
}
