//! wrong: the sum is replaced at every landing, so only the last flight counts.
//~ expect: tests fail

/// What the flight recorder writes down.
#[derive(Debug, PartialEq)]
pub enum Event {
    /// The aircraft leaves the ground.
    TakeOff {
        /// The airport.
        from: String,
    },
    /// It climbs, or sinks.
    Level {
        /// The new level, in hundreds of feet.
        level: u32,
    },
    /// It is on the ground again.
    Landing {
        /// The airport.
        at: String,
        /// How long the flight was.
        minutes: u32,
    },
}

/// A landing.
pub fn landing(airport: &str, minutes: u32) -> Event {
    Event::Landing {
        at: String::from(airport),
        minutes,
    }
}

/// One line of the report.
pub fn line(event: &Event) -> String {
    match event {
        Event::TakeOff { from } => format!("take-off from {from}"),
        Event::Level { level } => format!("level {level}"),
        Event::Landing { at, minutes } => format!("landing at {at} after {minutes} minutes"),
    }
}

/// The level of the aircraft after this event: on the ground it is 0.
pub fn level_after(event: &Event) -> u32 {
    match event {
        Event::TakeOff { .. } | Event::Landing { .. } => 0,
        Event::Level { level } => *level,
    }
}

/// How many minutes the aircraft was in the air, over all flights in the list.
pub fn minutes_in_the_air(events: &[Event]) -> u32 {
    let mut sum = 0;
    for event in events {
        sum = match event {
            Event::Landing { minutes, .. } => *minutes,
            Event::TakeOff { .. } | Event::Level { .. } => sum,
        };
    }
    sum
}
