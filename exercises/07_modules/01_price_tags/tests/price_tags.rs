//! Bills, gifts and prices, all in whole tens.

use price_tags::{bill, gift, prices};

#[test]
fn a_bill_is_the_sum_of_two_prices() {
    assert_eq!(bill(3, 1), 740 + 120, "three pairs of gloves, one gauze");
    assert_eq!(bill(0, 0), 0, "nothing");
}

#[test]
fn a_gift_counts_for_half() {
    assert_eq!(gift(3), 370, "half of 747 cents, in whole tens");
    assert_eq!(gift(1), 120, "half of 249 cents, in whole tens");
    assert_eq!(gift(2), 240, "half of 498 cents, in whole tens");
}

#[test]
fn anybody_may_ask_for_a_price() {
    assert_eq!(prices::price(2, 99), 190, "two pieces at 99");
}
