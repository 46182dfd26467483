//! What the generator keeps in `dose` and in its inner loop are two fields; the place at which it stands is worked out at the beginning of `next`. `saturating_sub` ends at 0, where Python's number would go below and end the loop.
//!
//! A chain can do it as well: `(0..).map(…).take_while(…).flat_map(…)`. It is shorter, and for a plan of two loops harder to read than the struct.

/// The doses of a medicine that is given up slowly: the same dose for some days, then a smaller one.
#[derive(Debug, Clone)]
pub struct Taper {
    dose: u32,
    step: u32,
    days: u32,
    given: u32,
}

impl Taper {
    /// Begins with `dose`, for `days` days, and then `step` less each time. Plans of 0 days are not asked for.
    pub fn new(dose: u32, step: u32, days: u32) -> Taper {
        Taper {
            dose,
            step,
            days,
            given: 0,
        }
    }
}

impl Iterator for Taper {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.given == self.days {
            self.dose = self.dose.saturating_sub(self.step);
            self.given = 0;
        }
        if self.dose == 0 {
            return None;
        }
        self.given += 1;
        Some(self.dose)
    }
}
