//! The rule is asked wherever a discount is made. `for_regulars` cannot break it, and need not know it: 50 is
//! written in one place of the program.
//!
//! `Discount::new(old.percent() + 5).unwrap_or(old)` says the same in one line.

/// Discounts, and the rule about them.
pub mod orders {
    /// At most 50 percent.
    #[derive(Debug, PartialEq)]
    pub struct Discount {
        percent: u32,
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
    match Discount::new(old.percent() + 5) {
        Some(better) => better,
        None => old,
    }
}

/// What is left to pay, in cents.
pub fn to_pay(cents: u32, discount: &Discount) -> u32 {
    cents - cents * discount.percent() / 100
}
