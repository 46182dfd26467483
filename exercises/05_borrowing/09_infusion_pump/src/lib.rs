//! An infusion pump has a display. A nurse who has read 40 on it must be sure that it is still 40 while
//! she does the sum; and a pump that was dismantled must not be set any more.
//!
//! Your Python instinct: a comment, `# do not call while the display is open`, and a flag `self.dismantled`.
//! Here the rate is in a `Cell`, so that every method gets by with `&self`, and nothing stops anybody.
//!
//! Your task: choose the receivers of `display`, `set_rate` and `dismantle` so that every program in
//! `tests/refused/` is refused on its marked line, and change the fields and bodies to fit. Nothing is
//! checked while the program runs. (`Display<'_>` says that a display holds a look at its pump; topic 06
//! explains the sign.)
//!
//! Done when: the misuse is refused, and the honest programs still compile and pass.

use std::cell::Cell;

/// A pump at a bed.
#[derive(Debug)]
pub struct Pump {
    drug: String,
    rate: Cell<u32>,
    log: Vec<String>,
}

impl Pump {
    /// A pump that stands still.
    pub fn new(drug: &str) -> Pump {
        Pump {
            drug: drug.to_string(),
            rate: Cell::new(0),
            log: Vec::new(),
        }
    }

    /// Shows the drug and the rate. Many may look.
    pub fn display(&self) -> Display<'_> {
        Display { pump: self }
    }

    /// Sets the rate, in millilitres an hour. Nobody may be reading the display meanwhile.
    pub fn set_rate(&self, rate: u32) {
        self.rate.set(rate);
    }

    /// Stops the pump for good and gives its log away.
    pub fn dismantle(&self) -> Vec<String> {
        self.log.clone()
    }
}

/// A look at the pump.
#[derive(Debug)]
pub struct Display<'a> {
    pump: &'a Pump,
}

impl Display<'_> {
    /// What stands on the display.
    pub fn read(&self) -> String {
        format!("{}, {} ml an hour", self.pump.drug, self.pump.rate.get())
    }
}
