//! wrong: `close` only looks, so a closed desk lends badges.
//~ expect: not refused

/// A desk that lends keys of lockers.
#[derive(Debug)]
pub struct Desk {
    place: String,
    keys: u32,
}

/// A badge for one key. It belongs to the desk and has to be back before the desk closes.
#[derive(Debug)]
pub struct Badge<'a> {
    desk: &'a Desk,
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
    pub fn lend(&self, number: u32) -> Option<Badge<'_>> {
        if number == 0 || number > self.keys {
            return None;
        }
        Some(Badge { desk: self, number })
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

impl Badge<'_> {
    /// What stands on the badge.
    pub fn read(&self) -> String {
        format!("{}, key {}", self.desk.place, self.number)
    }
}
