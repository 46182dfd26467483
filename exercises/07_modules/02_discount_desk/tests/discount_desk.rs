//! The desk keeps to the rule of the module.

use discount_desk::orders::Discount;
use discount_desk::{for_regulars, for_staff, to_pay};

fn percent(discount: Option<Discount>) -> Option<u32> {
    discount.map(|one| one.percent())
}

#[test]
fn the_staff_has_forty() {
    assert_eq!(percent(for_staff()), Some(40), "the discount of the staff");
}

#[test]
fn regulars_have_five_more_as_long_as_the_rule_allows_it() {
    for (before, after) in [(10, 15), (45, 50), (48, 48), (50, 50)] {
        let better = Discount::new(before).map(for_regulars);
        assert_eq!(percent(better), Some(after), "after {before} percent");
    }
}

#[test]
fn what_is_left_is_paid() {
    let paid = Discount::new(25).map(|one| to_pay(2000, &one));
    assert_eq!(paid, Some(1500), "20.00 with 25 percent off");
}
