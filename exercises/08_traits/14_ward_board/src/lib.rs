//! The board of the ward shows what is to be done: visits, calls of devices, and whatever others put there. The most urgent comes first.
//!
//! Your Python instinct: objects with a few methods in one list, sorted with a key. Here each ability has a name, and each type says which of them it has.
//!
//! Your task:
//!
//! - `Urgency` gets its order and its words: `when there is time`, `today`, `now`.
//! - `Entry` gets two default methods, so that words are enough for a new kind of entry.
//! - `Visit` says `bed 3: visit`, and is made from the number of a bed; `Call` says `pump calls`, and how soon.
//! - The board keeps entries of all types (`add` takes a box), and sorts its lines.
//!
//! Done when: the tests, which bring entries of their own along, compile and pass.

/// How soon somebody has to come. Ordered: `Low` is the least.
#[derive(Debug, Clone, Copy)]
pub enum Urgency {
    /// When there is time.
    Low,
    /// Today.
    Normal,
    /// Now.
    High,
}

/// Whatever can stand on the board.
pub trait Entry {
    /// What is to be done, and where.
    fn words(&self) -> String;

    /// How soon. Without another answer: `Normal`.
    fn urgency(&self) -> Urgency;

    /// The line on the board, such as `bed 3: visit (today)`.
    fn line(&self) -> String;
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

/// The board of a ward: entries of all types.
#[derive(Default)]
pub struct Board {
    entries: Vec<Visit>,
}

impl Board {
    /// Puts an entry on the board.
    pub fn add(&mut self, entry: Visit) {
        self.entries.push(entry);
    }

    /// The lines of all entries that pass a test, the most urgent first, and otherwise in the order in which they were added.
    pub fn lines(&self, wanted: impl Fn(Urgency) -> bool) -> Vec<String> {
        let mut lines = Vec::new();
        for entry in &self.entries {
            if wanted(entry.urgency()) {
                lines.push(entry.line());
            }
        }
        lines
    }
}

/// How urgent the most urgent entry is, of entries that all have one type.
pub fn most_urgent<E>(entries: &[E]) -> Option<Urgency> {
    entries.iter().map(|entry| entry.urgency()).max()
}
