//! Two methods that each type has to write, and two that are built on them. The door's line had lost its mark in a copy; now there is nothing left to forget.
//!
//! The type that differs says so in one method: since `line` asks `is_urgent`, the fire alarm changes its line as well. What a default needs to know has to be a method of the trait; it cannot reach fields.

/// Whatever raises an alarm.
pub trait Alarm {
    /// Where it comes from.
    fn place(&self) -> String;

    /// How bad it is, from 0 to 5.
    fn level(&self) -> u32;

    /// Whether somebody has to run.
    fn is_urgent(&self) -> bool {
        self.level() >= 4
    }

    /// The line on the panel, with an exclamation mark when it is urgent.
    fn line(&self) -> String {
        let mark = if self.is_urgent() { "!" } else { "" };
        format!("{}: level {}{mark}", self.place(), self.level())
    }
}

/// Somebody rings at a bed.
pub struct BedAlarm {
    /// Which bed.
    pub bed: u32,
    /// How bad it is.
    pub level: u32,
}

/// A door stands open.
pub struct DoorAlarm {
    /// Which door.
    pub door: String,
    /// For how many minutes; each is one level, up to 5.
    pub minutes: u32,
}

/// Fire. It is always urgent, a drill at level 1 as well.
pub struct FireAlarm {
    /// How bad it is.
    pub level: u32,
}

impl Alarm for BedAlarm {
    fn place(&self) -> String {
        format!("bed {}", self.bed)
    }

    fn level(&self) -> u32 {
        self.level
    }
}

impl Alarm for DoorAlarm {
    fn place(&self) -> String {
        self.door.clone()
    }

    fn level(&self) -> u32 {
        self.minutes.min(5)
    }
}

impl Alarm for FireAlarm {
    fn place(&self) -> String {
        "fire".to_string()
    }

    fn level(&self) -> u32 {
        self.level
    }

    fn is_urgent(&self) -> bool {
        true
    }
}
