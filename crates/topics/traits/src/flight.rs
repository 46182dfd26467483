//! A leg of a flight path, which can be added, turned round and made longer.

use std::ops::{Add, Mul, Neg};

// ANCHOR: leg
/// A leg of a flight: so far to the east and so far to the north, in kilometres.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Leg {
    /// Kilometres to the east; to the west when negative.
    pub east: f64,
    /// Kilometres to the north; to the south when negative.
    pub north: f64,
}

impl Add for Leg {
    type Output = Leg;

    fn add(self, other: Leg) -> Leg {
        Leg {
            east: self.east + other.east,
            north: self.north + other.north,
        }
    }
}

impl Mul<f64> for Leg {
    type Output = Leg;

    fn mul(self, factor: f64) -> Leg {
        Leg {
            east: self.east * factor,
            north: self.north * factor,
        }
    }
}
// ANCHOR_END: leg

impl Neg for Leg {
    type Output = Leg;

    fn neg(self) -> Leg {
        self * -1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUT: Leg = Leg {
        east: 3.0,
        north: -4.0,
    };

    #[test]
    fn there_and_back_is_nowhere() {
        assert_eq!(OUT + -OUT, Leg::default());
    }

    #[test]
    fn twice_as_far_is_two_legs() {
        assert_eq!(OUT * 2.0, OUT + OUT);
    }
}
