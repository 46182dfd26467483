//! The crate as somebody else's crate sees it: through the front door alone.

// ANCHOR: outside
use modules::{Order, OrderDraft, OrderType};

#[test]
fn a_draft_and_an_order_agree() {
    let order = Order::new(OrderType::Purchase, "gauze", 40, None, Some(0.1));
    let draft = OrderDraft::of("gauze").pieces(40).discount(0.1).send();
    assert_eq!(
        draft.map(|one| one.current_value()),
        Some(order.current_value())
    );
}
// ANCHOR_END: outside
