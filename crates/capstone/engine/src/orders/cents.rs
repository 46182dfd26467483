//! Money.

use std::fmt;

/// Whole cents; less than nothing where something is owed the other way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cents(i64);

impl Cents {
    /// The largest amount.
    pub const MAX: Cents = Cents(i64::MAX);

    /// So many cents.
    pub const fn new(cents: i64) -> Cents {
        Cents(cents)
    }

    /// How many cents.
    pub const fn cents(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.0.unsigned_abs();
        let text = format!("{}.{:02}", size / 100, size % 100);
        f.pad_integral(self.0 >= 0, "", &text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cents_stand_behind_the_point() {
        assert_eq!(Cents::new(1230).to_string(), "12.30");
        assert_eq!(Cents::new(-5).to_string(), "-0.05");
        assert_eq!(Cents::new(i64::MIN).to_string(), "-92233720368547758.08");
        assert_eq!(format!("{:>8}", Cents::new(250)), "    2.50");
    }
}
