//! An amount of money that is no plain number.

use std::fmt;

/// Whole cents. An amount and a number of pieces are both numbers to the machine; with a type of
/// its own, one cannot be taken for the other.
///
/// ```
/// use modules::cents::Cents;
///
/// let price = Cents::new(250);
/// assert_eq!(price.to_string(), "2.50");
/// assert_eq!(price.times(40), Some(Cents::new(10_000)));
/// ```
///
/// ```compile_fail,E0308
/// use modules::cents::Cents;
///
/// let pieces: u32 = 40;
/// let price: Cents = pieces; // E0308: a number is no amount
/// ```
// ANCHOR: cents
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cents(u32);

impl Cents {
    /// So many cents.
    pub fn new(cents: u32) -> Cents {
        Cents(cents)
    }

    /// The price of so many pieces; `None` when it does not fit.
    pub fn times(self, pieces: u32) -> Option<Cents> {
        let product = self.0.checked_mul(pieces)?;
        Some(Cents(product))
    }
}
// ANCHOR_END: cents

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_shown_with_two_digits_after_the_point() {
        assert_eq!(Cents::new(5).to_string(), "0.05");
        assert_eq!(Cents::new(1230).to_string(), "12.30");
    }

    #[test]
    fn an_amount_that_does_not_fit_is_none() {
        assert_eq!(Cents::new(u32::MAX).times(1), Some(Cents::new(u32::MAX)));
        assert_eq!(Cents::new(u32::MAX).times(2), None);
    }
}
