//! wrong: the display takes the pen, so two people cannot look at once.
//~ expect: E0596, E0499

/// A pump at a bed.
#[derive(Debug)]
pub struct Pump {
    drug: String,
    rate: u32,
    log: Vec<String>,
}

impl Pump {
    /// A pump that stands still.
    pub fn new(drug: &str) -> Pump {
        Pump {
            drug: drug.to_string(),
            rate: 0,
            log: Vec::new(),
        }
    }

    /// Shows the drug and the rate. Many may look.
    pub fn display(&mut self) -> Display<'_> {
        Display { pump: self }
    }

    /// Sets the rate, in millilitres an hour. Nobody may be reading the display meanwhile.
    pub fn set_rate(&mut self, rate: u32) {
        self.rate = rate;
    }

    /// Stops the pump for good and gives its log away.
    pub fn dismantle(self) -> Vec<String> {
        self.log
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
        format!("{}, {} ml an hour", self.pump.drug, self.pump.rate)
    }
}
