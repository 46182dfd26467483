//! wrong: turns round the east alone.
//~ expect: tests fail

use std::ops::{Add, Div, Mul, Neg, Sub};

/// A leg of a flight, in whole kilometres to the east and to the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leg {
    /// To the east; to the west when negative.
    pub east: i64,
    /// To the north; to the south when negative.
    pub north: i64,
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

impl Neg for Leg {
    type Output = Leg;

    fn neg(self) -> Leg {
        Leg {
            east: -self.east,
            north: self.north,
        }
    }
}

impl Sub for Leg {
    type Output = Leg;

    fn sub(self, other: Leg) -> Leg {
        self + -other
    }
}

impl Mul<i64> for Leg {
    type Output = Leg;

    fn mul(self, factor: i64) -> Leg {
        Leg {
            east: self.east * factor,
            north: self.north * factor,
        }
    }
}

impl Div<i64> for Leg {
    type Output = Leg;

    /// Into so many equal parts, rounded down as in Python. `parts` is larger than 0.
    fn div(self, parts: i64) -> Leg {
        Leg {
            east: self.east.div_euclid(parts),
            north: self.north.div_euclid(parts),
        }
    }
}
