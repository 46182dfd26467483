//! wrong: takes the step away without asking whether there is so much left.
//~ expect: panics

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
            self.dose = self.dose - self.step;
            self.given = 0;
        }
        if self.dose == 0 {
            return None;
        }
        self.given += 1;
        Some(self.dose)
    }
}
