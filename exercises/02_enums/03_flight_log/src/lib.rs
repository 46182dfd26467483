//! A flight recorder writes three kinds of events. In the Python program that this
//! was ported from, one class held all of it:
//!
//! ```text
//! class Event:
//!     def __init__(self, kind, airport="", level=0, minutes=0): ...
//! ```
//!
//! Your Python instinct: every object has every attribute, with a default where it
//! means nothing, and `event.minutes` always works. It works so well that a take-off
//! has minutes. In the enum below each variant has its own data and nothing else,
//! but the functions are still written for the old class.
//!
//! Your task: make them compile. Keep the enum as it is. `level_after` is the level
//! of a `Level` event and 0 for the other two; `minutes_in_the_air` adds the minutes
//! of the landings.
//!
//! Done when: everything compiles and the report is right.

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
        level: 0,
    }
}

/// One line of the report.
pub fn line(event: &Event) -> String {
    match event {
        Event::TakeOff { from } => format!("take-off from {from}"),
        Event::Level { level } => format!("level {level}"),
        Event::Landing {
            airport, minutes, ..
        } => {
            format!("landing at {airport} after {minutes} minutes")
        }
    }
}

/// The level of the aircraft after this event: on the ground it is 0.
pub fn level_after(event: &Event) -> u32 {
    event.level
}

/// How many minutes the aircraft was in the air, over all flights in the list.
pub fn minutes_in_the_air(events: &[Event]) -> u32 {
    let mut sum = 0;
    for event in events {
        sum += event.minutes;
    }
    sum
}
