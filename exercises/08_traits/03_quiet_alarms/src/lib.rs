//! Beds, doors and the fire alarm each have a line on the panel. The three lines were written as copies, and one of the copies was forgotten when the rest got
//! an exclamation mark.
//!
//! Your Python instinct: a base class with `line` in it. A trait can hold methods with a body too.
//!
//! Your task: move what is the same for all into the trait, so that a new kind of alarm needs a place and a level only. Fire stays urgent at every level, and its line shows
//! it. The tests bring a fridge along, which is such a new kind; they do not compile before.
//!
//! Done when: every urgent line has its mark, and a new kind of alarm has it for nothing. That no copy is left is for you to see.

/// Whatever raises an alarm.
pub trait Alarm {
    /// Where it comes from.
    fn place(&self) -> String;

    /// How bad it is, from 0 to 5.
    fn level(&self) -> u32;

    /// Whether somebody has to run.
    fn is_urgent(&self) -> bool;

    /// The line on the panel, with an exclamation mark when it is urgent.
    fn line(&self) -> String;
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

    fn is_urgent(&self) -> bool {
        self.level() >= 4
    }

    fn line(&self) -> String {
        let mark = if self.is_urgent() { "!" } else { "" };
        format!("{}: level {}{mark}", self.place(), self.level())
    }
}

impl Alarm for DoorAlarm {
    fn place(&self) -> String {
        self.door.clone()
    }

    fn level(&self) -> u32 {
        self.minutes.min(5)
    }

    fn is_urgent(&self) -> bool {
        self.level() >= 4
    }

    fn line(&self) -> String {
        format!("{}: level {}", self.place(), self.level())
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

    fn line(&self) -> String {
        let mark = if self.is_urgent() { "!" } else { "" };
        format!("{}: level {}{mark}", self.place(), self.level())
    }
}
