//! The triage desk follows one patient through the house. Lines come in, and the
//! board shows where the patient is.
//!
//! Your Python instinct: a dict of flags, `if line.startswith(…)`, and a default
//! wherever something is missing. Here each line becomes an event, each event leads
//! from state to state, and what does not fit is a case of its own.
//!
//! Your task: write the four functions.
//!
//! - `read`: the comments at `Event` say which line is which event. A line that is
//!   none of them is `Unread`, unknown colours included.
//! - `after`: this table. What does not stand in it leaves the patient in the state
//!   as it was.
//!
//! | state | event | after it |
//! |---|---|---|
//! | not here, or gone | arrives | waiting, without a colour |
//! | waiting | a colour | waiting, with this colour |
//! | waiting | called | in this room |
//! | waiting, or in a room | leaves | gone |
//!
//! - `minutes`: somebody who waits may wait 0 minutes with red, 30 with yellow, 120
//!   with green, and 30 as long as nobody has given a colour. For all who do not
//!   wait there is no number.
//! - `board`: starts with a patient who is not here. For every line that could be
//!   read, the board then says `waits, at most 30 minutes` (or 0, or 120),
//!   `in room 4`, or `not here`. Lines that could not be read are left out.
//!
//! Done when: all tests pass.

/// How urgent it is.
#[derive(Debug, PartialEq)]
pub enum Colour {
    /// Now.
    Red,
    /// Soon.
    Yellow,
    /// It can wait.
    Green,
}

/// What happens to a patient.
#[derive(Debug, PartialEq)]
pub enum Event {
    /// `arrives`
    Arrives,
    /// `colour red`, `colour yellow` or `colour green`
    Colour(Colour),
    /// `room 4`, or any other name of a room
    Called {
        /// The room.
        room: String,
    },
    /// `leaves`
    Leaves,
    /// Any other line, as it was.
    Unread(String),
}

/// Where the patient is.
#[derive(Debug, PartialEq)]
pub enum State {
    /// Not here yet.
    NotHere,
    /// In the waiting room, with a colour or not looked at yet.
    Waiting(Option<Colour>),
    /// With a doctor.
    InRoom {
        /// The room.
        room: String,
    },
    /// Was here and has left.
    Gone,
}

/// What a line says.
pub fn read(line: &str) -> Event {
    Event::Unread(String::from(line))
}

/// Where the patient is after the event.
pub fn after(state: State, event: Event) -> State {
    state
}

/// How many minutes the patient may wait, if the patient is waiting.
pub fn minutes(state: &State) -> Option<u32> {
    None
}

/// What the board says about the patient after each line that could be read.
pub fn board(lines: &[&str]) -> Vec<String> {
    Vec::new()
}
