//! wrong: a dismantled pump can still be set.
//~ expect: not refused

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
    pub fn dismantle(&mut self) -> Vec<String> {
        self.log.clone()
    }
}
