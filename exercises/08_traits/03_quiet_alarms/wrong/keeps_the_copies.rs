//! wrong: writes the defaults, and leaves the copy of the door in place, which shadows them.
//~ expect: tests fail

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
}
