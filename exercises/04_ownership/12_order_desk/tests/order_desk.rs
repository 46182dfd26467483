//! Follows orders across the desk.

use std::rc::Rc;

use order_desk::{Customer, Desk, Order};

fn customer(name: &str) -> Rc<Customer> {
    Rc::new(Customer {
        name: String::from(name),
    })
}

fn order(customer: &Rc<Customer>, items: &[&str]) -> Order {
    Order {
        customer: Rc::clone(customer),
        items: items.iter().map(|item| String::from(*item)).collect(),
    }
}

#[test]
fn an_order_is_confirmed_and_waits() {
    let mut desk = Desk::open();
    let confirmation = desk.take_in(order(&customer("Surgery"), &["gloves", "soap"]));
    assert_eq!(
        confirmation, "Surgery: 2 items",
        "the confirmation names the customer and counts the items"
    );
    assert_eq!(
        desk.summary(),
        "1 waiting, nothing in work",
        "an order that was taken in waits"
    );
}

#[test]
fn orders_are_worked_on_in_turn() {
    let mut desk = Desk::open();
    desk.take_in(order(&customer("Surgery"), &["gloves"]));
    desk.take_in(order(&customer("Cardiology"), &["soap"]));
    desk.take_in(order(&customer("Pharmacy"), &["labels"]));
    assert!(
        desk.next_order().is_none(),
        "nothing was on the desk before the first order"
    );
    assert_eq!(
        desk.summary(),
        "2 waiting, in work: Surgery",
        "the order that waited longest is in work"
    );
    let done = desk.next_order();
    assert_eq!(
        done.map(|order| order.items),
        Some(vec![String::from("gloves")]),
        "the first order comes back when the second is begun"
    );
    assert_eq!(
        desk.summary(),
        "1 waiting, in work: Cardiology",
        "the second order is in work, and the third waits: the oldest goes first"
    );
}

#[test]
fn an_empty_desk_has_nothing_to_hand_out() {
    let mut desk = Desk::open();
    assert!(desk.next_order().is_none(), "nothing was on the desk");
    desk.take_in(order(&customer("Surgery"), &["gloves"]));
    desk.next_order();
    assert!(desk.next_order().is_some(), "the only order is finished");
    assert_eq!(
        desk.summary(),
        "0 waiting, nothing in work",
        "afterwards the desk is empty"
    );
    assert!(
        desk.next_order().is_none(),
        "a finished order is handed out once"
    );
}

#[test]
fn an_order_crosses_the_desk_without_being_copied() {
    let surgery = customer("Surgery");
    let mut desk = Desk::open();
    let first = order(&surgery, &["gloves"]);
    let items = first.items.as_ptr();
    desk.take_in(first);
    desk.next_order();
    let done = desk.next_order();
    assert!(
        done.as_ref()
            .is_some_and(|order| order.items.as_ptr() == items),
        "the order that comes back must be the one that was taken in, not a copy"
    );
    assert_eq!(
        Rc::strong_count(&surgery),
        2,
        "the test and the finished order: nobody else still holds the customer"
    );
}

#[test]
fn a_repeated_order_shares_the_customer_and_owns_its_items() {
    let first = order(&customer("Surgery"), &["gloves", "soap"]);
    let mut second = Desk::repeat(&first);
    assert_eq!(
        second.items, first.items,
        "the same things are ordered again"
    );
    assert!(
        Rc::ptr_eq(&second.customer, &first.customer),
        "both orders must share one customer record"
    );
    second.items.push(String::from("saline"));
    assert_eq!(
        first.items,
        ["gloves", "soap"],
        "a change of the second order must not reach the first"
    );
}

#[test]
fn closing_sums_up_and_hands_out_what_waited() {
    let surgery = customer("Surgery");
    let mut desk = Desk::open();
    desk.take_in(order(&surgery, &["gloves"]));
    let mut waiting = Vec::new();
    for item in ["saline", "swabs", "tape"] {
        let waits = order(&surgery, &[item]);
        waiting.push(waits.items.as_ptr());
        desk.take_in(waits);
    }
    desk.next_order();
    let (summary, left_over) = desk.close();
    assert_eq!(
        summary, "3 waiting, in work: Surgery",
        "the desk as it was when it was closed"
    );
    let handed_out: Vec<_> = left_over.iter().map(|order| order.items.as_ptr()).collect();
    assert!(
        handed_out == waiting,
        "the orders that waited must be handed out themselves, not copies, oldest first"
    );
    drop(left_over);
    assert_eq!(
        Rc::strong_count(&surgery),
        1,
        "the desk is gone, and the order in work with it"
    );
}
