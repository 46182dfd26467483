//! wrong: leaves the lines in the order in which they were added.
//~ expect: tests fail

use std::fmt;

/// How soon somebody has to come. Ordered: `Low` is the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// When there is time.
    Low,
    /// Today.
    Normal,
    /// Now.
    High,
}

impl fmt::Display for Urgency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Urgency::Low => "when there is time",
            Urgency::Normal => "today",
            Urgency::High => "now",
        };
        write!(f, "{words}")
    }
}

/// Whatever can stand on the board.
pub trait Entry {
    /// What is to be done, and where.
    fn words(&self) -> String;

    /// How soon.
    fn urgency(&self) -> Urgency {
        Urgency::Normal
    }

    /// The line on the board, such as `bed 3: visit (today)`.
    fn line(&self) -> String {
        format!("{} ({})", self.words(), self.urgency())
    }
}

/// Somebody visits a bed.
#[derive(Debug, PartialEq)]
pub struct Visit {
    /// Which bed.
    pub bed: u32,
}

/// A device calls. From level 4 on somebody has to come now, below that today.
#[derive(Debug, PartialEq)]
pub struct Call {
    /// Which device.
    pub device: String,
    /// From 0 to 5.
    pub level: u32,
}

impl From<u32> for Visit {
    fn from(bed: u32) -> Visit {
        Visit { bed }
    }
}

impl Entry for Visit {
    fn words(&self) -> String {
        format!("bed {}: visit", self.bed)
    }
}

impl Entry for Call {
    fn words(&self) -> String {
        format!("{} calls", self.device)
    }

    fn urgency(&self) -> Urgency {
        if self.level >= 4 {
            Urgency::High
        } else {
            Urgency::Normal
        }
    }
}

/// The board of a ward: entries of all types.
#[derive(Default)]
pub struct Board {
    entries: Vec<Box<dyn Entry>>,
}

impl Board {
    /// Puts an entry on the board.
    pub fn add(&mut self, entry: Box<dyn Entry>) {
        self.entries.push(entry);
    }

    /// The lines of all entries that pass a test, the most urgent first, and otherwise in the order in which they were added.
    pub fn lines(&self, wanted: impl Fn(Urgency) -> bool) -> Vec<String> {
        let found: Vec<&Box<dyn Entry>> = self
            .entries
            .iter()
            .filter(|entry| wanted(entry.urgency()))
            .collect();
        found.iter().map(|entry| entry.line()).collect()
    }
}

/// How urgent the most urgent entry is, of entries that all have one type.
pub fn most_urgent<E: Entry>(entries: &[E]) -> Option<Urgency> {
    entries.iter().map(|entry| entry.urgency()).max()
}
