//! wrong: opens the field and repeats the rule at the desk.
//~ expect: not accepted

/// Discounts, and the rule about them.
pub mod orders {
    /// At most 50 percent.
    #[derive(Debug, PartialEq)]
    pub struct Discount {
        pub percent: u32,
    }

    impl Discount {
        /// A discount, if the rule allows it.
        pub fn new(percent: u32) -> Option<Discount> {
            if percent > 50 {
                return None;
            }
            Some(Discount { percent })
        }

        /// How many percent.
        pub fn percent(&self) -> u32 {
            self.percent
        }
    }
}

use orders::Discount;

/// The discount of the staff: 40 percent.
pub fn for_staff() -> Option<Discount> {
    Discount::new(40)
}

/// Regular customers get 5 percent more than before, if the rule allows it; else it stays.
pub fn for_regulars(old: Discount) -> Discount {
    let mut better = old;
    if better.percent <= 45 {
        better.percent += 5;
    }
    better
}

/// What is left to pay, in cents.
pub fn to_pay(cents: u32, discount: &Discount) -> u32 {
    cents - cents * discount.percent / 100
}
