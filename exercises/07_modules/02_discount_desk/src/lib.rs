//! A discount is at most 50 percent. The module `orders` sees to that; the desk outside reaches for
//! the field all the same.
//!
//! Your Python instinct: `discount.percent += 5` is an attribute like any other, and if it should
//! not be set, the class would have said so with a property. Here it has: the field has no `pub`.
//!
//! Your task: rewrite the three functions below the module so that they compile. The module is
//! right, and stays as it is. (The compiler complains of two at first, and of the third when those
//! are settled.)
//!
//! Done when: no discount is above 50 percent, and the desk asks the module for everything.

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
    Some(Discount { percent: 40 })
}

/// Regular customers get 5 percent more than before, if the rule allows it; else it stays.
pub fn for_regulars(old: Discount) -> Discount {
    let mut better = old;
    better.percent += 5;
    better
}

/// What is left to pay, in cents.
pub fn to_pay(cents: u32, discount: &Discount) -> u32 {
    cents - cents * discount.percent / 100
}
