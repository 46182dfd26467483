//! The desk at the entrance lends badges for lockers. A badge must be back before the desk is
//! refitted or closes, and it means nothing without its desk.
//!
//! Your Python instinct: the badge holds what it needs, and a list of badges that are out is kept
//! and checked, if everybody remembers to. Here a badge owns a copy of the desk's name, so the
//! compiler sees no connection between the two.
//!
//! Your task: let the badge look into its desk, and choose the receiver of `close`, so that every
//! program in `tests/refused/` is refused on its marked line. This is a case in which looking is
//! better than owning.
//!
//! Done when: the misuse is refused, and the honest programs still compile and pass.

/// A desk that lends keys of lockers.
#[derive(Debug)]
pub struct Desk {
    place: String,
    keys: u32,
}

/// A badge for one key. It belongs to the desk and has to be back before the desk closes.
#[derive(Debug)]
pub struct Badge {
    place: String,
    number: u32,
}

impl Desk {
    /// Opens a desk with so many keys.
    pub fn open(place: &str, keys: u32) -> Desk {
        Desk {
            place: place.to_string(),
            keys,
        }
    }

    /// Lends a badge; `None` when there is no such key.
    pub fn lend(&self, number: u32) -> Option<Badge> {
        if number == 0 || number > self.keys {
            return None;
        }
        Some(Badge {
            place: self.place.clone(),
            number,
        })
    }

    /// Changes the number of keys. Nobody may have a badge meanwhile.
    pub fn refit(&mut self, keys: u32) {
        self.keys = keys;
    }

    /// Closes the desk for good.
    pub fn close(&self) -> String {
        format!("{} closed", self.place)
    }
}

impl Badge {
    /// What stands on the badge.
    pub fn read(&self) -> String {
        format!("{}, key {}", self.place, self.number)
    }
}
