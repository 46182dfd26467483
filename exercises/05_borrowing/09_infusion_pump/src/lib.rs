//! An infusion pump has a display. A nurse who has read 40 on it must be sure that it is still 40 while
//! she does the sum; and a pump that was dismantled must not be set any more.
//!
//! Your Python instinct: a comment, `# read it again after each change`, and a flag `self.dismantled`.
//! Here `display` hands out a copy, which nobody keeps up to date, `dismantle` leaves a pump behind,
//! and nothing stops anybody.
//!
//! Your task: decide what each method does to its pump, and what `display` hands out, so that every
//! program in `tests/refused/` is refused on its marked line. The fields can stay as they are, and
//! nothing is checked while the program runs.
//!
//! Done when: the misuse is refused, and the honest programs still compile and pass.

/// A pump at a bed.
#[derive(Debug)]
pub struct Pump {
    drug: String,
    shown: String,
    log: Vec<String>,
}

impl Pump {
    /// A pump that stands still.
    pub fn new(drug: &str) -> Pump {
        Pump {
            drug: drug.to_string(),
            shown: format!("{drug}, 0 ml an hour"),
            log: Vec::new(),
        }
    }

    /// Shows the drug and the rate. Many may look.
    pub fn display(&self) -> String {
        self.shown.clone()
    }

    /// Sets the rate, in millilitres an hour. Nobody may be reading the display meanwhile.
    pub fn set_rate(&mut self, rate: u32) {
        self.shown = format!("{}, {rate} ml an hour", self.drug);
        self.log.push(format!("set to {rate}"));
    }

    /// Stops the pump for good and gives its log away.
    pub fn dismantle(&mut self) -> Vec<String> {
        self.log.clone()
    }
}
