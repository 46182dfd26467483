//! Port the generator `taper` from `python/dose_steps.py`: the doses of a medicine that is given up slowly.
//!
//! Your Python instinct: `yield` inside two loops, and the generator remembers where it was. A Rust iterator has to keep that in its fields, and begins at the top of `next` each time.
//!
//! Your task: write `next`. Add the fields you need; `new` keeps its parameters. With a step of 0 the doses never end, in Python and in Rust, and nobody minds as long as one asks for a few.
//!
//! Done when: for two hundred generated plans, Python and Rust agree. The test runs both; it needs a `python3` (3.11 or newer).

/// The doses of a medicine that is given up slowly: the same dose for some days, then a smaller one.
#[derive(Debug, Clone)]
pub struct Taper {
    dose: u32,
    step: u32,
    days: u32,
}

impl Taper {
    /// Begins with `dose`, for `days` days, and then `step` less each time. Plans of 0 days are not asked for.
    pub fn new(dose: u32, step: u32, days: u32) -> Taper {
        Taper { dose, step, days }
    }
}

impl Iterator for Taper {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        println!("{}, {} and {}", self.dose, self.step, self.days);
        None
    }
}
