//! Three receivers, three meanings: `display` looks, `set_rate` changes, `dismantle` takes. And `display` hands
//! out a look at the text, not a copy: as long as somebody reads it, the pump is lent, and the compiler keeps everybody
//! else from changing it. The log moves out, because whoever takes `self` owns the fields.
//!
//! A copy is right where the text should stay as it was, in a report for example.

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
    pub fn display(&self) -> &str {
        &self.shown
    }

    /// Sets the rate, in millilitres an hour. Nobody may be reading the display meanwhile.
    pub fn set_rate(&mut self, rate: u32) {
        self.shown = format!("{}, {rate} ml an hour", self.drug);
        self.log.push(format!("set to {rate}"));
    }

    /// Stops the pump for good and gives its log away.
    pub fn dismantle(self) -> Vec<String> {
        self.log
    }
}
